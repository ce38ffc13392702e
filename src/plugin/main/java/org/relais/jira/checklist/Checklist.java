package org.relais.jira.checklist;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/**
 * A list of items on an issue, under a name that no other list of the issue has.
 *
 * @param template the template that it came from, and its version, where it came from one
 */
public record Checklist(ListId id, String name, long place, int version, boolean retired, Optional<Template> template) {
    /** The order of lists on an issue. */
    public static final Comparator<Checklist> ORDER =
            Comparator.comparingLong(Checklist::place).thenComparing(Checklist::id);

    /** Which template, as it was at which version. */
    public record Template(String id, int version) {}

    /** As names are compared and searched for. */
    public static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    Checklist named(String now) {
        return new Checklist(id, now, place, version, retired, template);
    }

    Checklist placed(long now) {
        return new Checklist(id, name, now, version, retired, template);
    }

    Checklist retired(boolean now) {
        return new Checklist(id, name, place, version, now, template);
    }

    Checklist version(int now) {
        return new Checklist(id, name, place, now, retired, template);
    }
}
