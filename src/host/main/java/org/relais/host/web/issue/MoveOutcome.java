package org.relais.host.web.issue;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/** What became of a move, in the words of whoever asked for it. */
public sealed interface MoveOutcome {
    /** The issue has moved. */
    record Moved() implements MoveOutcome {}

    /** The workflow said no: sentences about fields, by their ids, and about all of it. Nothing has changed. */
    record Refused(Map<String, String> fields, List<String> messages) implements MoveOutcome {}

    /** A function of the workflow, or the database, failed; the sentence says no more than that. Nothing has changed. */
    record Failed(String message) implements MoveOutcome {}

    /** One function per case. */
    default <T> T fold(Supplier<T> moved, Function<Refused, T> refused, Function<Failed, T> failed) {
        if (this instanceof Refused no) return refused.apply(no);
        if (this instanceof Failed broken) return failed.apply(broken);
        return moved.get();
    }
}
