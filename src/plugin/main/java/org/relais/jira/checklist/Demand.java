package org.relais.jira.checklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a step of a workflow asks of the lists of an issue: that all of certain items are through, or so many of them, or
 * such a share.
 *
 * @param list the name of the only list that counts; none where all do
 * @param there whether that list must be there; where it need not, an issue without it lacks nothing
 * @param mandatoryOnly whether only mandatory items count
 * @param who whose items count; none where everybody's do
 * @param doneOnly whether an item has to be done, so that not applicable is not enough
 * @param least how many, or what share in hundredths; 0 where all are asked for
 */
public record Demand(
        Optional<String> list,
        boolean there,
        boolean mandatoryOnly,
        Optional<Who> who,
        boolean doneOnly,
        Measure measure,
        int least) {
    /** How much of it is asked for. */
    public enum Measure {
        ALL,
        COUNT,
        PERCENT;

        /** Its word in workflows. Never changed. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Measure of(Object word) {
            for (Measure one : values()) if (one.word().equals(word)) return one;
            return ALL;
        }
    }

    /** All items of all lists. */
    public static final Demand EVERYTHING =
            new Demand(Optional.empty(), false, false, Optional.empty(), false, Measure.ALL, 0);

    /**
     * What is missing.
     *
     * @param absent whether the list itself is
     */
    public record Lack(boolean absent, List<Item> items) {
        public static final Lack NOTHING = new Lack(false, List.of());

        public Lack {
            items = List.copyOf(items);
        }

        public boolean isNothing() {
            return !absent && items.isEmpty();
        }
    }

    /** What an issue with these lists lacks of it. */
    public Lack missing(Sheet sheet) {
        Optional<Checklist> named = list.flatMap(sheet::named);
        if (list.isPresent() && named.isEmpty()) return there ? new Lack(true, List.of()) : Lack.NOTHING;
        List<Item> counted = new ArrayList<>();
        List<Item> left = new ArrayList<>();
        List<Checklist> looked =
                named.map(List::of).orElseGet(() -> sheet.shown().lists());
        for (Item item :
                looked.stream().flatMap(one -> sheet.of(one.id()).stream()).toList()) {
            if (!counts(item)) continue;
            counted.add(item);
            if (!through(item)) left.add(item);
        }
        return enough(counted.size(), counted.size() - left.size()) ? Lack.NOTHING : new Lack(false, left);
    }

    private boolean counts(Item item) {
        return item.kind() == Item.Kind.ITEM
                && (!mandatoryOnly || item.content().mandatory())
                && who.filter(one -> !item.content().who().contains(one)).isEmpty();
    }

    private boolean through(Item item) {
        return doneOnly ? item.meaning() == Meaning.DONE : item.meaning().closed();
    }

    /** Where fewer are there than are asked for, all of them are enough. */
    private boolean enough(int all, int through) {
        return switch (measure) {
            case ALL -> through == all;
            case COUNT -> through >= Math.min(least, all);
            case PERCENT -> (long) through * 100 >= (long) Math.min(least, 100) * all;
        };
    }
}
