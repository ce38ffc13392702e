package org.relais.host.data;

import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.customfields.impl.GenericTextCFType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.relais.host.db.Database;
import org.relais.host.field.CustomFields;
import org.relais.host.field.FieldTypes;
import org.relais.host.field.FieldValues;
import org.relais.host.issue.HostIssue;
import org.relais.host.issue.Issues;
import org.relais.host.project.Projects;
import org.relais.host.workflow.Workflows;

/** A host on its first day. One plugin is there, which brings the field type {@code test:why}: a text. */
final class FreshHost implements AutoCloseable, FieldTypes {
    static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    final Database database = Database.open("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "");
    final CustomFields fields = new CustomFields(database, this);
    final Workflows workflows = new Workflows(database, name -> null);
    final Clock clock = Clock.fixed(NOON, ZoneOffset.UTC);
    final Issues issues = new Issues(database, new Projects(database), fields, workflows, clock);
    final Defaults defaults = new Defaults(database, workflows);
    final Importer importer = new Importer(database, fields, issues, workflows, clock);
    private final CustomFieldType<?, ?> why = new Why(new FieldValues(database));

    FreshHost() {
        defaults.install();
    }

    /** Imports a list of issues, or what else is in the text. */
    ImportReport bring(String json) {
        return bring(json.getBytes(StandardCharsets.UTF_8));
    }

    ImportReport bring(byte[] file) {
        Path path = save(file);
        try {
            return importer.importFile(path, "issues.json", ImportListener.SILENT);
        } finally {
            path.toFile().delete();
        }
    }

    static Path save(byte[] file) {
        try {
            Path path = Files.createTempFile("issues", ".json");
            path.toFile().deleteOnExit();
            return Files.write(path, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A task that is to be done, with these fields beside; they begin with a comma. */
    static String task(String key, String more) {
        return """
                {"key": "%s", "fields": {"summary": "About %s", "issuetype": {"id": "10001", "name": "Task"},
                 "status": {"name": "To Do"}, "created": "2020-01-02T03:04:05.000+0000"%s}}"""
                .formatted(key, key, more);
    }

    static String subtask(String key, String more) {
        return task(key, more)
                .replace("{\"id\": \"10001\", \"name\": \"Task\"}", "{\"name\": \"Sub-task\", \"subtask\": true}");
    }

    HostIssue issue(String key) {
        return issues.byKey(key).orElseThrow();
    }

    <T> T one(Class<T> type, String sql, Object... params) {
        return database.jdbc().sql(sql).params(params).query(type).single();
    }

    long count(String table) {
        return one(Long.class, "select count(*) from " + table);
    }

    @Override
    public Optional<CustomFieldType<?, ?>> type(String completeKey) {
        return "test:why".equals(completeKey) ? Optional.of(why) : Optional.empty();
    }

    @Override
    public List<String> searchers(String typeKey) {
        return List.of();
    }

    @Override
    public Optional<CustomFieldSearcher> searcher(String completeKey) {
        return Optional.empty();
    }

    @Override
    public String render(String typeKey, String view, Map<String, Object> context) {
        return "";
    }

    @Override
    public void close() {
        database.jdbc().sql("shutdown").update();
        database.close();
    }

    private static final class Why extends GenericTextCFType {
        Why(FieldValues values) {
            super(values, null, null, null);
        }
    }
}
