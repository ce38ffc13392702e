package org.relais.jira.checklist;

import java.util.Map;
import java.util.Optional;

/** Gives a list another name. */
public record RenameList(ListId id, String name, Optional<Integer> basedOn) implements Command {
    private static final String NAME = "name";

    @Override
    public Right needs() {
        return Right.EDIT;
    }

    @Override
    public Outcome on(Desk desk) {
        Optional<Checklist> found = desk.sheet().list(id);
        if (found.isEmpty()) return Outcome.No.because(Refusal.Reason.NO_SUCH_LIST);
        if (basedOn.isEmpty()) return Outcome.No.because(Refusal.Reason.VERSION_MISSING);
        Checklist list = found.get();
        if (list.version() != basedOn.get()) {
            return new Outcome.No(new Answer.Stale(list, Optional.empty(), Map.of(NAME, name)));
        }
        Optional<Refusal> wrong = against(desk.sheet(), id, name);
        if (wrong.isPresent()) return Outcome.No.because(wrong.get());
        if (list.name().equals(Limits.clean(name))) return desk.done(desk.sheet());
        Checklist now = list.named(Limits.clean(name)).version(list.version() + 1);
        return desk.done(
                desk.sheet().with(now),
                desk.change(now, Change.Word.CHANGED, Map.of(NAME, list.name()), Map.of(NAME, now.name())));
    }

    static Optional<Refusal> against(Sheet sheet, ListId id, String typed) {
        String name = Limits.clean(typed);
        if (name.isEmpty()) return Optional.of(Refusal.of(Refusal.Reason.EMPTY).about(NAME));
        Optional<Refusal> wrong = Limits.against(name, Limits.NAME, false).map(refusal -> refusal.about(NAME));
        if (wrong.isPresent()) return wrong;
        return sheet.named(name).filter(list -> !list.id().equals(id)).map(list -> Refusal.of(Refusal.Reason.NAME_TAKEN)
                .saying(list.name())
                .about(NAME));
    }
}
