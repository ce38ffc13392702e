package org.relais.host.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.relais.host.project.HostProject;
import org.relais.host.project.Kind;
import org.relais.host.project.Ranked;
import org.relais.host.project.Secured;
import org.relais.host.project.State;

/**
 * An issue in memory. Setters change this object alone; {@link Issues#update} writes what differs from the database.
 * Before {@link Issues#create} it has neither id nor key.
 */
public final class HostIssue implements MutableIssue, Secured {
    final Issues issues;
    Long id;
    String key;
    long number;
    HostProject project;
    Kind kind;
    State state;
    Ranked priority;
    Ranked resolution;
    String summary;
    String description;
    String environment;
    ApplicationUser assignee;
    ApplicationUser reporter;
    ApplicationUser creator;
    Long parentId;
    Long securityLevelId;
    String workflowName;
    long workflowEntry;
    Instant created;
    Instant updated;
    String dueDate;
    Instant resolved;
    List<String> labels;
    private final Map<String, Object> customValues = new LinkedHashMap<>();
    private HostIssue asRead;

    HostIssue(Issues issues) {
        this.issues = issues;
    }

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public String getKey() {
        return key;
    }

    @Override
    public String getSummary() {
        return summary;
    }

    @Override
    public void setSummary(String summary) {
        this.summary = summary;
    }

    @Override
    public String getDescription() {
        return description;
    }

    @Override
    public void setDescription(String description) {
        this.description = blankToNull(description);
    }

    public String getEnvironment() {
        return environment;
    }

    public void setEnvironment(String environment) {
        this.environment = blankToNull(environment);
    }

    @Override
    public Long getProjectId() {
        return project.id();
    }

    @Override
    public HostProject getProjectObject() {
        return project;
    }

    @Override
    public ApplicationUser getAssignee() {
        return assignee;
    }

    @Override
    public void setAssignee(ApplicationUser assignee) {
        this.assignee = assignee;
    }

    @Override
    public ApplicationUser getReporter() {
        return reporter;
    }

    @Override
    public void setReporter(ApplicationUser reporter) {
        this.reporter = reporter;
    }

    public ApplicationUser getCreator() {
        return creator;
    }

    @Override
    public Kind getIssueType() {
        return kind;
    }

    public void setIssueType(Kind kind) {
        this.kind = kind;
    }

    @Override
    public State getStatus() {
        return state;
    }

    /** Only workflows and imports set a status. */
    public void setStatus(State state) {
        this.state = state;
    }

    public Ranked getPriority() {
        return priority;
    }

    public void setPriority(Ranked priority) {
        this.priority = priority;
    }

    public Ranked getResolution() {
        return resolution;
    }

    /** Sets the resolution; the time of it follows at the next update. */
    public void setResolution(Ranked resolution) {
        this.resolution = resolution;
    }

    @Override
    public Timestamp getCreated() {
        return created == null ? null : Timestamp.from(created);
    }

    @Override
    public Timestamp getUpdated() {
        return updated == null ? null : Timestamp.from(updated);
    }

    public Instant created() {
        return created;
    }

    public Instant updated() {
        return updated;
    }

    public Instant resolved() {
        return resolved;
    }

    /** The due date as yyyy-MM-dd, or null. */
    public String getDueDate() {
        return dueDate;
    }

    public void setDueDate(String dueDate) {
        this.dueDate = blankToNull(dueDate);
    }

    /** Read from the database once, when first asked for. */
    public List<String> getLabels() {
        if (labels == null) labels = id == null ? List.of() : issues.labels(id);
        return labels;
    }

    public void setLabels(List<String> labels) {
        this.labels = labels.stream().distinct().sorted().toList();
    }

    @Override
    public boolean isEditable() {
        return true;
    }

    @Override
    public boolean isSubTask() {
        return parentId != null;
    }

    @Override
    public Issue getParentObject() {
        return parentId == null ? null : issues.byId(parentId).orElse(null);
    }

    public Long parentId() {
        return parentId;
    }

    public void setParent(HostIssue parent) {
        parentId = parent.id;
    }

    @Override
    public Long securityLevelId() {
        return securityLevelId;
    }

    public void setSecurityLevelId(Long level) {
        securityLevelId = level;
    }

    public String workflowName() {
        return workflowName;
    }

    public long workflowEntry() {
        return workflowEntry;
    }

    @Override
    public Object getCustomFieldValue(CustomField customField) {
        return customValues.containsKey(customField.getId())
                ? customValues.get(customField.getId())
                : customField.getValue(this);
    }

    @Override
    public void setCustomFieldValue(CustomField customField, Object value) {
        customValues.put(customField.getId(), value);
    }

    /** Remembers how it was read, so that {@link #keepOwnChanges} can tell what was set since. */
    HostIssue remember() {
        asRead = new HostIssue(issues);
        asRead.takeFrom(this);
        return this;
    }

    /** Takes from the stored issue whatever was not set here, so that nobody's later write is undone by an old read. */
    void keepOwnChanges(HostIssue stored) {
        if (asRead == null) return;
        project = theirsUnlessSet(asRead.project, project, stored.project);
        kind = theirsUnlessSet(asRead.kind, kind, stored.kind);
        state = theirsUnlessSet(asRead.state, state, stored.state);
        priority = theirsUnlessSet(asRead.priority, priority, stored.priority);
        resolution = theirsUnlessSet(asRead.resolution, resolution, stored.resolution);
        summary = theirsUnlessSet(asRead.summary, summary, stored.summary);
        description = theirsUnlessSet(asRead.description, description, stored.description);
        environment = theirsUnlessSet(asRead.environment, environment, stored.environment);
        assignee = theirsUnlessSet(asRead.assignee, assignee, stored.assignee);
        reporter = theirsUnlessSet(asRead.reporter, reporter, stored.reporter);
        parentId = theirsUnlessSet(asRead.parentId, parentId, stored.parentId);
        securityLevelId = theirsUnlessSet(asRead.securityLevelId, securityLevelId, stored.securityLevelId);
        workflowName = theirsUnlessSet(asRead.workflowName, workflowName, stored.workflowName);
        workflowEntry = theirsUnlessSet(asRead.workflowEntry, workflowEntry, stored.workflowEntry);
        dueDate = theirsUnlessSet(asRead.dueDate, dueDate, stored.dueDate);
        resolved = theirsUnlessSet(asRead.resolved, resolved, stored.resolved);
    }

    private void takeFrom(HostIssue other) {
        project = other.project;
        kind = other.kind;
        state = other.state;
        priority = other.priority;
        resolution = other.resolution;
        summary = other.summary;
        description = other.description;
        environment = other.environment;
        assignee = other.assignee;
        reporter = other.reporter;
        parentId = other.parentId;
        securityLevelId = other.securityLevelId;
        workflowName = other.workflowName;
        workflowEntry = other.workflowEntry;
        dueDate = other.dueDate;
        resolved = other.resolved;
    }

    private static <T> T theirsUnlessSet(T asRead, T mine, T stored) {
        return Objects.equals(asRead, mine) ? stored : mine;
    }

    /** What was set and not yet written: field id to value. */
    Map<String, Object> pendingValues() {
        return customValues;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HostIssue issue && id != null && id.equals(issue.id);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(id);
    }

    @Override
    public String toString() {
        return String.valueOf(key);
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
