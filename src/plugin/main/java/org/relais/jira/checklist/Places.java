package org.relais.jira.checklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where things stand in an order: whole numbers with room between. What is put after something stands between that and
 * what follows it; where there is no room left, all are given new places.
 */
final class Places {
    static final long GAP = 1L << 20;

    private Places() {}

    /** A place between two neighbours; nothing where there is none left. */
    static Optional<Long> between(Optional<Long> before, Optional<Long> after) {
        if (before.isEmpty() && after.isEmpty()) return Optional.of(0L);
        if (after.isEmpty()) return Optional.of(before.get() + GAP);
        if (before.isEmpty()) return Optional.of(after.get() - GAP);
        long room = after.get() - before.get();
        return room > 1 ? Optional.of(before.get() + room / 2) : Optional.empty();
    }

    /**
     * Puts new items into a list that is in its order, after one of them or before all; the others keep their places
     * unless there is no room.
     *
     * @return the whole list, in its new order
     */
    static List<Item> insert(List<Item> ordered, Optional<ItemId> after, List<Item> coming, ListId list) {
        int at = 0;
        while (after.isPresent() && at < ordered.size() && !ordered.get(at).id().equals(after.get())) at++;
        int index = after.isPresent() ? Math.min(at + 1, ordered.size()) : 0;
        List<Item> all = new ArrayList<>(ordered);
        all.addAll(index, coming);
        Optional<Long> left = index == 0
                ? Optional.empty()
                : Optional.of(ordered.get(index - 1).place());
        Optional<Long> right = index == ordered.size()
                ? Optional.empty()
                : Optional.of(ordered.get(index).place());
        List<Item> placed = new ArrayList<>();
        long room = left.isPresent() && right.isPresent() ? right.get() - left.get() : Long.MAX_VALUE;
        if (room <= coming.size()) {
            for (int i = 0; i < all.size(); i++) placed.add(moved(all.get(i), list, i * GAP));
            return placed;
        }
        long step = Math.min(GAP, room / (coming.size() + 1));
        long first = left.map(place -> place + step)
                .orElseGet(() -> right.map(place -> place - GAP * coming.size()).orElse(0L));
        for (int i = 0; i < all.size(); i++) {
            boolean is = i >= index && i < index + coming.size();
            placed.add(
                    is ? moved(all.get(i), list, first + (i - index) * (left.isPresent() ? step : GAP)) : all.get(i));
        }
        return placed;
    }

    private static Item moved(Item item, ListId list, long place) {
        return item.at(list, place, item.indent());
    }
}
