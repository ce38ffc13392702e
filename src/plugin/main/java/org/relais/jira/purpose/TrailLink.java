package org.relais.jira.purpose;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One kind of link that leads from an issue to the one above it.
 *
 * @param type the id of a type of issue links; 0 for the kinds that need none
 */
public record TrailLink(Kind kind, long type) {
    /** The kinds, in their usual order. */
    public enum Kind {
        /** From a sub-task to its parent. */
        PARENT,
        /** The field Epic Link of Jira Software. */
        EPIC_LINK,
        /** The field Parent Link of Advanced Roadmaps. */
        PARENT_LINK,
        /** An issue link that begins here: the issue at its other end stands above. */
        OUTWARD,
        /** An issue link that ends here. */
        INWARD;

        boolean typed() {
            return this == OUTWARD || this == INWARD;
        }
    }

    /** What holds where nobody decided. */
    public static final List<TrailLink> USUAL = List.of(
            new TrailLink(Kind.PARENT, 0), new TrailLink(Kind.EPIC_LINK, 0), new TrailLink(Kind.PARENT_LINK, 0));

    private static final Pattern WORD = Pattern.compile("(?<kind>[a-z-]+)(:(?<type>\\d{1,18}))?");

    /** How it is written down: {@code epic-link}, {@code outward:10100}. */
    public String word() {
        String name = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return kind.typed() ? name + ":" + type : name;
    }

    /** The link of this word, if it is one. */
    public static Optional<TrailLink> of(String word) {
        Matcher matcher = WORD.matcher(word);
        if (!matcher.matches()) return Optional.empty();
        boolean typed = matcher.group("type") != null;
        long type = typed ? Long.parseLong(matcher.group("type")) : 0;
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.typed() == typed)
                .map(kind -> new TrailLink(kind, type))
                .filter(link -> link.word().equals(word))
                .findFirst();
    }

    /** How several are written down, the first one first. */
    public static String words(List<TrailLink> links) {
        return links.stream().map(TrailLink::word).collect(Collectors.joining(","));
    }

    /** Reads what {@link #words} wrote; what is no link is left out. */
    public static List<TrailLink> list(String words) {
        return Arrays.stream(words.split(","))
                .flatMap(word -> of(word.strip()).stream())
                .distinct()
                .toList();
    }
}
