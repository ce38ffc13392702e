package org.relais.host.issue;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.project.version.Version;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.relais.host.project.HostComponent;
import org.relais.host.project.HostProject;
import org.relais.host.project.HostVersion;
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
    final Belonging<String> labels = new Belonging<>();
    final Belonging<HostComponent> components = new Belonging<>();
    final Belonging<HostVersion> fixVersions = new Belonging<>();
    final Belonging<HostVersion> affectedVersions = new Belonging<>();
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

    @Override
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

    @Override
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

    @Override
    public Ranked getPriority() {
        return priority;
    }

    @Override
    public Ranked getResolution() {
        return resolution;
    }

    @Override
    public Timestamp getCreated() {
        return created == null ? null : Timestamp.from(created);
    }

    @Override
    public Timestamp getUpdated() {
        return updated == null ? null : Timestamp.from(updated);
    }

    @Override
    public Timestamp getResolutionDate() {
        return resolved == null ? null : Timestamp.from(resolved);
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
    public String dueDay() {
        return dueDate;
    }

    /** {@inheritDoc} The day begins in the host's zone, as in Jira. */
    @Override
    public Timestamp getDueDate() {
        if (dueDate == null) return null;
        return Timestamp.from(
                LocalDate.parse(dueDate).atStartOfDay(ZoneId.systemDefault()).toInstant());
    }

    public void setDueDate(String dueDate) {
        this.dueDate = blankToNull(dueDate);
    }

    @Override
    public void setDueDate(Timestamp dueDate) {
        this.dueDate = dueDate == null
                ? null
                : LocalDate.ofInstant(dueDate.toInstant(), ZoneId.systemDefault())
                        .toString();
    }

    /** Read from the database once, when first asked for. */
    public List<String> getLabels() {
        return labels.get(() -> id == null ? List.of() : issues.belongings().labels(id));
    }

    public void setLabels(List<String> labels) {
        this.labels.set(labels.stream().distinct().sorted().toList());
    }

    public List<HostComponent> components() {
        return components.get(() -> id == null ? List.of() : issues.belongings().components(id));
    }

    public void setComponents(List<HostComponent> components) {
        this.components.set(components.stream().distinct().toList());
    }

    public List<HostVersion> fixVersions() {
        return fixVersions.get(
                () -> id == null ? List.of() : issues.belongings().fixVersions(id));
    }

    public void setFixVersions(List<HostVersion> versions) {
        fixVersions.set(versions.stream().distinct().toList());
    }

    public List<HostVersion> affectedVersions() {
        return affectedVersions.get(
                () -> id == null ? List.of() : issues.belongings().affectedVersions(id));
    }

    public void setAffectedVersions(List<HostVersion> versions) {
        affectedVersions.set(versions.stream().distinct().toList());
    }

    @Override
    public Collection<ProjectComponent> getComponents() {
        return List.copyOf(components());
    }

    @Override
    public Collection<Version> getFixVersions() {
        return List.copyOf(fixVersions());
    }

    @Override
    public Collection<Version> getAffectedVersions() {
        return List.copyOf(affectedVersions());
    }

    /** Reads what is read late now, because soon it will be gone. */
    void readBelongings() {
        getLabels();
        components();
        fixVersions();
        affectedVersions();
    }

    List<Belonging<?>> belongings() {
        return List.of(labels, components, fixVersions, affectedVersions);
    }

    @Override
    public String getAssigneeId() {
        return assignee == null ? null : assignee.getKey();
    }

    @Override
    public String getReporterId() {
        return reporter == null ? null : reporter.getKey();
    }

    @Override
    public String getCreatorId() {
        return creator == null ? null : creator.getKey();
    }

    @Override
    public String getIssueTypeId() {
        return kind.id();
    }

    @Override
    public String getStatusId() {
        return state == null ? null : state.id();
    }

    @Override
    public String getResolutionId() {
        return resolution == null ? null : resolution.id();
    }

    @Override
    public Long getSecurityLevelId() {
        return securityLevelId;
    }

    @Override
    public Collection<Issue> getSubTaskObjects() {
        return id == null ? List.of() : List.copyOf(issues.subtasks(id));
    }

    /** {@inheritDoc} The time of it follows at the next update. */
    @Override
    public void setResolution(Resolution resolution) {
        this.resolution = (Ranked) resolution;
    }

    @Override
    public void setPriority(Priority priority) {
        this.priority = (Ranked) priority;
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

    /** Null: the issue is no sub-task. */
    public void setParentId(Long parent) {
        parentId = parent;
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

    /** Remembers how it was read, so that {@link OwnChanges} can tell what was set since. */
    HostIssue remember() {
        asRead = new HostIssue(issues);
        OwnChanges.copy(this, asRead);
        return this;
    }

    /** How it was read or last written; null for a new issue. */
    HostIssue asRead() {
        return asRead;
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
