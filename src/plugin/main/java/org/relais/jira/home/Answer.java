package org.relais.jira.home;

import java.util.function.Function;
import java.util.function.Supplier;

/** What became of a request about a project's settings. Sealed: whoever reads the yes reads the no beside it. */
public sealed interface Answer {
    record Seen(ProjectHome.Settings settings) implements Answer {}

    record Decided(ProjectHome.Settings settings) implements Answer {}

    /** Somebody else decided in the meantime; nothing was written. */
    record Stale(ProjectHome.Settings current) implements Answer {}

    /** The option does not offer this value. */
    record Unknown(Option option) implements Answer {}

    /** The project is to be seen, but somebody else administers it. */
    record NotYours() implements Answer {}

    /** There is no such project, or the visitor may not see it. */
    record Absent() implements Answer {}

    /** One function per case; both kinds of yes are one here. */
    default <T> T fold(
            Function<ProjectHome.Settings, T> yes,
            Function<ProjectHome.Settings, T> stale,
            Function<Option, T> unknown,
            Supplier<T> notYours,
            Supplier<T> absent) {
        if (this instanceof Seen seen) return yes.apply(seen.settings());
        if (this instanceof Decided decided) return yes.apply(decided.settings());
        if (this instanceof Stale late) return stale.apply(late.current());
        if (this instanceof Unknown wrong) return unknown.apply(wrong.option());
        return this instanceof NotYours ? notYours.get() : absent.get();
    }
}
