package org.relais.jira.checklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Begins a list at the end of the others, perhaps with items. */
public record AddList(ListId id, String name, Optional<Checklist.Template> template, List<Draft> items)
        implements Command {
    public AddList {
        items = List.copyOf(items);
    }

    /** A list with nothing in it. */
    public static AddList empty(String name) {
        return new AddList(ListId.fresh(), name, Optional.empty(), List.of());
    }

    @Override
    public Right needs() {
        return Right.EDIT;
    }

    @Override
    public Outcome on(Desk desk) {
        Optional<Refusal> wrong = RenameList.against(desk.sheet(), id, name);
        if (wrong.isPresent()) return Outcome.No.because(wrong.get());
        int count = desk.sheet().listCount() + 1;
        if (count > Limits.LISTS) {
            return Outcome.No.because(Refusal.over(Refusal.Reason.TOO_MANY_LISTS, Limits.LISTS, count));
        }
        long place =
                desk.sheet().lists().stream().mapToLong(Checklist::place).max().orElse(-Places.GAP) + Places.GAP;
        Checklist list = new Checklist(id, Limits.clean(name), place, 1, false, template);
        List<Change> changes = new ArrayList<>();
        changes.add(desk.change(list, Change.Word.ADDED, Map.of(), Map.of()));
        Desk begun = desk.with(desk.sheet().with(list));
        if (items.isEmpty()) return new Edit(desk.sheet(), begun.sheet(), changes);
        Outcome filled = new AddItems(id, Optional.empty(), items).on(begun);
        if (!(filled instanceof Edit edit)) return filled;
        changes.addAll(edit.changes());
        return new Edit(desk.sheet(), edit.after(), changes);
    }
}
