package org.relais.jira.purpose.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.relais.jira.access.IssueRef;
import org.relais.jira.purpose.PurposeTree;

/**
 * An issue in the tree of purposes.
 *
 * @param why what it states itself; null where it states none
 * @param leads whether anything hangs from it
 * @param serves what stands above it outside of the tree, or all the way up where it was searched for, the nearest first
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record NodeJson(long id, String key, String summary, String why, boolean leads, List<IssueJson> serves) {
    /** An issue by its name. */
    public record IssueJson(long id, String key, String summary) {
        static IssueJson of(IssueRef issue) {
            return new IssueJson(issue.id().value(), issue.key(), issue.summary());
        }
    }

    static NodeJson of(PurposeTree.Node node) {
        IssueRef issue = node.issue();
        return new NodeJson(
                issue.id().value(),
                issue.key(),
                issue.summary(),
                node.why().orElse(null),
                node.leads(),
                node.serves().stream().map(IssueJson::of).toList());
    }
}
