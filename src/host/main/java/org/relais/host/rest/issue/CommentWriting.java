package org.relais.host.rest.issue;

import com.fasterxml.jackson.databind.JsonNode;
import org.relais.host.issue.Comments;
import org.relais.host.issue.HostComment;
import org.relais.host.issue.HostIssue;
import org.relais.host.issue.Restriction;
import org.relais.host.rest.http.Body;
import org.relais.host.rest.http.Call;
import org.relais.host.rest.http.Refused;

/** Adding, rewriting and taking away comments, by itself or as part of an edit. */
public final class CommentWriting {
    private final Comments comments;
    private final CommentRules rules;

    public CommentWriting(Comments comments, CommentRules rules) {
        this.comments = comments;
        this.rules = rules;
    }

    /** Checks a comment that is to be added. */
    public CommentChange addition(Call call, HostIssue issue, JsonNode sent) {
        rules.mayAdd(call, issue);
        return rules.read(call, issue, Body.of(sent), Restriction.NONE, null);
    }

    /** Checks other words for a comment. */
    public CommentChange edit(Call call, HostIssue issue, String id, JsonNode sent) {
        HostComment comment = rules.readable(call, issue, id);
        rules.mayEdit(call, issue, comment);
        return rules.read(call, issue, Body.of(sent), comment.restriction(), comment.id());
    }

    /** Checks that a comment may be taken away. */
    public CommentChange removal(Call call, HostIssue issue, String id) {
        HostComment comment = rules.readable(call, issue, id);
        rules.mayDelete(call, issue, comment);
        return new CommentChange(comment.id(), null, Restriction.NONE);
    }

    CommentChange of(Call call, HostIssue issue, FieldOperation operation) {
        Body body = Body.of(operation.value());
        switch (operation.verb()) {
            case "add":
                return addition(call, issue, operation.value());
            case "edit":
                return edit(call, issue, body.needText("id"), operation.value());
            case "remove":
                return removal(call, issue, body.needText("id"));
            default:
                throw Refused.field("comment", "rest.edit.verb", "comment", operation.verb());
        }
    }

    /** Carries out what was checked; null where a comment was taken away. */
    public HostComment apply(Call call, HostIssue issue, CommentChange change, boolean tell) {
        if (change.isNew()) {
            return comments.add(issue.getId(), call.person(), change.body(), change.readers(), tell);
        }
        if (!change.takesAway()) {
            return comments.edit(change.id(), call.person(), change.body(), change.readers(), tell);
        }
        comments.delete(change.id(), call.person(), tell);
        return null;
    }
}
