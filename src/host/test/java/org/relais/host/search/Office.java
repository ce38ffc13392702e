package org.relais.host.search;

import com.atlassian.jira.plugin.jql.function.JqlFunction;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.relais.host.db.Database;
import org.relais.host.search.field.SearchField;
import org.relais.host.search.field.SearchFields;
import org.relais.host.search.field.SqlPart;
import org.relais.host.search.field.Visibility;
import org.relais.host.search.property.Extracts;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A small office with two projects. DESK is everybody's; only Ana sees VAULT, and only she reads the comments of a
 * group. It is Monday the 23rd of November 2026, noon in Paris.
 */
final class Office implements SearchFields, Visibility {
    static final ApplicationUser ANA = new Somebody("JIRAUSER1", "ana", "Ana Lebrun");
    static final ApplicationUser BEN = new Somebody("JIRAUSER2", "ben", "Ben Okoro");

    private static final Instant NOON = Instant.parse("2026-11-23T11:00:00Z");
    private static final long DAY = 86_400_000;
    private static final List<SearchField> FIELDS = List.of(
            new SearchField(10100, "Purpose", SearchField.Kind.TEXT),
            new SearchField(10101, "Stage", SearchField.Kind.EXACT),
            new SearchField(10102, "Effort", SearchField.Kind.NUMBER),
            new SearchField(10103, "Review on", SearchField.Kind.DATE_TIME),
            new SearchField(10104, "Day", SearchField.Kind.DATE),
            new SearchField(10105, "Keeper", SearchField.Kind.USER),
            new SearchField(10106, "Colour", SearchField.Kind.OPTION),
            new SearchField(10107, "Tags", SearchField.Kind.LABELS),
            new SearchField(10108, "Epic Link", SearchField.Kind.ISSUE));
    private static final ZoneId HERE = ZoneId.of("Europe/Paris");

    private final Database database;
    private final JdbcClient jdbc;
    private final SearchIndex index;
    private Extracts extracts = Extracts.NONE;

    Office(Database database) {
        this.database = database;
        this.jdbc = database.jdbc();
        this.index = new SearchIndex(database, clock());
    }

    static Clock clock() {
        return Clock.fixed(NOON, ZoneId.of("Europe/Paris"));
    }

    SearchIndex index() {
        return index;
    }

    /** Queries that are made from now on may name these. */
    void extracts(Extracts known) {
        extracts = known;
    }

    private Optional<String> saved(ApplicationUser searcher, String idOrName) {
        return switch (idOrName) {
            case "1", "Letters" -> Optional.of("summary ~ letter order by key");
            case "2" -> Optional.of("filter = Letters and status = Done");
            case "3" -> Optional.of("filter = 4");
            case "4" -> Optional.of("filter = 3");
            case "5" -> searcher == ANA ? Optional.of("") : Optional.empty();
            default -> Optional.empty();
        };
    }

    Search search(Map<String, JqlFunction> functions) {
        return new Search(
                new Search.Known(
                        database,
                        this,
                        extracts,
                        name -> Optional.ofNullable(functions.get(name)),
                        this::saved,
                        clock()),
                this);
    }

    @Override
    public Optional<SearchField> byName(String name) {
        return FIELDS.stream()
                .filter(field -> field.name().equalsIgnoreCase(name))
                .findFirst();
    }

    @Override
    public Optional<SearchField> byId(long id) {
        return FIELDS.stream().filter(field -> field.id() == id).findFirst();
    }

    @Override
    public List<SearchField> all() {
        return FIELDS;
    }

    @Override
    public SqlPart issues(ApplicationUser searcher) {
        return searcher == ANA ? SqlPart.EVERYTHING : SqlPart.of("i.project_id = ?", 1L);
    }

    @Override
    public SqlPart comments(ApplicationUser searcher) {
        return searcher == ANA ? SqlPart.EVERYTHING : SqlPart.of("c.group_name is null");
    }

    @Override
    public SqlPart watchers(ApplicationUser searcher) {
        return searcher == ANA ? SqlPart.EVERYTHING : Visibility.super.watchers(searcher);
    }

    @Override
    public boolean seesProject(ApplicationUser searcher, long project) {
        return searcher == ANA || project == 1;
    }

    /** Everything as an import of SQL would bring it, then indexed. */
    void moveIn() {
        database.transactions().executeWithoutResult(tx -> {
            bring();
            index.written(List.of(1L, 2L, 3L, 4L, 5L));
        });
    }

    private void bring() {
        run("insert into person values ('JIRAUSER1', 1, 'ana', 'Ana Lebrun', null, true, null, null, null)");
        run("insert into person values ('JIRAUSER2', 2, 'ben', 'Ben Okoro', null, true, 'Pacific/Auckland', null,"
                + " null)");
        run("insert into person_group values ('Writers')");
        run("insert into membership values ('JIRAUSER2', 'Writers')");
        run("insert into permission_scheme values (1, 'Everything')");
        run("insert into project values (1, 'DESK', 'Front desk', null, null, 1, 4, true)");
        run("insert into project values (2, 'VAULT', 'Secret vault', null, null, 1, 1, true)");
        run("insert into issue_type values ('1', 'Task', null, false), ('2', 'Sub-task', null, true)");
        run("insert into status values ('1', 'À faire', null, 'new'), ('3', 'In Progress', null, 'indeterminate'),"
                + " ('5', 'Done', null, 'done')");
        run("insert into priority values ('1', 'High', 1), ('2', 'Medium', 2), ('3', 'Low', 3)");
        run("insert into resolution values ('1', 'Fixed', 1)");
        run("insert into security_level values (1, 1, 'Staff')");
        run("insert into component (id, project_id, name) values (1, 1, 'Paper'), (2, 2, 'Gold')");
        run(
                "insert into project_version (id, project_id, name, released, archived, release_date) values (1, 1, '1.0', true, false, null), (2, 1, '2.0', false, false, null)");
        run("update project_version set position = id");
        issue(1, "DESK", "Write the welcome letter", "3", "1", null, "JIRAUSER1", 3);
        issue(2, "DESK", "L'Été au bureau: 100% paper_less", "1", "3", null, "JIRAUSER2", 2);
        issue(3, "DESK", "Letter of thanks", "5", null, "1", null, 1);
        issue(4, "DESK", "Paper letterhead", "1", "2", null, null, 0);
        issue(5, "VAULT", "Count the letters", "1", "1", null, "JIRAUSER1", 1);
        run("update issue set description = 'Say hello to the new people', due_date = '2026-11-20',"
                + " security_level_id = 1 where id = 1");
        run("update issue set parent_id = 1, type_id = '2', due_date = '2026-11-30' where id = 4");
        run("insert into issue_label values (1, 'Mail'), (1, 'urgent'), (2, 'mail'), (3, 'other')");
        run("insert into issue_component values (1, 1), (5, 2)");
        run("insert into issue_version values (1, 1, 'fix'), (2, 2, 'fix'), (2, 1, 'affects')");
        run(
                "insert into issue_comment (id, issue_id, author_key, body, role_id, group_name, created_at, updated_at) values (1, 2, null, 'Ask the printer', null, null, 0, 0),"
                        + " (2, 3, null, 'Salary is 3000', null, 'Writers', 0, 0)");
        run("insert into link_type values (1, 'Blocks', 'is blocked by', 'blocks')");
        run("insert into issue_link values (1, 1, 1, 2), (2, 1, 3, 1), (3, 1, 1, 5)");
        for (SearchField field : FIELDS)
            run("insert into custom_field values (" + field.id() + ", '" + field.name() + "', null, 'x', null)");
        run("insert into custom_field_value values (1, 10100, 1, null, null, 'So that guests feel at home', null,"
                + " null), (2, 10101, 1, null, 'Offered', null, null, null), (3, 10101, 2, null, 'accepted', null,"
                + " null, null), (4, 10101, 2, null, 'zzz', null, null, null), (5, 10102, 1, null, null, null,"
                + " 3.5, null), (6, 10102, 2, null, null, null, 8, null), (7, 10103,"
                + " 3, null, null, null, null, " + NOON.toEpochMilli() + ")");
        long day = LocalDate.parse("2026-11-20").atStartOfDay(HERE).toInstant().toEpochMilli();
        run("insert into custom_field_option values (71, 10106, 1, 'Red', 0, false), (72, 10106, 1, 'Blue', 1, false)");
        run("insert into custom_field_value values (8, 10104, 1, null, null, null, null, " + day
                + "), (9, 10105, 1, null, 'JIRAUSER2', null, null, null), (10, 10106, 1, null, '71', null, null,"
                + " null), (11, 10106, 2, null, '72', null, null, null), (12, 10107, 1, null, 'Mail', null, null,"
                + " null), (13, 10107, 1, null, 'new', null, null, null), (14, 10108, 2, null, '1', null, null, null),"
                + " (15, 10108, 3, null, '5', null, null, null)");
        run("insert into issue_watcher values (1, 'JIRAUSER1', 0), (1, 'JIRAUSER2', 0), (3, 'JIRAUSER2', 0)");
    }

    private void issue(
            long id,
            String project,
            String summary,
            String status,
            String priority,
            String resolution,
            String assignee,
            int age) {
        long created = NOON.toEpochMilli() - age * DAY;
        long number = project.equals("DESK") ? id : 1;
        jdbc.sql("insert into issue (id, issue_key, project_id, number, type_id, status_id, priority_id,"
                        + " resolution_id, summary, assignee_key, reporter_key, workflow_name, workflow_entry_id,"
                        + " created_at, updated_at, resolved_at) values (?, ?, ?, ?, '1', ?, ?, ?, ?, ?,"
                        + " 'JIRAUSER1', 'w', 1, ?, ?, ?)")
                .param(id)
                .param(project + "-" + number)
                .param(project.equals("DESK") ? 1L : 2L)
                .param(number)
                .param(status)
                .param(priority)
                .param(resolution)
                .param(summary)
                .param(assignee)
                .param(created)
                .param(created)
                .param(resolution == null ? null : created)
                .update();
    }

    private void run(String sql) {
        jdbc.sql(sql).update();
    }

    private record Somebody(String key, String username, String displayName) implements ApplicationUser {
        @Override
        public String getKey() {
            return key;
        }

        @Override
        public String getUsername() {
            return username;
        }

        @Override
        public String getName() {
            return username;
        }

        @Override
        public String getDisplayName() {
            return displayName;
        }

        @Override
        public String getEmailAddress() {
            return username + "@example.org";
        }

        @Override
        public boolean isActive() {
            return true;
        }
    }
}
