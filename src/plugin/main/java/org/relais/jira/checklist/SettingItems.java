package org.relais.jira.checklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.relais.jira.access.IssueId;
import org.relais.jira.access.UserKey;
import org.relais.jira.access.Visitor;
import org.relais.jira.outbox.Entry;
import org.relais.jira.outbox.Handler;
import org.relais.jira.outbox.OutboxService;

/**
 * Sets the items of an issue, or takes its lists away, after a transition and in the name of whoever moved it: what that
 * person may not do is left.
 */
public final class SettingItems implements Handler {
    /** In place of the word of a state: takes the lists away. */
    public static final String CLEAR = "clear";

    /** What can be set. A state that needs a reason is not among them: nobody is there to say it. */
    public static final List<String> WAYS =
            List.of(Meaning.OPEN.word(), Meaning.IN_PROGRESS.word(), Meaning.DONE.word(), CLEAR);

    private static final String KIND = "checklist-items";

    private final ChecklistService lists;

    public SettingItems(ChecklistService lists) {
        this.lists = lists;
    }

    /**
     * Asks for it within a transition.
     *
     * @param way one of {@link #WAYS}
     * @param list the name of the only list; empty for all
     */
    public static void later(OutboxService outbox, IssueId issue, Optional<UserKey> by, String way, String list) {
        outbox.later(KIND, issue, by, way + "\n" + list);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void handle(Entry entry) {
        String[] said = entry.details().split("\n", 2);
        Visitor mover = entry.by().map(Visitor::of).orElse(Visitor.ANONYMOUS);
        String issue = Long.toString(entry.issue().value());
        Optional<ChecklistService.Board> board = lists.read(mover, issue);
        if (board.isEmpty() || said.length < 2) return;
        List<Command> commands = commands(board.get().sheet(), said[0], said[1]);
        for (int from = 0; from < commands.size(); from += Limits.STEPS) {
            Answer unused =
                    lists.change(mover, issue, commands.subList(from, Math.min(from + Limits.STEPS, commands.size())));
        }
    }

    private static List<Command> commands(Sheet sheet, String way, String name) {
        List<Command> commands = new ArrayList<>();
        for (Checklist list : sheet.lists()) {
            if (!name.isEmpty() && !Checklist.folded(name).equals(Checklist.folded(list.name()))) continue;
            if (way.equals(CLEAR)) {
                commands.add(new RetireList(list.id(), true, Optional.of(list.version())));
                continue;
            }
            Optional<State> to = Meaning.of(way).map(State::of);
            for (Item item : sheet.of(list.id())) {
                boolean there = to.filter(item.standing().state()::equals).isPresent();
                if (item.kind() == Item.Kind.HEADING || to.isEmpty() || there) continue;
                commands.add(EditItem.tick(item.id(), to.get(), "", Optional.of(item.version())));
            }
        }
        return commands;
    }
}
