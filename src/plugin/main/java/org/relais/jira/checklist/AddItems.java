package org.relais.jira.checklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Adds items to a list: after one of them, or at its end where none is named. */
public record AddItems(ListId list, Optional<ItemId> after, List<Draft> items) implements Command {
    public AddItems {
        items = List.copyOf(items);
    }

    @Override
    public Right needs() {
        return Right.EDIT;
    }

    @Override
    public Outcome on(Desk desk) {
        if (desk.sheet().list(list).isEmpty()) return Outcome.No.because(Refusal.Reason.NO_SUCH_LIST);
        boolean ticked = items.stream().anyMatch(AddItems::ticked);
        if (ticked && !desk.rights().may(Right.TICK)) return Outcome.No.because(Rights.lacking(Right.TICK));
        Optional<Refusal> many = tooMany(desk, list, items.size());
        if (many.isPresent()) return Outcome.No.because(many.get());
        List<Item> coming = new ArrayList<>();
        for (Draft draft : items) {
            Optional<Refusal> wrong = draft.against(desk.rules());
            if (wrong.isPresent()) return Outcome.No.because(wrong.get());
            coming.add(draft.item(list, desk.rules()));
        }
        List<Item> ordered = desk.sheet().of(list);
        Optional<ItemId> last = ordered.isEmpty()
                ? Optional.empty()
                : Optional.of(ordered.get(ordered.size() - 1).id());
        List<Item> placed =
                Places.insert(ordered, after.filter(id -> has(ordered, id)).or(() -> last), coming, list);
        Sheet now = desk.sheet().with(placed);
        List<Change> changes = new ArrayList<>();
        for (Item item : coming) changes.add(desk.change(item, Change.Word.ADDED, Map.of(), said(item)));
        return new Edit(desk.sheet(), now, changes);
    }

    private static boolean has(List<Item> items, ItemId id) {
        return items.stream().anyMatch(item -> item.id().equals(id));
    }

    private static boolean ticked(Draft draft) {
        return !draft.members().getOrDefault(Member.STATE, State.OPEN.name()).equals(State.OPEN.name());
    }

    private static Map<String, String> said(Item item) {
        return item.standing().state().equals(State.OPEN)
                ? Map.of()
                : Map.of(Member.STATE.word(), Member.STATE.of(item));
    }

    /** Whether so many more are too many for the list or for the issue. */
    static Optional<Refusal> tooMany(Desk desk, ListId list, int more) {
        int inList = desk.sheet().of(list).size() + more;
        if (inList > desk.rules().itemsPerList()) {
            return Optional.of(
                    Refusal.over(Refusal.Reason.TOO_MANY_ITEMS, desk.rules().itemsPerList(), inList));
        }
        int onIssue = desk.sheet().size() + more;
        return onIssue > Limits.ITEMS_PER_ISSUE
                ? Optional.of(Refusal.over(Refusal.Reason.TOO_MANY_ON_ISSUE, Limits.ITEMS_PER_ISSUE, onIssue))
                : Optional.empty();
    }
}
