package org.relais.host.web.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import org.relais.host.issue.Comments;
import org.relais.host.issue.HostIssue;
import org.relais.host.issue.Issues;
import org.relais.host.project.Catalogue;
import org.relais.host.workflow.IssueUpdate;

/** What a workflow changes in the name of whoever moves the issue. */
record WorkflowUpdate(ApplicationUser author, Issues issues, Comments comments, Catalogue catalogue)
        implements IssueUpdate {
    @Override
    public void setStatus(MutableIssue issue, String statusId) {
        ((HostIssue) issue).setStatus(catalogue.state(statusId).orElseThrow());
    }

    @Override
    public void setResolution(MutableIssue issue, String resolutionId) {
        ((HostIssue) issue)
                .setResolution(catalogue.resolutions().stream()
                        .filter(resolution -> resolution.id().equals(resolutionId))
                        .findFirst()
                        .orElse(null));
    }

    @Override
    public void addComment(Issue issue, ApplicationUser by, String body) {
        comments.add(issue.getId(), by, body);
    }

    @Override
    public void store(MutableIssue issue) {
        issues.update(author, (HostIssue) issue);
    }
}
