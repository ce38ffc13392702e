package org.relais.jira.purpose;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Which parts of a purpose a step of a workflow asks for. One that asks for nothing that there is, because its
 * configuration is broken, asks for nothing.
 *
 * @param inheritedCounts whether a part that comes from above is enough
 */
public record Demand(Set<Part> parts, boolean inheritedCounts) {
    public Demand {
        parts = Set.copyOf(parts);
    }

    /** Reads the words of the parts; others are left out. */
    public static Demand of(Collection<String> words, boolean inheritedCounts) {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        Arrays.stream(Part.values()).filter(part -> words.contains(part.word())).forEach(parts::add);
        return new Demand(parts, inheritedCounts);
    }

    /** The words of the parts, in their order, with commas between. */
    public String words() {
        return ordered(parts).stream().map(Part::word).collect(Collectors.joining(","));
    }

    /** Itself in a line, which {@link #read} understands. */
    String line() {
        return (inheritedCounts ? "inherited:" : "own:") + words();
    }

    static Demand read(String line) {
        int colon = line.indexOf(':');
        return of(Arrays.asList(line.substring(colon + 1).split(",")), line.startsWith("inherited:"));
    }

    /**
     * What an issue lacks, in the order of the parts. A part that has no field on the issue cannot be asked for.
     *
     * @param trail asked only where what comes from above matters
     */
    List<Part> missing(Purpose own, Supplier<Trail> trail) {
        List<Part> unstated = ordered(parts).stream()
                .filter(own.parts()::contains)
                .filter(part -> own.part(part).isEmpty())
                .toList();
        if (unstated.isEmpty() || !inheritedCounts) return unstated;
        Trail above = trail.get();
        return unstated.stream().filter(part -> above.inherited(part).isEmpty()).toList();
    }

    private static List<Part> ordered(Set<Part> parts) {
        return Arrays.stream(Part.values()).filter(parts::contains).toList();
    }
}
