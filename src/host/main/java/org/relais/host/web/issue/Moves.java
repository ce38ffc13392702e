package org.relais.host.web.issue;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.relais.host.db.Database;
import org.relais.host.issue.Comments;
import org.relais.host.issue.HostIssue;
import org.relais.host.issue.Issues;
import org.relais.host.project.Catalogue;
import org.relais.host.project.State;
import org.relais.host.web.Visit;
import org.relais.host.workflow.IssueRules;
import org.relais.host.workflow.IssueUpdate;
import org.relais.host.workflow.TransitionRefused;
import org.relais.host.workflow.Workflows;

/** The ways on from where an issue stands, and going them. A move and all that it changes are one transaction. */
public final class Moves {
    private final Database database;
    private final Issues issues;
    private final Comments comments;
    private final Catalogue catalogue;
    private final Workflows workflows;
    private final IssueRules rules;

    public Moves(
            Database database,
            Issues issues,
            Comments comments,
            Catalogue catalogue,
            Workflows workflows,
            IssueRules rules) {
        this.database = database;
        this.issues = issues;
        this.comments = comments;
        this.catalogue = catalogue;
        this.workflows = workflows;
        this.rules = rules;
    }

    /** A transition with the name that its button carries; one that asks has a page of its own. */
    public record Way(int id, String name, boolean asks, boolean ends) {}

    List<Way> open(Visit visit, HostIssue issue) {
        Map<String, Object> variables = variables(visit.person(), issue, issue, "");
        return workflows.available(issue.workflowName(), issue.workflowEntry(), visit.person(), variables).stream()
                .map(transition -> way(visit.i18n(), transition))
                .toList();
    }

    Optional<Way> open(Visit visit, HostIssue issue, int action) {
        return open(visit, issue).stream().filter(way -> way.id() == action).findFirst();
    }

    private Way way(I18nHelper i18n, Workflows.Transition transition) {
        String name = transition
                .i18nKey()
                .filter(i18n::isKeyDefined)
                .map(i18n::getText)
                .orElse(transition.name());
        boolean ends =
                catalogue.state(transition.statusId()).filter(State::done).isPresent();
        return new Way(transition.id(), name, !transition.screen().isEmpty(), ends);
    }

    /**
     * Moves an issue, with what was filled in on the way.
     *
     * @throws TransitionRefused where the workflow says no; then nothing has changed
     */
    void move(Visit visit, long id, int action, String comment, Consumer<HostIssue> filledIn) {
        database.transactions().executeWithoutResult(tx -> {
            HostIssue issue = issues.byId(id).orElseThrow();
            filledIn.accept(issue);
            HostIssue before = issues.byId(id).orElseThrow();
            Map<String, Object> variables = variables(visit.person(), issue, before, comment);
            workflows.transition(issue.workflowName(), issue.workflowEntry(), action, visit.person(), variables);
            issues.update(visit.person(), issue);
        });
    }

    private Map<String, Object> variables(ApplicationUser person, HostIssue issue, HostIssue before, String comment) {
        Map<String, Object> variables = new HashMap<>();
        variables.put("issue", issue);
        variables.put("originalissueobject", before);
        variables.put("comment", comment);
        variables.put(IssueUpdate.VARIABLE, new WorkflowUpdate(person, issues, comments, catalogue));
        variables.put(IssueRules.VARIABLE, rules);
        return variables;
    }
}
