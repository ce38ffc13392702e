package org.relais.jira.checklist;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** What became of a request to change lists. Sealed: whoever reads the yes reads the no beside it. */
public sealed interface Answer {
    /** It is kept, and this is how the lists stand now. */
    record Changed(Edit edit) implements Answer {}

    record Refused(Refusal why) implements Answer {}

    /**
     * Somebody else changed the same in the meantime: how it stands now, and what was sent, by the words of its members.
     *
     * @param item none where it is about the list
     */
    record Stale(Checklist list, Optional<Item> item, Map<String, String> yours) implements Answer {
        public Stale {
            yours = Map.copyOf(yours);
        }
    }

    /** There is no such issue, or the visitor may not see it. */
    record Absent() implements Answer {}

    /** One function per case: exhaustive in Java 17, where a switch over sealed types is not to be had. */
    default <T> T fold(
            Function<Edit, T> changed, Function<Refusal, T> refused, Function<Stale, T> stale, Supplier<T> absent) {
        if (this instanceof Changed yes) return changed.apply(yes.edit());
        if (this instanceof Refused no) return refused.apply(no.why());
        if (this instanceof Stale late) return stale.apply(late);
        return absent.get();
    }
}
