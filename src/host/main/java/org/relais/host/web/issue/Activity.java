package org.relais.host.web.issue;

import com.atlassian.jira.util.I18nHelper;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.relais.host.issue.Comments;
import org.relais.host.issue.History;
import org.relais.host.issue.HostIssue;
import org.relais.host.issue.Issues;
import org.relais.host.people.People;
import org.relais.host.project.Roles;
import org.relais.host.template.Html;
import org.relais.host.web.Visit;

/** What was said and done on an issue. One of the two tabs is shown, and only that one is read. */
public final class Activity {
    /** How Jira calls the history in addresses. */
    public static final String HISTORY = "com.atlassian.jira.plugin.system.issuetabpanels:changehistory-tabpanel";

    private final Issues issues;
    private final Comments comments;
    private final People people;
    private final Roles roles;

    public Activity(Issues issues, Comments comments, People people, Roles roles) {
        this.issues = issues;
        this.comments = comments;
        this.people = people;
        this.roles = roles;
    }

    /** A comment; {@code readers} is the role or group that it is for, or null. */
    public record CommentLine(long id, String author, Instant created, Html body, String readers) {}

    /** One changed field, under the name that people know. */
    public record ChangeLine(String field, String before, String after) {}

    /** Fields changed at once. */
    public record ChangeGroup(String author, Instant when, List<ChangeLine> changes) {}

    /** The shown tab; the list of the other one is empty. */
    public record Shown(boolean history, List<CommentLine> comments, List<ChangeGroup> changes) {}

    Shown of(Visit visit, HostIssue issue, String tab) {
        return HISTORY.equals(tab)
                ? new Shown(true, List.of(), changes(visit, issue))
                : new Shown(false, comments(visit, issue), List.of());
    }

    private List<CommentLine> comments(Visit visit, HostIssue issue) {
        Set<String> groups = people.groupsOf(visit.person());
        Set<String> held = visit.person() == null ? Set.of() : roles.of(visit.person(), groups, issue.getProjectId());
        return comments.of(issue.getId(), held, groups).stream()
                .map(Activity::line)
                .toList();
    }

    private static CommentLine line(Comments.Comment comment) {
        String readers = comment.role() == null ? comment.group() : comment.role();
        return new CommentLine(
                comment.id(), comment.author(), comment.created(), PlainText.html(comment.body()), readers);
    }

    private List<ChangeGroup> changes(Visit visit, HostIssue issue) {
        return issues.history().of(issue.getId()).stream()
                .map(entry -> new ChangeGroup(
                        entry.author(),
                        entry.when(),
                        entry.changes().stream()
                                .map(change -> line(visit.i18n(), change))
                                .toList()))
                .toList();
    }

    private static ChangeLine line(I18nHelper i18n, History.Change change) {
        String key = "issue.field." + change.field();
        boolean own = change.type().equals("jira") && i18n.isKeyDefined(key);
        return new ChangeLine(own ? i18n.getText(key) : change.field(), change.oldText(), change.newText());
    }
}
