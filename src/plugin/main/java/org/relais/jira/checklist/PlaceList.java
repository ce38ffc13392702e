package org.relais.jira.checklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts a list after another of the issue, or before all. */
public record PlaceList(ListId id, Optional<ListId> after) implements Command {
    @Override
    public Right needs() {
        return Right.EDIT;
    }

    @Override
    public Outcome on(Desk desk) {
        Optional<Checklist> found = desk.sheet().list(id);
        boolean known = after.isEmpty() || desk.sheet().list(after.get()).isPresent();
        if (found.isEmpty() || !known) return Outcome.No.because(Refusal.Reason.NO_SUCH_LIST);
        if (after.filter(id::equals).isPresent()) return desk.done(desk.sheet());
        List<Checklist> order = new ArrayList<>(desk.sheet().shown().lists());
        order.removeIf(list -> list.id().equals(id));
        int index = 0;
        for (int i = 0; i < order.size(); i++) {
            if (after.filter(order.get(i).id()::equals).isPresent()) index = i + 1;
        }
        order.add(index, found.get());
        if (order.equals(desk.sheet().shown().lists())) return desk.done(desk.sheet());
        Sheet placed = desk.sheet();
        for (int i = 0; i < order.size(); i++) placed = placed.with(order.get(i).placed(i * Places.GAP));
        Checklist now = placed.list(id).orElseThrow().version(found.get().version() + 1);
        return desk.done(placed.with(now), desk.change(now, Change.Word.PLACED, Map.of(), Map.of()));
    }
}
