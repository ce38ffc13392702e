package org.relais.jira.owning;

import java.util.function.Function;
import java.util.function.Supplier;

/** What became of a wish to take an issue. Sealed: whoever reads the yes reads the no beside it. */
public sealed interface Answer {
    /** It is theirs, and this is how it stands now. */
    record Taken(Seen now) implements Answer {}

    record Refused(Refusal why) implements Answer {}

    /** Somebody changed the role or the assignee in the meantime. */
    record Late(Seen now) implements Answer {}

    /** There is no such issue, or the visitor may not see it. */
    record Absent() implements Answer {}

    /** One function per case. */
    default <T> T fold(
            Function<Seen, T> taken, Function<Refusal, T> refused, Function<Seen, T> late, Supplier<T> absent) {
        if (this instanceof Taken yes) return taken.apply(yes.now());
        if (this instanceof Refused no) return refused.apply(no.why());
        if (this instanceof Late slow) return late.apply(slow.now());
        return absent.get();
    }
}
