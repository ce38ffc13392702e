package org.relais.host.field;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import webwork.action.Action;

/** A custom field: a name, a type that a plugin brings, and where it applies. */
public final class HostCustomField implements CustomField {
    private final long id;
    private final String name;
    private final String description;
    private final String typeKey;
    private final String searcherKey;
    private final List<Context> contexts;
    private final FieldTypes types;
    private final Places places;

    HostCustomField(
            long id,
            String name,
            String description,
            String typeKey,
            String searcherKey,
            List<Context> contexts,
            FieldTypes types,
            Places places) {
        this.id = id;
        this.name = name;
        this.description = description;
        this.typeKey = typeKey;
        this.searcherKey = searcherKey;
        this.contexts = contexts;
        this.types = types;
        this.places = places;
    }

    /** Knows the projects and issue types that contexts name. */
    interface Places {
        Optional<Project> project(long id);

        Optional<IssueType> issueType(String id);
    }

    /** Where a field applies. A null project or issue type: all of them. */
    public record Context(long id, Long projectId, String issueTypeId) {
        boolean isWhere(Context other) {
            return Objects.equals(projectId, other.projectId) && Objects.equals(issueTypeId, other.issueTypeId);
        }

        boolean covers(long project, String issueType) {
            return (projectId == null || projectId == project)
                    && (issueTypeId == null || issueTypeId.equals(issueType));
        }
    }

    @Override
    public String getId() {
        return "customfield_" + id;
    }

    @Override
    public Long getIdAsLong() {
        return id;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getNameKey() {
        return name;
    }

    @Override
    public String getFieldName() {
        return name;
    }

    @Override
    public String getDescription() {
        return description;
    }

    public String typeKey() {
        return typeKey;
    }

    public String searcherKey() {
        return searcherKey;
    }

    public List<Context> contexts() {
        return contexts;
    }

    /** Whether the plugin that brings the type is there. */
    public boolean usable() {
        return types.type(typeKey).isPresent();
    }

    /** {@inheritDoc} Null while the plugin that brings it is disabled. */
    @Override
    public CustomFieldType<?, ?> getCustomFieldType() {
        return types.type(typeKey).orElse(null);
    }

    @Override
    public Object getValue(Issue issue) {
        CustomFieldType<?, ?> type = getCustomFieldType();
        return type == null || issue.getId() == null ? null : type.getValueFromIssue(this, issue);
    }

    /** {@inheritDoc} Null where the field does not apply. */
    @Override
    public FieldConfig getRelevantConfig(Issue issue) {
        return config(issue.getProjectId(), issue.getIssueType().getId());
    }

    FieldConfig config(long project, String issueType) {
        return contexts.stream()
                .filter(context -> context.covers(project, issueType))
                .findFirst()
                .map(context -> new Config(context.id(), this))
                .orElse(null);
    }

    @Override
    public boolean isAllProjects() {
        return contexts.stream().anyMatch(context -> context.projectId() == null);
    }

    @Override
    public List<Project> getAssociatedProjectObjects() {
        return contexts.stream()
                .map(Context::projectId)
                .filter(Objects::nonNull)
                .distinct()
                .flatMap(id -> places.project(id).stream())
                .toList();
    }

    @Override
    public boolean isAllIssueTypes() {
        return contexts.stream().anyMatch(context -> context.issueTypeId() == null);
    }

    @Override
    public List<IssueType> getAssociatedIssueTypes() {
        return contexts.stream()
                .map(Context::issueTypeId)
                .filter(Objects::nonNull)
                .distinct()
                .flatMap(id -> places.issueType(id).stream())
                .toList();
    }

    @Override
    public boolean isShown(Issue issue) {
        return getRelevantConfig(issue) != null;
    }

    @Override
    public CustomFieldSearcher getCustomFieldSearcher() {
        return searcherKey == null ? null : types.searcher(searcherKey).orElse(null);
    }

    /** The configuration of the first place where it applies; null where it applies nowhere. */
    public FieldConfig firstConfig() {
        return contexts.isEmpty() ? null : new Config(contexts.get(0).id(), this);
    }

    /** What people read of a value, one text for each of its parts; nothing of null. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    public List<String> texts(Object value) {
        CustomFieldType type = getCustomFieldType();
        if (value == null || type == null) return List.of();
        if (type instanceof TextForm form) return form.texts(value);
        List<Object> each = value instanceof Collection<?> many ? List.copyOf(many) : List.of(value);
        return each.stream()
                .map(one -> type.getStringFromSingularObject(one))
                .filter(Objects::nonNull)
                .toList();
    }

    @Override
    public boolean isRenderable() {
        return false;
    }

    @Override
    public String getViewHtml(FieldLayoutItem layout, Action action, Issue issue) {
        CustomFieldType<?, ?> type = getCustomFieldType();
        if (type == null) return "";
        Map<String, Object> context = new HashMap<>(type.getVelocityParameters(issue, this, layout));
        context.put("customField", this);
        context.put("issue", issue);
        context.put("value", issue.getCustomFieldValue(this));
        context.put("action", action);
        context.put("fieldLayoutItem", layout);
        return types.render(typeKey, "view", context);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HostCustomField field && field.id == id;
    }

    @Override
    public int hashCode() {
        return Objects.hash(id);
    }

    private record Config(long id, HostCustomField field) implements FieldConfig {
        @Override
        public Long getId() {
            return id;
        }

        @Override
        public CustomField getCustomField() {
            return field;
        }

        @Override
        public String getName() {
            return field.getName();
        }

        @Override
        public String getFieldId() {
            return field.getId();
        }
    }
}
