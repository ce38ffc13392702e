package com.atlassian.jira.issue;

import java.util.Collection;
import java.util.Map;

/**
 * What somebody typed about an issue, not yet checked; a field that was not set here was not typed. Each setter answers
 * the parameters themselves.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/issue/IssueInputParameters.html">Javadoc</a>
 */
public interface IssueInputParameters {
    IssueInputParameters setSummary(String summary);

    IssueInputParameters setDescription(String description);

    IssueInputParameters setProjectId(Long projectId);

    IssueInputParameters setIssueTypeId(String issueTypeId);

    /** The username, not the key. */
    IssueInputParameters setReporterId(String reporterId);

    /** The username, not the key; null or empty is nobody, "-1" whom Jira chooses. */
    IssueInputParameters setAssigneeId(String assigneeId);

    // unconfirmed: ?
    IssueInputParameters setPriorityId(String priorityId);

    // unconfirmed: ?
    IssueInputParameters setResolutionId(String resolutionId);

    /** As a date picker has it. */
    // unconfirmed: ?
    IssueInputParameters setDueDate(String dueDate);

    // unconfirmed: ?
    IssueInputParameters setSecurityLevelId(Long securityLevelId);

    // unconfirmed: ?
    IssueInputParameters setComponentIds(Long... componentIds);

    // unconfirmed: ?
    IssueInputParameters setFixVersionIds(Long... fixVersionIds);

    // unconfirmed: ?
    IssueInputParameters setAffectedVersionIds(Long... affectedVersionIds);

    // unconfirmed: ?
    IssueInputParameters setEnvironment(String environment);

    // unconfirmed: ?
    IssueInputParameters setComment(String commentValue);

    // unconfirmed: ?
    IssueInputParameters addCustomFieldValue(Long customFieldId, String... values);

    /** By "customfield_NNNNN", or "customfield_NNNNN:1". */
    // unconfirmed: ?
    IssueInputParameters addCustomFieldValue(String fullCustomFieldKey, String... values);

    /** Whether fields keep their values where none was typed; they are emptied otherwise. */
    // unconfirmed: ?
    void setRetainExistingValuesWhenParameterNotProvided(boolean retain);

    void setRetainExistingValuesWhenParameterNotProvided(boolean retain, boolean onlyValidatePresentFields);

    // unconfirmed: ?
    boolean retainExistingValuesWhenParameterNotProvided();

    /** Whether fields that are not on the screen may be set. */
    // unconfirmed: ?
    IssueInputParameters setSkipScreenCheck(boolean skipScreenCheck);

    // unconfirmed: ?
    boolean skipScreenCheck();

    /** As a form would send it. */
    // unconfirmed: ?
    Map<String, String[]> getActionParameters();

    // unconfirmed: ?
    Collection<String> getProvidedFields();
}
