package org.relais.jira.checklist;

import com.google.errorprone.annotations.CheckReturnValue;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.relais.jira.access.Gate;
import org.relais.jira.access.IssueId;
import org.relais.jira.access.IssuePass;
import org.relais.jira.access.IssueRef;
import org.relais.jira.access.ProjectId;
import org.relais.jira.access.UserKey;
import org.relais.jira.access.Visitor;
import org.relais.jira.circle.NodeId;
import org.relais.jira.circle.View;
import org.relais.jira.home.ProjectOptions;

/** What people do with the lists of an issue: read them, change them, and read what was changed. */
@CheckReturnValue
public final class ChecklistService {
    private final Gate gate;
    private final Checklists kept;
    private final Function<IssuePass, Sheet> glance;
    private final Function<Visitor, Optional<View>> structure;
    private final ProjectOptions options;
    private final Allowing allowing;
    private final Written written;
    private final Clock clock;

    /** Told of an issue whose lists changed, within the transaction. */
    public interface Written {
        void changed(IssuePass pass);
    }

    /** @param glance reads the lists for the view of an issue, for all that asks for them there at once */
    public ChecklistService(
            Gate gate,
            Checklists kept,
            Function<IssuePass, Sheet> glance,
            Function<Visitor, Optional<View>> structure,
            ProjectOptions options,
            Written written,
            Clock clock) {
        this.gate = gate;
        this.kept = kept;
        this.glance = glance;
        this.structure = structure;
        this.options = options;
        this.allowing = new Allowing(gate, structure);
        this.written = written;
        this.clock = clock;
    }

    /** The lists of an issue as one visitor finds them. */
    public record Board(IssueRef issue, Sheet sheet, Rights rights, Rules rules) {}

    /** The lists of an issue named by id or key; nothing where it, or its lists, are not to be seen. */
    public Optional<Board> read(Visitor visitor, String issue) {
        return gate.open(visitor, issue).flatMap(this::board);
    }

    /** The same of an issue that is loaded already, for its view. */
    public Optional<Board> read(Visitor visitor, IssueRef issue) {
        return gate.open(visitor, issue).flatMap(pass -> board(pass, glance));
    }

    /** Whether an issue and its lists are to be seen, before anybody reads what is asked of them. */
    public boolean sees(Visitor visitor, String issue) {
        return gate.open(visitor, issue)
                .filter(pass -> desk(pass, Sheet.EMPTY, null).isPresent())
                .isPresent();
    }

    private Optional<Board> board(IssuePass pass) {
        return board(pass, kept::on);
    }

    private Optional<Board> board(IssuePass pass, Function<IssuePass, Sheet> reading) {
        return desk(pass, Sheet.EMPTY, null)
                .map(desk -> new Board(pass.ref(), reading.apply(pass), desk.rights(), desk.rules()));
    }

    private Optional<Desk> desk(IssuePass pass, Sheet sheet, Past past) {
        var choices = options.of(pass.ref().project());
        Rights rights = allowing.rights(pass, choices);
        return rights.may(Right.VIEW)
                ? Optional.of(new Desk(
                        sheet,
                        past,
                        ChecklistOptions.rules(choices),
                        rights,
                        pass.holder().key(),
                        clock.instant()))
                : Optional.empty();
    }

    /**
     * Does all of these or none, in their order, as one saved batch.
     *
     * @return where one is refused, that refusal
     */
    public Answer change(Visitor visitor, String issue, List<Command> commands) {
        Optional<IssuePass> pass = gate.open(visitor, issue);
        if (pass.isEmpty()) return new Answer.Absent();
        return desk(pass.get(), Sheet.EMPTY, null)
                .map(desk -> change(pass.get(), desk, commands))
                .orElseGet(Answer.Absent::new);
    }

    private Answer change(IssuePass pass, Desk blank, List<Command> commands) {
        if (commands.size() > Limits.STEPS) {
            return new Answer.Refused(Refusal.over(Refusal.Reason.TOO_MANY_STEPS, Limits.STEPS, commands.size()));
        }
        for (Command command : commands) {
            if (!blank.rights().may(command.needs())) return new Answer.Refused(Rights.lacking(command.needs()));
        }
        return kept.change(
                pass,
                (sheet, past) ->
                        all(new Desk(sheet, past, blank.rules(), blank.rights(), blank.who(), blank.now()), commands),
                () -> written.changed(pass));
    }

    private static Outcome all(Desk desk, List<Command> commands) {
        Desk now = desk;
        List<Change> changes = new ArrayList<>();
        for (Command command : commands) {
            Outcome outcome = command.on(now);
            if (!(outcome instanceof Edit edit)) return outcome;
            changes.addAll(edit.changes());
            now = now.with(edit.after());
        }
        return new Edit(desk.sheet(), now.sheet(), changes);
    }

    /**
     * Moves an item to a list of another issue, where one may edit both: its id and its history go with it.
     *
     * @param list the id of a list there
     */
    public Answer move(
            Visitor visitor, String issue, ItemId item, Optional<Integer> basedOn, String target, ListId list) {
        Optional<IssuePass> from = gate.open(visitor, issue);
        Optional<IssuePass> to = gate.open(visitor, target);
        if (from.isEmpty() || to.isEmpty()) return new Answer.Absent();
        Optional<Desk> here = desk(from.get(), Sheet.EMPTY, null);
        Optional<Desk> there = desk(to.get(), Sheet.EMPTY, null);
        if (here.isEmpty() || there.isEmpty()) return new Answer.Absent();
        if (!here.get().rights().may(Right.EDIT) || !there.get().rights().may(Right.EDIT)) {
            return new Answer.Refused(Rights.lacking(Right.EDIT));
        }
        if (from.get().issue().equals(to.get().issue())) {
            return change(visitor, issue, List.of(new PlaceItem(item, list, Optional.empty(), 0)));
        }
        return new MoveItem(item, list, basedOn).between(kept, from.get(), to.get(), here.get(), there.get(), () -> {
            written.changed(from.get());
            written.changed(to.get());
        });
    }

    /** The lists of an issue for a step of a workflow, whoever may see them: a rule of the project holds for everybody. */
    Optional<Sheet> readWhole(Visitor mover, IssueRef issue) {
        return gate.open(mover, issue).map(glance);
    }

    /** What somebody does who must be allowed to. */
    interface Deed {
        Answer with(IssuePass pass, Board board);
    }

    Answer allowed(Visitor visitor, String issue, Right right, Deed deed) {
        Optional<IssuePass> pass = gate.open(visitor, issue);
        Optional<Board> board = pass.flatMap(this::board);
        if (board.isEmpty()) return new Answer.Absent();
        return board.get().rights().may(right)
                ? deed.with(pass.get(), board.get())
                : new Answer.Refused(Rights.lacking(right));
    }

    /** What was changed on an issue, or of one item of it, the latest first; nothing where it is not to be seen. */
    public Optional<List<Change>> history(Visitor visitor, String issue, Optional<ItemId> item, long before, int most) {
        return gate.open(visitor, issue)
                .filter(pass -> desk(pass, Sheet.EMPTY, null).isPresent())
                .filter(pass -> item.isEmpty() || here(pass, item.get()))
                .map(pass -> kept.history(pass, item, before, most));
    }

    /** Whether an item is, or was last, on this issue: its history is read where it is. */
    private boolean here(IssuePass pass, ItemId item) {
        return kept.on(pass).item(item).isPresent();
    }

    // --- what waits for somebody

    /** Whoever asks, and every role and circle that they are in. */
    public List<Who> oneself(Visitor visitor) {
        return gate.self(visitor).map(pass -> whoIs(visitor, pass.holder())).orElse(List.of());
    }

    private List<Who> whoIs(Visitor visitor, UserKey person) {
        Stream<NodeId> nodes = structure.apply(visitor).stream().flatMap(view -> view.seating().rolesOf(person).stream()
                .flatMap(role -> Stream.concat(
                        Stream.of(role.id()),
                        role.parent().stream()
                                .filter(circle -> view.seating().members(circle).contains(person)))));
        return Stream.<Who>concat(
                        Stream.of(new Who.Person(person)), nodes.distinct().map(Who.Role::new))
                .toList();
    }

    /** The same of somebody else, for administrators of Jira alone. */
    public Optional<List<Who>> somebody(Visitor visitor, UserKey person) {
        return gate.administer(visitor).map(pass -> whoIs(visitor, person));
    }

    /** What waits for whoever asks, on an issue whose lists they see. */
    public record Mine(IssueRef issue, Checklists.Waiting item) {}

    /** What waits for whoever asks, themselves or through a role, each once, what is due first at the front. */
    public List<Mine> mine(Visitor visitor, int most) {
        Map<IssueId, Optional<IssueRef>> seen = new HashMap<>();
        Set<ItemId> told = new HashSet<>();
        return kept.itemsOf(oneself(visitor), most).stream()
                .filter(item -> told.add(item.item()))
                .flatMap(item -> seen.computeIfAbsent(item.issue(), issue -> shown(visitor, issue)).stream()
                        .map(issue -> new Mine(issue, item)))
                .toList();
    }

    private Optional<IssueRef> shown(Visitor visitor, IssueId issue) {
        return gate.open(visitor, Long.toString(issue.value()))
                .filter(pass -> desk(pass, Sheet.EMPTY, null).isPresent())
                .map(IssuePass::ref);
    }

    /** Whether the lists of this project may be shown to somebody, as far as that does not depend on an issue. */
    public boolean shows(Visitor visitor, ProjectId project) {
        return allowing.views(visitor, options.of(project));
    }
}
