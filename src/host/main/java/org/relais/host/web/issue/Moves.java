package org.relais.host.web.issue;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import com.opensymphony.workflow.loader.ActionDescriptor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.relais.host.db.Database;
import org.relais.host.issue.Comments;
import org.relais.host.issue.HostIssue;
import org.relais.host.issue.Issues;
import org.relais.host.issue.Restriction;
import org.relais.host.project.Catalogue;
import org.relais.host.project.State;
import org.relais.host.web.Visit;
import org.relais.host.workflow.IssueRules;
import org.relais.host.workflow.IssueUpdate;
import org.relais.host.workflow.TransitionFailed;
import org.relais.host.workflow.TransitionRefused;
import org.relais.host.workflow.TransitionScreens;
import org.relais.host.workflow.Workflows;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * The ways on from where an issue stands, and going them. A move and all that it changes are one transaction. Asks no
 * permission beside the workflow's own: whoever calls checks first that the issue may be moved.
 */
public final class Moves {
    private static final Logger log = LoggerFactory.getLogger(Moves.class);

    private final Database database;
    private final Issues issues;
    private final Catalogue catalogue;
    private final Workflows workflows;
    private final IssueRules rules;
    private final TransitionScreens screens;

    public Moves(
            Database database,
            Issues issues,
            Comments comments,
            Catalogue catalogue,
            Workflows workflows,
            IssueRules rules) {
        this.database = database;
        this.issues = issues;
        this.catalogue = catalogue;
        this.workflows = workflows;
        this.rules = rules;
        this.screens = new TransitionScreens(database);
    }

    /**
     * A transition with the name that its button carries; one that asks has a page of its own, one that ends leads to a
     * status of the category done. The screen is the id of its screen, or empty.
     */
    public record Way(int id, String name, boolean asks, boolean ends, String screen) {}

    public List<Way> open(Visit visit, HostIssue issue) {
        return transitions(visit, issue).stream()
                .map(transition -> way(visit.i18n(), transition))
                .toList();
    }

    public Optional<Way> open(Visit visit, HostIssue issue, int action) {
        return open(visit, issue).stream().filter(way -> way.id() == action).findFirst();
    }

    /** The ways on as the workflow has them. */
    public List<Workflows.Transition> transitions(Visit visit, HostIssue issue) {
        Map<String, Object> variables = variables(visit.person(), issue, issue, "", Restriction.NONE);
        return workflows.available(issue.workflowName(), issue.workflowEntry(), visit.person(), variables);
    }

    /** The same as they are written; with conditions passed over, also those that are not open to the person. */
    public List<ActionDescriptor> actions(ApplicationUser person, HostIssue issue, boolean skipConditions) {
        Optional<Map<String, Object>> variables =
                skipConditions ? Optional.empty() : Optional.of(variables(person, issue, issue, "", Restriction.NONE));
        return workflows.actions(issue.workflowName(), issue.workflowEntry(), person, variables);
    }

    /** The system fields on the screen of a way, in its order; a comment can be typed on every screen. */
    public List<ScreenField> systemFields(Visit visit, Way way) {
        return screens.find(way.screen()).map(screen -> screens.fields(screen.id())).orElse(List.of()).stream()
                .filter(TransitionScreens.SYSTEM::contains)
                .map(id -> new ScreenField(id, visit.i18n().getText("issue.field." + id), required(id)))
                .toList();
    }

    private static boolean required(String field) {
        return field.equals("resolution") || field.equals("summary");
    }

    private Way way(I18nHelper i18n, Workflows.Transition transition) {
        String name = transition
                .i18nKey()
                .filter(i18n::isKeyDefined)
                .map(i18n::getText)
                .orElse(transition.name());
        boolean ends =
                catalogue.state(transition.statusId()).filter(State::done).isPresent();
        return new Way(transition.id(), name, !transition.screen().isEmpty(), ends, transition.screen());
    }

    /**
     * Moves an issue, with what was filled in on the way.
     *
     * @throws TransitionRefused where the workflow says no; then nothing has changed
     * @throws TransitionFailed where a function of the workflow failed; then nothing has changed
     */
    public void move(Visit visit, long id, int action, String comment, Consumer<HostIssue> filledIn) {
        move(visit, id, action, comment, Restriction.NONE, filledIn);
    }

    /** The same with a comment that is for some alone. */
    public void move(
            Visit visit, long id, int action, String comment, Restriction readers, Consumer<HostIssue> filledIn) {
        try {
            database.transactions().executeWithoutResult(tx -> {
                HostIssue issue = issues.byId(id).orElseThrow();
                filledIn.accept(issue);
                HostIssue before = issues.byId(id).orElseThrow();
                Map<String, Object> variables = variables(visit.person(), issue, before, comment, readers);
                workflows.transition(issue.workflowName(), issue.workflowEntry(), action, visit.person(), variables);
            });
        } catch (TransactionException | DataAccessException e) {
            // a statement that failed takes the whole transition with it, even if a function caught it
            throw new TransitionFailed("a statement in the database failed", e);
        }
    }

    /** Moves an issue, and says what became of it in the visitor's language. */
    public MoveOutcome attempt(
            Visit visit, long id, int action, String comment, Restriction readers, Consumer<HostIssue> filledIn) {
        try {
            move(visit, id, action, comment, readers, filledIn);
            return new MoveOutcome.Moved();
        } catch (TransitionRefused refused) {
            return refused(visit.i18n(), refused);
        } catch (TransitionFailed failed) {
            log.error("The transition {} of the issue {} failed", action, id, failed);
            return new MoveOutcome.Failed(sentence(visit.i18n(), failed));
        }
    }

    private static MoveOutcome refused(I18nHelper i18n, TransitionRefused refused) {
        List<String> own = refused.key().map(i18n::getText).map(List::of).orElse(List.of());
        return new MoveOutcome.Refused(refused.fields(), own.isEmpty() ? refused.messages() : own);
    }

    /** What a visitor is told of a failure: which function, and that nothing has changed. */
    public static String sentence(I18nHelper i18n, TransitionFailed failed) {
        return failed.culprit()
                .map(culprit -> i18n.getText("workflow.failed.in", culprit))
                .orElseGet(() -> i18n.getText(TransitionFailed.FAILED));
    }

    private Map<String, Object> variables(
            ApplicationUser person, HostIssue issue, HostIssue before, String comment, Restriction readers) {
        Map<String, Object> variables = new HashMap<>();
        variables.put("issue", issue);
        variables.put("originalissueobject", before);
        variables.put("comment", comment);
        if (readers.group() != null) variables.put("commentLevel", readers.group());
        if (readers.roleId() != null)
            variables.put("roleLevel", readers.roleId().toString());
        variables.put(IssueUpdate.VARIABLE, issues.workflowWrites(person, rules));
        variables.put(IssueRules.VARIABLE, rules);
        return variables;
    }
}
