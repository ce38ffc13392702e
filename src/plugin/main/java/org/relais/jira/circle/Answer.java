package org.relais.jira.circle;

import java.util.function.Function;
import java.util.function.Supplier;

/** What became of a request to change the structure. Sealed: whoever reads the yes reads the no beside it. */
public sealed interface Answer {
    /**
     * It is so now.
     *
     * @param now the whole structure with the change in it
     */
    record Changed(Structure now, Edit edit) implements Answer {}

    record Refused(Refusal why) implements Answer {}

    /** Somebody else changed it in the meantime: what is so now, and what was to be. */
    record Stale(Versioned current, Fact yours) implements Answer {}

    /** There is no such thing, or the visitor may not see it. */
    record Absent() implements Answer {}

    /** One function per case: exhaustive in Java 17, where a switch over sealed types is not to be had. */
    default <T> T fold(
            Function<Changed, T> changed, Function<Refusal, T> refused, Function<Stale, T> stale, Supplier<T> absent) {
        if (this instanceof Changed yes) return changed.apply(yes);
        if (this instanceof Refused no) return refused.apply(no.why());
        if (this instanceof Stale late) return stale.apply(late);
        return absent.get();
    }
}
