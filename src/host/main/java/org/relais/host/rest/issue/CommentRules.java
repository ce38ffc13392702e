package org.relais.host.rest.issue;

import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.relais.host.issue.Comments;
import org.relais.host.issue.HostComment;
import org.relais.host.issue.HostIssue;
import org.relais.host.issue.Restriction;
import org.relais.host.people.People;
import org.relais.host.project.Permissions;
import org.relais.host.project.Role;
import org.relais.host.project.Roles;
import org.relais.host.rest.http.Body;
import org.relais.host.rest.http.Call;
import org.relais.host.rest.http.Refused;
import org.relais.host.rest.http.Sentence;
import org.relais.host.web.issue.IssueAccess;
import org.relais.host.web.issue.Problems;
import org.relais.host.web.issue.TextRule;

/** Who may read and write comments, and what a comment may be. */
public final class CommentRules {
    private final Roles roles;
    private final Comments comments;
    private final People people;
    private final Permissions permissions;
    private final IssueAccess access;

    public CommentRules(Roles roles, Comments comments, People people, Permissions permissions, IssueAccess access) {
        this.roles = roles;
        this.comments = comments;
        this.people = people;
        this.permissions = permissions;
        this.access = access;
    }

    /** A comment of this issue that the caller may read. */
    public HostComment readable(Call call, HostIssue issue, String id) {
        Optional<HostComment> comment =
                id.matches("[0-9]{1,18}") ? comments.byId(Long.parseLong(id)) : Optional.empty();
        return comment.filter(one -> one.issueId() == issue.getId())
                .filter(one -> reads(call, issue, one))
                .orElseThrow(() -> Refused.notFound("rest.comment.missing", id));
    }

    private boolean reads(Call call, HostIssue issue, HostComment comment) {
        if (comment.role() != null) return roles(call, issue).contains(comment.role());
        return comment.group() == null || groups(call).contains(comment.group());
    }

    /** The project roles of the caller where the issue is. */
    public Set<String> roles(Call call, HostIssue issue) {
        return permissions.rolesOf(call.person(), issue.getProjectId());
    }

    public Set<String> groups(Call call) {
        return permissions.groupsOf(call.person());
    }

    void mayAdd(Call call, HostIssue issue) {
        if (!access.mayComment(call.visit(), issue)) throw refused(call, "rest.comment.add");
    }

    void mayEdit(Call call, HostIssue issue, HostComment comment) {
        if (!may(call, issue, comment, "EDIT")) throw refused(call, "rest.comment.edit");
    }

    void mayDelete(Call call, HostIssue issue, HostComment comment) {
        if (!may(call, issue, comment, "DELETE")) throw refused(call, "rest.comment.delete");
    }

    private boolean may(Call call, HostIssue issue, HostComment comment, String what) {
        if (permissions.hasPermission(new ProjectPermissionKey(what + "_ALL_COMMENTS"), issue, call.person())) {
            return true;
        }
        return call.person() != null
                && call.person().equals(comment.getAuthorApplicationUser())
                && permissions.hasPermission(new ProjectPermissionKey(what + "_OWN_COMMENTS"), issue, call.person());
    }

    private static Refused refused(Call call, String key) {
        return Refused.with(call.person() == null ? 401 : 403, key);
    }

    /** What is to be said, to whom. The readers stay as they are where nothing is said of them. */
    CommentChange read(Call call, HostIssue issue, Body body, Restriction before, Long id) {
        String words = body.text("body").orElse("").replace("\r\n", "\n");
        Problems problems = new Problems(call.visit().i18n());
        TextRule.COMMENT.check(words, problems);
        if (problems.any()) {
            throw Refused.badRequest(List.of(), Map.of("comment", Sentence.written(problems.of("comment"))));
        }
        Restriction readers = body.object("visibility")
                .map(only -> restriction(call, issue, only))
                .orElse(before);
        return new CommentChange(id, words, readers);
    }

    private Restriction restriction(Call call, HostIssue issue, Body visibility) {
        String type = visibility.needText("type");
        String value = visibility.needText("value");
        switch (type) {
            case "role":
                long role = role(value);
                if (!roles(call, issue).contains(value))
                    throw Refused.field("commentLevel", "rest.comment.role", value);
                return Restriction.toRole(role);
            case "group":
                if (!people.groupExists(value) || !groups(call).contains(value)) {
                    throw Refused.field("commentLevel", "rest.comment.group", value);
                }
                return Restriction.toGroup(value);
            default:
                throw Refused.field("commentLevel", "rest.comment.level", type);
        }
    }

    private long role(String name) {
        return roles.byName(name)
                .map(Role::id)
                .orElseThrow(() -> Refused.field("commentLevel", "rest.comment.role", name));
    }
}
