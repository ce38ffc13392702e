package org.relais.jira.checklist;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How far a list or several are.
 *
 * @param closed how many are done or not applicable
 * @param firstDue when the first of those that are left is due
 */
public record Progress(int all, int closed, int mandatoryOpen, int blocked, Optional<Instant> firstDue) {
    /** Of the items among these; headings and retired ones do not count. */
    public static Progress of(Collection<Item> items) {
        int all = 0;
        int closed = 0;
        int mandatory = 0;
        int blocked = 0;
        for (Item item : items) {
            if (item.kind() != Item.Kind.ITEM || item.retired()) continue;
            all++;
            if (item.meaning().closed()) closed++;
            if (item.lacking()) mandatory++;
            if (item.meaning() == Meaning.BLOCKED) blocked++;
        }
        Optional<Instant> due = items.stream()
                .filter(Item::open)
                .flatMap(item -> item.content().due().stream())
                .map(Due::at)
                .min(Comparator.naturalOrder());
        return new Progress(all, closed, mandatory, blocked, due);
    }

    /** Of these and of others together. */
    public Progress plus(Progress other) {
        Optional<Instant> due =
                Stream.of(firstDue, other.firstDue).flatMap(Optional::stream).min(Comparator.naturalOrder());
        return new Progress(
                all + other.all,
                closed + other.closed,
                mandatoryOpen + other.mandatoryOpen,
                blocked + other.blocked,
                due);
    }

    public int open() {
        return all - closed;
    }

    /** In hundredths, rounded down: 100 only when nothing is left. */
    public int percent() {
        return all == 0 ? 0 : closed * 100 / all;
    }
}
