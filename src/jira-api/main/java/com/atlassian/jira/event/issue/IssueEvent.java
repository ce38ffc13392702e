package com.atlassian.jira.event.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Date;
import java.util.Map;

/**
 * Something that happened to an issue. Only Jira makes one: its constructors are not declared here but for the host's.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/event/issue/IssueEvent.html">Javadoc</a>
 */
public class IssueEvent {
    private final Issue issue;
    private final ApplicationUser user;
    private final Comment comment;
    private final Map<String, Object> params;
    private final Long eventTypeId;
    private final boolean sendMail;
    private final Date time;

    // unconfirmed: not Jira's constructor
    public IssueEvent(
            Issue issue,
            ApplicationUser user,
            Comment comment,
            Map<String, Object> params,
            Long eventTypeId,
            boolean sendMail,
            Date time) {
        this.issue = issue;
        this.user = user;
        this.comment = comment;
        this.params = Map.copyOf(params);
        this.eventTypeId = eventTypeId;
        this.sendMail = sendMail;
        this.time = new Date(time.getTime());
    }

    public Issue getIssue() {
        return issue;
    }

    /** Null where nobody was logged in. */
    public ApplicationUser getUser() {
        return user;
    }

    /** Null where nothing was said. */
    public Comment getComment() {
        return comment;
    }

    public Project getProject() {
        return issue.getProjectObject();
    }

    public Map<String, Object> getParams() {
        return params;
    }

    public Long getEventTypeId() {
        return eventTypeId;
    }

    public boolean isSendMail() {
        return sendMail;
    }

    public Date getTime() {
        return new Date(time.getTime());
    }
}
