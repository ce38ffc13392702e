package org.relais.host.field;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.context.ProjectContext;
import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.relais.host.db.Database;
import org.relais.host.issue.History;
import org.relais.host.issue.HostIssue;
import org.relais.host.project.Catalogue;
import org.relais.host.project.Projects;

/** The custom fields of the installation. */
public final class CustomFields implements CustomFieldManager {
    private final Database database;
    private final FieldTypes types;
    private final HostCustomField.Places places;

    public CustomFields(Database database, FieldTypes types) {
        this.database = database;
        this.types = types;
        this.places = new KnownPlaces(new Projects(database), new Catalogue(database));
    }

    private record KnownPlaces(Projects projects, Catalogue catalogue) implements HostCustomField.Places {
        @Override
        public Optional<Project> project(long id) {
            return projects.byId(id).map(Project.class::cast);
        }

        @Override
        public Optional<IssueType> issueType(String id) {
            return catalogue.kinds().stream()
                    .filter(kind -> kind.getId().equals(id))
                    .map(IssueType.class::cast)
                    .findFirst();
        }
    }

    /** All fields by name, with where they apply: two statements, whatever their number. */
    public List<HostCustomField> all() {
        return database.memory().remember("custom fields", this::read);
    }

    private List<HostCustomField> read() {
        Map<Long, List<HostCustomField.Context>> contexts = database
                .jdbc()
                .sql("select field_id, id, project_id, issue_type_id from custom_field_context order by id")
                .query((row, n) -> Map.entry(
                        row.getLong(1),
                        new HostCustomField.Context(row.getLong(2), (Long) row.getObject(3), row.getString(4))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return database.jdbc()
                .sql("select id, name, description, type_key, searcher_key from custom_field order by name, id")
                .query((row, n) -> new HostCustomField(
                        row.getLong(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        contexts.getOrDefault(row.getLong(1), List.of()),
                        types,
                        places))
                .list();
    }

    public Optional<HostCustomField> byId(long id) {
        return all().stream().filter(field -> field.getIdAsLong() == id).findFirst();
    }

    /** The fields that apply to issues like this one and whose plugin is there. */
    public List<HostCustomField> on(Issue issue) {
        return all().stream()
                .filter(field -> field.usable() && field.isShown(issue))
                .toList();
    }

    /** Makes a field that applies everywhere, or only in the given places. An id may be proposed, as imports do. */
    public HostCustomField create(
            Long proposedId, String name, String description, String typeKey, List<HostCustomField.Context> places) {
        long id = proposedId != null && byId(proposedId).isEmpty() ? proposedId : database.nextId();
        String searcher = types.searchers(typeKey).stream().findFirst().orElse(null);
        database.transactions().executeWithoutResult(tx -> {
            database.jdbc()
                    .sql("insert into custom_field (id, name, description, type_key, searcher_key)"
                            + " values (?, ?, ?, ?, ?)")
                    .params(id, name, description, typeKey, searcher)
                    .update();
            applyTo(id, places);
        });
        return byId(id).orElseThrow();
    }

    /**
     * Says where the field applies from now on: everywhere, if no place is given. A place where it applied before keeps
     * its id, and with it its options and its default.
     */
    public void applyTo(long field, List<HostCustomField.Context> places) {
        List<HostCustomField.Context> wanted =
                places.isEmpty() ? List.of(new HostCustomField.Context(0, null, null)) : places;
        List<HostCustomField.Context> there =
                byId(field).map(HostCustomField::contexts).orElse(List.of());
        there.stream()
                .filter(place -> wanted.stream().noneMatch(place::isWhere))
                .forEach(place -> database.jdbc()
                        .sql("delete from custom_field_context where id = ?")
                        .param(place.id())
                        .update());
        for (HostCustomField.Context place : wanted) {
            if (there.stream().anyMatch(place::isWhere)) continue;
            database.jdbc()
                    .sql("insert into custom_field_context (id, field_id, project_id, issue_type_id)"
                            + " values (?, ?, ?, ?)")
                    .params(database.nextId(), field, place.projectId(), place.issueTypeId())
                    .update();
        }
    }

    /** Writes the values that differ and tells what changed. The field types decide what equal means. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    public List<History.Change> write(HostIssue issue, Map<String, Object> values) {
        List<History.Change> changes = new ArrayList<>();
        for (Map.Entry<String, Object> entry : values.entrySet()) {
            CustomField field = getCustomFieldObject(entry.getKey());
            CustomFieldType type = field == null ? null : field.getCustomFieldType();
            if (type == null) continue;
            Object old = type.getValueFromIssue(field, issue);
            Object now = entry.getValue();
            if (type.valuesEqual(old, now)) continue;
            if (old == null) type.createValue(field, issue, now);
            else type.updateValue(field, issue, now);
            changes.add(new History.Change(
                    "custom",
                    field.getName(),
                    stored(type, field, old),
                    read(type, field, old),
                    stored(type, field, now),
                    read(type, field, now)));
        }
        return changes;
    }

    /** What the history keeps beside what people read; a type that has one text for both keeps it as the latter. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    private static String stored(CustomFieldType type, CustomField field, Object value) {
        boolean both = value != null && type.getChangelogString(field, value) != null;
        return both ? type.getChangelogValue(field, value) : null;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static String read(CustomFieldType type, CustomField field, Object value) {
        if (value == null) return null;
        String text = type.getChangelogString(field, value);
        return text == null ? type.getChangelogValue(field, value) : text;
    }

    @Override
    public List<CustomField> getCustomFieldObjects() {
        return all().stream()
                .filter(HostCustomField::usable)
                .map(CustomField.class::cast)
                .toList();
    }

    @Override
    public List<CustomField> getCustomFieldObjects(Issue issue) {
        return on(issue).stream().map(CustomField.class::cast).toList();
    }

    @Override
    public CustomField getCustomFieldObject(String id) {
        if (id == null || !id.matches("customfield_\\d{1,18}")) return null;
        return getCustomFieldObject(Long.valueOf(id.substring("customfield_".length())));
    }

    @Override
    public CustomField getCustomFieldObject(Long id) {
        return id == null ? null : byId(id).orElse(null);
    }

    @Override
    public CustomFieldType<?, ?> getCustomFieldType(String key) {
        return types.type(key).orElse(null);
    }

    @Override
    public CustomFieldSearcher getCustomFieldSearcher(String key) {
        return types.searcher(key).orElse(null);
    }

    /** {@inheritDoc} Every project with every issue type; null among the types stands for all of them. */
    @Override
    public CustomField createCustomField(
            String fieldName,
            String description,
            CustomFieldType fieldType,
            CustomFieldSearcher customFieldSearcher,
            List<JiraContextNode> contexts,
            List<IssueType> issueTypes) {
        List<String> kinds = new ArrayList<>();
        if (issueTypes == null || issueTypes.contains(null)) kinds.add(null);
        else issueTypes.forEach(type -> kinds.add(type.getId()));
        List<HostCustomField.Context> wanted = contexts.stream()
                .map(node -> node instanceof ProjectContext one ? one.getProjectId() : null)
                .flatMap(project -> kinds.stream().map(kind -> new HostCustomField.Context(0, project, kind)))
                .toList();
        return create(null, fieldName, description, fieldType.getKey(), wanted);
    }
}
