package org.relais.jira.measure;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/**
 * Fills an installation on PostgreSQL that a host has just set up, with SQL alone and always with the same data: what an
 * issue holds follows from its number. Everybody has the password of admin.
 *
 * @param issues how many, up to 1,000,000
 * @param users how many, up to 20,000
 * @param projects how many
 * @param deep whether issues stand below each other: an initiative, 49 epics, 1,500 stories and else sub-tasks in a project
 */
record Generator(int issues, int users, int projects, boolean deep) {
    private static final long PEOPLE = 1_000_000;
    private static final long PROJECTS = 2_000_000;
    private static final long ISSUES = 10_000_000;
    private static final long ENTRIES = 30_000_000;
    private static final long COMMENTS = 70_000_000;
    private static final long CHANGES = 100_000_000;
    private static final long VALUES = 200_000_000;
    private static final long NEXT = 300_000_000;

    /** As many projects as a Jira of that size has, of 2,000 issues, at most 500; no issue stands below another. */
    Generator(int issues, int users) {
        this(issues, users, Math.max(1, Math.min(500, issues / 2_000)), false);
    }

    /** The key of an issue by its number, from 1 on. */
    String key(int issue) {
        return "B" + (issue % projects + 1) + "-" + (issue / projects + 1);
    }

    void fill(Connection database) throws SQLException {
        Instant begun = Instant.now();
        try (Statement sql = database.createStatement()) {
            sql.execute("create temp table vocabulary as select"
                    + " array['water','pump','filter','village','school','map',"
                    + "'night','signal','report','budget','boat','harvest','meter','valve','clinic','road','energy',"
                    + "'panel','storm','bridge','letter','archive','ticket','server','backup','deploy','release','form',"
                    + "'screen','button','invoice','contract','visit','training','member','council','garden','seed','market','repair']"
                    + " as words");
            people(sql);
            projectsAndTypes(sql);
            issues(sql);
            talk(sql);
            purposes(sql);
            owning(sql);
            if (deep) links(sql);
            index(sql);
            sql.execute("select setval('host_ids', " + NEXT + ")");
            sql.execute("vacuum analyze");
        }
        System.out.printf(
                Locale.ROOT,
                "%,d issues in %d projects, %,d users: made in %d s%n",
                issues,
                projects,
                users,
                Duration.between(begun, Instant.now()).toSeconds());
    }

    private void people(Statement sql) throws SQLException {
        sql.execute("insert into person (user_key, id, username, display_name, email, active, time_zone, locale,"
                + " password_hash) select 'user' || i, " + PEOPLE + " + i, 'user' || i, 'User ' || i,"
                + " 'user' || i || '@example.org', true,"
                + " (array['Europe/Paris','America/Montreal','Asia/Ho_Chi_Minh','Africa/Dakar'])[1 + i % 4],"
                + " (array['en','fr'])[1 + i % 2], (select password_hash from person where username = 'admin')"
                + " from generate_series(1, " + users + ") i");
        sql.execute("insert into membership (user_key, group_name) select 'user' || i, 'jira-software-users'"
                + " from generate_series(1, " + users + ") i");
    }

    private void projectsAndTypes(Statement sql) throws SQLException {
        sql.execute("insert into project (id, project_key, name, lead_key, scheme_id, last_number, unassigned_allowed)"
                + " select " + PROJECTS + " + i, 'B' || i, 'Bench ' || i, 'user' || (1 + i % " + users + "),"
                + " (select id from permission_scheme where name = 'Default'), " + (issues / projects + 1) + ", true"
                + " from generate_series(1, " + projects + ") i");
        sql.execute("insert into project_issue_type (project_id, issue_type_id, workflow_name)"
                + " select p.id, t.id, 'Simple Workflow' from project p, issue_type t where p.id > " + PROJECTS);
    }

    private void issues(Statement sql) throws SQLException {
        sql.execute("create temp table step_of as select row_number() over (order by id) as n, id as status_id"
                + " from status where id in ('10000', '3', '10001', '10002')");
        sql.execute("insert into os_entry (id, name, state) select " + ENTRIES + " + i, 'Simple Workflow', 1"
                + " from generate_series(1, " + issues + ") i");
        sql.execute("insert into issue (id, issue_key, project_id, number, type_id, status_id, priority_id, summary,"
                + " description, assignee_key, reporter_key, creator_key, workflow_name, workflow_entry_id, created_at,"
                + " updated_at) select " + ISSUES + " + i, 'B' || (i % " + projects + " + 1) || '-' || (i / "
                + projects
                + " + 1), " + PROJECTS + " + i % " + projects + " + 1, i / " + projects + " + 1,"
                + " (array['10001','10002','10003'])[1 + i % 3], (array['10000','3','10001','10002'])[1 + (i / 7) % 4],"
                + " (1 + i % 5)::text, " + words("i", 5) + ", " + words("i * 3 + 1", 40) + ","
                + " 'user' || (1 + (i::bigint * 7919) % " + users + "), 'user' || (1 + (i::bigint * 104729) % " + users
                + "),"
                + " 'user' || (1 + (i::bigint * 104729) % " + users + "), 'Simple Workflow', " + ENTRIES + " + i,"
                + " 1700000000000 + i::bigint * 60000, 1700000000000 + i::bigint * 61000"
                + " from generate_series(1, " + issues + ") i, vocabulary v");
        sql.execute("insert into os_step (id, entry_id, step_id, status, start_at, is_current)"
                + " select " + (ENTRIES + 20_000_000L) + " + i, " + ENTRIES + " + i, " + step(sql)
                + ", (array['10000','3','10001','10002'])[1 + (i / 7) % 4], 1700000000000, true"
                + " from generate_series(1, " + issues + ") i");
        sql.execute("insert into issue_label (issue_id, label) select " + ISSUES + " + i, 'label' || i % 97"
                + " from generate_series(1, " + issues + ") i where i % 3 = 0");
    }

    private void talk(Statement sql) throws SQLException {
        sql.execute("insert into issue_comment (id, issue_id, author_key, body, created_at, updated_at)"
                + " select " + COMMENTS + " + i, " + ISSUES + " + 1 + i % " + issues + ", 'user' || (1 + i % " + users
                + "), "
                + words("i * 5 + 2", 25) + ", 1700000000000 + i::bigint * 90000, 1700000000000 + i::bigint * 90000"
                + " from generate_series(1, " + 2L * issues + ") i, vocabulary v");
        sql.execute("insert into change_group (id, issue_id, author_key, created_at) select " + CHANGES + " + i, "
                + ISSUES
                + " + i, 'user' || (1 + i % " + users + "), 1700000000000 + i::bigint * 70000 from generate_series(1, "
                + issues + ") i");
        sql.execute("insert into change_item (id, group_id, field_type, field, old_value, old_string, new_value,"
                + " new_string) select " + (CHANGES + 50_000_000L) + " + i, " + CHANGES
                + " + i, 'jira', 'status', '10000', 'To Do', '3',"
                + " 'In Progress' from generate_series(1, " + issues + ") i");
    }

    /** Four issues of ten say why. */
    private void purposes(Statement sql) throws SQLException {
        sql.execute("insert into custom_field (id, name, type_key, searcher_key) values (" + VALUES
                + ", 'Why', 'org.relais.jira:purpose', 'org.relais.jira:purpose-searcher')");
        sql.execute("insert into custom_field_context (id, field_id) values (" + (VALUES + 1) + ", " + VALUES + ")");
        sql.execute("insert into custom_field_value (id, field_id, issue_id, text_value) select " + (VALUES + 10)
                + " + i, " + VALUES + ", " + ISSUES + " + i, 'So that ' || " + words("i * 11 + 3", 8)
                + " from generate_series(1, " + issues + ") i, vocabulary v where i % 10 < 4");
    }

    /** Every issue belongs to one of the roles of {@link Organisation}. */
    private void owning(Statement sql) throws SQLException {
        long field = VALUES + 4;
        sql.execute("insert into custom_field (id, name, type_key, searcher_key) values (" + field
                + ", 'Owning role', 'org.relais.jira:owning-role', 'org.relais.jira:owning-role-searcher')");
        sql.execute("insert into custom_field_context (id, field_id) values (" + (VALUES + 5) + ", " + field + ")");
        sql.execute("insert into custom_field_value (id, field_id, issue_id, string_value) select "
                + (VALUES + 60_000_000L) + " + i, " + field + ", " + ISSUES + " + i, 'role:' || (i::bigint * 31) % "
                + Organisation.ROLES + " from generate_series(1, " + issues + ") i");
    }

    /**
     * What stands below what, by the number n of an issue in its project: 1 is above the epics 2 to 50, they above the
     * stories to 1,550, they above the sub-tasks. B2-1 is above those of the next three projects; B1-1 is gone. What says
     * why: nine epics, and one story of ten.
     */
    private void links(Statement sql) throws SQLException {
        String n = "((i.id - " + ISSUES + ") / " + projects + " + 1)";
        String peer = "(i.id - " + ISSUES + ") % " + projects + " + " + ISSUES + " + " + projects + " * ";
        String among = " from issue i where i.id > " + ISSUES;
        sql.execute("update issue i set type_id = '10004' where i.id > " + ISSUES + " and " + n + " <= 50");
        sql.execute(
                "update issue i set type_id = '10003' where i.id > " + ISSUES + " and " + n + " between 51 and 1550");
        sql.execute("update issue i set type_id = '10005', parent_id = " + peer + "(50 + " + n + " % 1500)"
                + " where i.id > " + ISSUES + " and " + n + " > 1550");
        sql.execute("insert into custom_field (id, name, type_key, searcher_key) values (" + (VALUES + 2)
                + ", 'Epic Link', 'com.pyxis.greenhopper.jira:gh-epic-link',"
                + " 'com.pyxis.greenhopper.jira:gh-epic-link-searcher')");
        sql.execute(
                "insert into custom_field_context (id, field_id) values (" + (VALUES + 3) + ", " + (VALUES + 2) + ")");
        String value = "insert into custom_field_value (id, field_id, issue_id, number_value) select i.id - " + ISSUES
                + " + " + (VALUES + 40_000_000L) + ", " + (VALUES + 2) + ", i.id, ";
        sql.execute(value + peer + "(1 + " + n + " % 49)" + among + " and " + n + " between 51 and 1550");
        sql.execute(value + peer + "0" + among + " and " + n + " between 2 and 50");
        sql.execute(value + (ISSUES + 1) + among + " and i.id between " + (ISSUES + 2) + " and " + (ISSUES + 4));
        sql.execute("delete from custom_field_value v using issue i where v.field_id = " + VALUES
                + " and v.issue_id = i.id and not (" + n + " between 2 and 10 or " + n + " between 51 and 1550 and " + n
                + " % 10 = 0)");
    }

    /** The host's text index: the words of the vocabulary are their own stems. */
    private void index(Statement sql) throws SQLException {
        String into = "insert into issue_text (issue_id, source, source_id, digest, words) select ";
        sql.execute(into + "id, 'summary', 0, '', to_tsvector('simple', summary) from issue where id > " + ISSUES);
        sql.execute(
                into + "id, 'description', 0, '', to_tsvector('simple', description) from issue where id > " + ISSUES);
        sql.execute(into + "issue_id, 'comment', id, '', to_tsvector('simple', body) from issue_comment where id > "
                + COMMENTS);
        sql.execute(into + "issue_id, 'field', field_id, '', to_tsvector('simple', text_value) from custom_field_value"
                + " where field_id = " + VALUES);
    }

    /** The step that each status has in the workflow of the host. */
    private static String step(Statement sql) throws SQLException {
        StringBuilder cases = new StringBuilder("case (i / 7) % 4");
        String[] statuses = {"10000", "3", "10001", "10002"};
        for (int n = 0; n < statuses.length; n++) {
            try (ResultSet found =
                    sql.executeQuery("select (xpath('//step[meta[@name=\"jira.status.id\"]=\"" + statuses[n]
                            + "\"]/@id', regexp_replace(xml, '<!DOCTYPE[^>]*>', '')::xml))[1]::text from workflow"
                            + " where name = 'Simple Workflow'")) {
                if (!found.next() || found.getString(1) == null) {
                    throw new IllegalStateException("the workflow has no step of the status " + statuses[n]);
                }
                cases.append(" when ").append(n).append(" then ").append(found.getString(1));
            }
        }
        return cases + " end";
    }

    /** Words that follow from a number. */
    private static String words(String seed, int count) {
        return "(select string_agg(v.words[1 + abs(hashint8((" + seed
                + ")::bigint * 1000003 + k)) % 40], ' ' order by k)" + " from generate_series(1, " + count + ") k)";
    }
}
