package org.relais.jira.hours;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** What became of hours that somebody wanted to keep. Sealed: whoever reads the yes reads the no beside it. */
public sealed interface Answer {
    /** They are kept, and this is how they stand now. */
    record Kept(HoursService.Mine mine) implements Answer {}

    /** Everything that stands against them; nothing was kept. */
    record Refused(List<Refusal> why) implements Answer {}

    /** Another window kept something in the meantime: what stands there now. */
    record Stale(HoursService.Mine current) implements Answer {}

    /** Whoever asks is not logged in, or may not. */
    record NotYours() implements Answer {}

    /** One function per case. */
    default <T> T fold(
            Function<HoursService.Mine, T> kept,
            Function<List<Refusal>, T> refused,
            Function<HoursService.Mine, T> stale,
            Supplier<T> notYours) {
        if (this instanceof Kept yes) return kept.apply(yes.mine());
        if (this instanceof Refused no) return refused.apply(no.why());
        if (this instanceof Stale late) return stale.apply(late.current());
        return notYours.get();
    }
}
