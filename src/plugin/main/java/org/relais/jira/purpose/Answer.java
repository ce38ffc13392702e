package org.relais.jira.purpose;

import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/** What became of a request to state a purpose. Sealed: whoever reads the yes reads the no beside it. */
public sealed interface Answer {
    /** It is written, and this is how it stands now. */
    record Stated(Purpose purpose) implements Answer {}

    record Refused(Refusal why) implements Answer {}

    /** Somebody else wrote in the meantime: what stands there now, and what was to be written (empty where a part was to be cleared). */
    record Stale(Purpose current, Map<Part, String> yours) implements Answer {}

    /** There is no such issue, or the visitor may not see it. */
    record Absent() implements Answer {}

    /** One function per case: exhaustive in Java 17, where a switch over sealed types is not to be had. */
    default <T> T fold(
            Function<Purpose, T> stated, Function<Refusal, T> refused, Function<Stale, T> stale, Supplier<T> absent) {
        if (this instanceof Stated yes) return stated.apply(yes.purpose());
        if (this instanceof Refused no) return refused.apply(no.why());
        if (this instanceof Stale late) return stale.apply(late);
        return absent.get();
    }
}
