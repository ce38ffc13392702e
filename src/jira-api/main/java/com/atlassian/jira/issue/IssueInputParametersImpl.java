package com.atlassian.jira.issue;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Kept in memory, under the names that a form would have.
 *
 * <p>Unconfirmed: every member but the constructors' existence.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/issue/IssueInputParametersImpl.html">Javadoc</a>
 */
public class IssueInputParametersImpl implements IssueInputParameters {
    private final Map<String, String[]> actionParameters = new LinkedHashMap<>();
    private boolean retainExistingValues;
    private boolean skipScreenCheck;

    public IssueInputParametersImpl() {}

    public IssueInputParametersImpl(Map<String, String[]> actionParameters) {
        this.actionParameters.putAll(actionParameters);
    }

    private IssueInputParameters set(String field, String... values) {
        actionParameters.put(
                field, Arrays.stream(values).filter(Objects::nonNull).toArray(String[]::new));
        return this;
    }

    private IssueInputParameters set(String field, Long... values) {
        return set(
                field,
                Arrays.stream(values)
                        .filter(Objects::nonNull)
                        .map(String::valueOf)
                        .toArray(String[]::new));
    }

    @Override
    public IssueInputParameters setSummary(String summary) {
        return set("summary", summary);
    }

    @Override
    public IssueInputParameters setDescription(String description) {
        return set("description", description);
    }

    @Override
    public IssueInputParameters setProjectId(Long projectId) {
        return set("pid", projectId);
    }

    @Override
    public IssueInputParameters setIssueTypeId(String issueTypeId) {
        return set("issuetype", issueTypeId);
    }

    @Override
    public IssueInputParameters setReporterId(String reporterId) {
        return set("reporter", reporterId);
    }

    @Override
    public IssueInputParameters setAssigneeId(String assigneeId) {
        return set("assignee", assigneeId);
    }

    @Override
    public IssueInputParameters setPriorityId(String priorityId) {
        return set("priority", priorityId);
    }

    @Override
    public IssueInputParameters setResolutionId(String resolutionId) {
        return set("resolution", resolutionId);
    }

    @Override
    public IssueInputParameters setDueDate(String dueDate) {
        return set("duedate", dueDate);
    }

    @Override
    public IssueInputParameters setSecurityLevelId(Long securityLevelId) {
        return set("security", securityLevelId);
    }

    @Override
    public IssueInputParameters setComponentIds(Long... componentIds) {
        return set("components", componentIds);
    }

    @Override
    public IssueInputParameters setFixVersionIds(Long... fixVersionIds) {
        return set("fixVersions", fixVersionIds);
    }

    @Override
    public IssueInputParameters setAffectedVersionIds(Long... affectedVersionIds) {
        return set("versions", affectedVersionIds);
    }

    @Override
    public IssueInputParameters setEnvironment(String environment) {
        return set("environment", environment);
    }

    @Override
    public IssueInputParameters setComment(String commentValue) {
        return set("comment", commentValue);
    }

    @Override
    public IssueInputParameters addCustomFieldValue(Long customFieldId, String... values) {
        return addCustomFieldValue("customfield_" + customFieldId, values);
    }

    @Override
    public IssueInputParameters addCustomFieldValue(String fullCustomFieldKey, String... values) {
        return set(fullCustomFieldKey, values);
    }

    @Override
    public void setRetainExistingValuesWhenParameterNotProvided(boolean retain) {
        setRetainExistingValuesWhenParameterNotProvided(retain, true);
    }

    @Override
    public void setRetainExistingValuesWhenParameterNotProvided(boolean retain, boolean onlyValidatePresentFields) {
        retainExistingValues = retain;
    }

    @Override
    public boolean retainExistingValuesWhenParameterNotProvided() {
        return retainExistingValues;
    }

    @Override
    public IssueInputParameters setSkipScreenCheck(boolean skipScreenCheck) {
        this.skipScreenCheck = skipScreenCheck;
        return this;
    }

    @Override
    public boolean skipScreenCheck() {
        return skipScreenCheck;
    }

    @Override
    public Map<String, String[]> getActionParameters() {
        return actionParameters;
    }

    @Override
    public Collection<String> getProvidedFields() {
        Set<String> fields = new LinkedHashSet<>();
        actionParameters.keySet().forEach(name -> fields.add(name.replaceAll(":.*", "")));
        return fields;
    }
}
