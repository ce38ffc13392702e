package org.relais.jira.checklist;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.relais.jira.access.IssuePass;

/** Takes an item from one issue to a list of another, at its end. */
record MoveItem(ItemId id, ListId list, Optional<Integer> basedOn) {
    Answer between(Checklists kept, IssuePass from, IssuePass to, Desk here, Desk there, Runnable also) {
        AtomicReference<Answer> refused = new AtomicReference<>(new Answer.Absent());
        Checklists.Going going = (mine, theirs, past) -> {
            refused.set(new Answer.Absent());
            Outcome left = left(here.with(mine));
            if (left instanceof Outcome.No no) return no(refused, no.answer());
            Item item = mine.item(id).orElseThrow();
            if (theirs.list(list).isEmpty()) {
                return no(refused, new Answer.Refused(Refusal.of(Refusal.Reason.NO_SUCH_LIST)));
            }
            Desk target = there.with(theirs);
            Optional<Refusal> many = AddItems.tooMany(target, list, 1);
            if (many.isPresent()) return no(refused, new Answer.Refused(many.get()));
            return Optional.of(new Checklists.Both((Edit) left, arrived(target, item)));
        };
        return kept.move(from, to, going, also)
                .<Answer>map(both -> new Answer.Changed(both.to()))
                .orElseGet(refused::get);
    }

    private static Optional<Checklists.Both> no(AtomicReference<Answer> refused, Answer why) {
        refused.set(why);
        return Optional.empty();
    }

    private Outcome left(Desk desk) {
        Optional<Item> item = desk.sheet().item(id);
        if (item.isEmpty()) return Outcome.No.because(Refusal.Reason.NO_SUCH_ITEM);
        if (basedOn.isEmpty()) return Outcome.No.because(Refusal.Reason.VERSION_MISSING);
        if (item.get().version() != basedOn.get()) {
            Checklist of = desk.sheet().list(item.get().list()).orElseThrow();
            return new Outcome.No(new Answer.Stale(of, item, Map.of()));
        }
        Item gone = item.get().version(item.get().version() + 1);
        return desk.done(desk.sheet().without(id), desk.change(gone, Change.Word.MOVED_AWAY, Map.of(), Map.of()));
    }

    private Edit arrived(Desk desk, Item item) {
        List<Item> ordered = desk.sheet().of(list);
        Optional<ItemId> last = ordered.isEmpty()
                ? Optional.empty()
                : Optional.of(ordered.get(ordered.size() - 1).id());
        Item now = item.at(list, 0, item.indent()).version(item.version() + 2);
        Sheet after = desk.sheet().with(Places.insert(ordered, last, List.of(now), list));
        return desk.done(after, desk.change(now, Change.Word.MOVED_HERE, Map.of(), Map.of()));
    }
}
