package org.relais.jira.checklist;

import java.util.Map;
import java.util.Optional;

/** Takes an item away, or brings it back. Nothing is deleted. */
public record RetireItem(ItemId id, boolean retired, Optional<Integer> basedOn) implements Command {
    @Override
    public Right needs() {
        return Right.EDIT;
    }

    @Override
    public Outcome on(Desk desk) {
        return retired ? away(desk) : back(desk);
    }

    private Outcome away(Desk desk) {
        Optional<Item> found = desk.sheet().item(id);
        if (found.isEmpty()) return Outcome.No.because(Refusal.Reason.NO_SUCH_ITEM);
        if (basedOn.isEmpty()) return Outcome.No.because(Refusal.Reason.VERSION_MISSING);
        Item item = found.get();
        if (item.version() != basedOn.get()) {
            return new Outcome.No(
                    new Answer.Stale(desk.sheet().list(item.list()).orElseThrow(), Optional.of(item), Map.of()));
        }
        Item now = item.retired(true).version(item.version() + 1);
        return desk.done(desk.sheet().with(now), desk.change(now, Change.Word.RETIRED, Map.of(), Map.of()));
    }

    private Outcome back(Desk desk) {
        Optional<Item> gone = desk.past().retired(id);
        if (gone.isEmpty()) return Outcome.No.because(Refusal.Reason.NO_SUCH_ITEM);
        if (desk.sheet().list(gone.get().list()).isEmpty()) return Outcome.No.because(Refusal.Reason.NO_SUCH_LIST);
        Optional<Refusal> many = AddItems.tooMany(desk, gone.get().list(), 1);
        if (many.isPresent()) return Outcome.No.because(many.get());
        Item now = gone.get().retired(false).version(gone.get().version() + 1);
        return desk.done(desk.sheet().with(now), desk.change(now, Change.Word.RESTORED, Map.of(), Map.of()));
    }
}
