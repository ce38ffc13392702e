package org.relais.jira.checklist;

import java.util.Map;
import java.util.Optional;

/** Takes a list away with its items, or brings it back. Nothing is deleted. */
public record RetireList(ListId id, boolean retired, Optional<Integer> basedOn) implements Command {
    @Override
    public Right needs() {
        return Right.EDIT;
    }

    @Override
    public Outcome on(Desk desk) {
        return retired ? away(desk) : back(desk);
    }

    private Outcome away(Desk desk) {
        Optional<Checklist> found = desk.sheet().list(id);
        if (found.isEmpty()) return Outcome.No.because(Refusal.Reason.NO_SUCH_LIST);
        if (basedOn.isEmpty()) return Outcome.No.because(Refusal.Reason.VERSION_MISSING);
        if (found.get().version() != basedOn.get()) {
            return new Outcome.No(new Answer.Stale(found.get(), Optional.empty(), Map.of()));
        }
        Checklist now = found.get().retired(true).version(found.get().version() + 1);
        return desk.done(desk.sheet().with(now), desk.change(now, Change.Word.RETIRED, Map.of(), Map.of()));
    }

    private Outcome back(Desk desk) {
        Optional<Sheet> gone = desk.past().retired(id);
        if (gone.isEmpty()) return Outcome.No.because(Refusal.Reason.NO_SUCH_LIST);
        Checklist list = gone.get().lists().get(0);
        if (desk.sheet().named(list.name()).isPresent()) {
            return Outcome.No.because(
                    Refusal.of(Refusal.Reason.NAME_TAKEN).saying(list.name()).about("name"));
        }
        Optional<Refusal> many = AddItems.tooMany(desk, id, gone.get().items().size());
        if (many.isPresent()) return Outcome.No.because(many.get());
        Checklist now = list.retired(false).version(list.version() + 1);
        return desk.done(
                desk.sheet().with(now).with(gone.get().items()),
                desk.change(now, Change.Word.RESTORED, Map.of(), Map.of()));
    }
}
