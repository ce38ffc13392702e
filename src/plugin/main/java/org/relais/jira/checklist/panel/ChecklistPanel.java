package org.relais.jira.checklist.panel;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.contextproviders.AbstractJiraContextProvider;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.relais.jira.access.Visitor;
import org.relais.jira.checklist.Checklist;
import org.relais.jira.checklist.ChecklistService;
import org.relais.jira.checklist.ChecklistService.Board;
import org.relais.jira.checklist.DemandService;
import org.relais.jira.checklist.DemandService.Missed;
import org.relais.jira.checklist.Pardon;
import org.relais.jira.checklist.Progress;
import org.relais.jira.checklist.Right;
import org.relais.jira.checklist.Who;
import org.relais.jira.checklist.json.BoardJson;
import org.relais.jira.checklist.json.Names;
import org.relais.jira.jira.CurrentVisitor;
import org.relais.jira.jira.JiraIssue;
import org.relais.jira.owning.field.RequestView;
import org.relais.jira.purpose.StepRule.Level;

/** What the panel <em>Checklists</em> on the issue view shows. */
public class ChecklistPanel extends AbstractJiraContextProvider {
    /** Items that come with the page; the others when they are asked for. */
    private static final int FIRST = 200;

    private static final int MOST_LACKS = 8;
    private static final int MOST_NAMED = 5;

    private final ChecklistService lists;
    private final DemandService demands;
    private final RequestView structure;
    private final CurrentVisitor visitor;

    @Inject
    public ChecklistPanel(
            ChecklistService lists, DemandService demands, RequestView structure, CurrentVisitor visitor) {
        this.lists = lists;
        this.demands = demands;
        this.structure = structure;
        this.visitor = visitor;
    }

    @Override
    public Map<String, Object> getContextMap(ApplicationUser user, JiraHelper helper) {
        Map<String, Object> context = new HashMap<>(); // Velocity writes its loop variables into this map
        context.put("i18n", visitor.words());
        Issue issue = (Issue) helper.getContextParams().get("issue");
        lists.read(CurrentVisitor.of(user), new JiraIssue(issue))
                .ifPresent(board -> context.put("checklists", view(board, user)));
        return context;
    }

    private ChecklistsView view(Board board, ApplicationUser user) {
        Visitor reader = CurrentVisitor.of(user);
        BoardJson told = new BoardJson(new Names(() -> structure.open(reader), visitor.words()));
        return new ChecklistsView(
                Long.toString(board.issue().id().value()),
                told.board(board, FIRST).toString(),
                user == null ? "" : user.getName(),
                mine(board, reader),
                board.rights().may(Right.EDIT),
                board.sheet().lists().stream().map(list -> line(board, list)).toList(),
                demands.around(board).stream()
                        .limit(MOST_LACKS)
                        .map(missed -> line(board, missed, reader))
                        .toList());
    }

    /** Asked of the structure only where some item names somebody. */
    private String mine(Board board, Visitor reader) {
        boolean named = board.sheet().items().stream()
                .anyMatch(item -> !item.content().who().isEmpty());
        List<Who> mine = named ? lists.oneself(reader) : List.of();
        return mine.stream().map(Who::line).collect(Collectors.joining("\n"));
    }

    private ChecklistsView.ListLine line(Board board, Checklist list) {
        Progress progress = Progress.of(board.sheet().of(list.id()));
        Object[] figures = {progress.closed(), progress.all()};
        return new ChecklistsView.ListLine(list.name(), visitor.words().getText("checklist.progress", figures));
    }

    private ChecklistsView.LackLine line(Board board, Missed missed, Visitor reader) {
        String step = missed.rule().step();
        if (missed.lack().absent()) {
            String list = missed.rule().demand().list().orElse("");
            return new ChecklistsView.LackLine(
                    visitor.words().getText("checklist.step.no-list", step, list), "", "", "");
        }
        String names = missed.lack().items().stream()
                .limit(MOST_NAMED)
                .map(item -> visitor.words()
                        .getText("checklist.step.item", item.content().text()))
                .collect(Collectors.joining(", "));
        String items =
                missed.lack().items().stream().map(item -> item.id().value()).collect(Collectors.joining(","));
        Optional<Pardon> pardon = missed.pardon();
        boolean blocks = missed.rule().level() == Level.BLOCK;
        boolean asks = !missed.free() && board.rights().may(Right.TICK) && (pardon.isEmpty() || !blocks);
        boolean grants = blocks
                && !missed.free()
                && board.rights().may(Right.EDIT)
                && pardon.filter(one -> !reader.key().equals(Optional.of(one.by())))
                        .isPresent();
        return new ChecklistsView.LackLine(
                visitor.words()
                        .getText(
                                key(missed),
                                step,
                                names,
                                pardon.map(Pardon::reason).orElse("")),
                items,
                asks ? visitor.words().getText(blocks ? "checklist.step.ask" : "checklist.step.go-on") : "",
                grants ? Long.toString(pardon.orElseThrow().id()) : "");
    }

    private static String key(Missed missed) {
        if (missed.rule().level() == Level.ADVISE) return "checklist.step.advises";
        if (missed.free()) return "checklist.step.free";
        return missed.pardon().isPresent() ? "checklist.step.asked" : "checklist.step.misses";
    }
}
