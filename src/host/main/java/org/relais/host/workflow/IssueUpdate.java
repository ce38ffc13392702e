package org.relais.host.workflow;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;

/** What a workflow does to an issue. A caller hands it in as the variable {@link #VARIABLE}. */
public interface IssueUpdate {
    String VARIABLE = "host.update";

    void setStatus(MutableIssue issue, String statusId);

    /** Null clears the resolution. */
    void setResolution(MutableIssue issue, String resolutionId);

    void addComment(Issue issue, ApplicationUser author, String body);

    /** A comment for one group or one role only; it is never shown more widely than was asked. */
    default void addComment(Issue issue, ApplicationUser author, String body, String group, String roleId) {
        throw new UnsupportedOperationException("a comment with a level");
    }

    /** Keeps the new issue at the moment the workflow says; later functions find it stored. */
    default void create(MutableIssue issue, long entryId, String statusId) {}

    /** Keeps what functions changed on the issue, with its history, at the moment the workflow says. */
    default void store(MutableIssue issue) {}

    /** The same without history. */
    default void storeQuietly(MutableIssue issue) {
        store(issue);
    }

    /** Sets a field to what a workflow says, in Jira's words; says whether the host knows the field and the value. */
    default boolean setField(MutableIssue issue, ApplicationUser caller, String field, String value) {
        return false;
    }

    /** Tells others of the transition when it is through, as this type of event. */
    default void tell(MutableIssue issue, long eventTypeId) {}
}
