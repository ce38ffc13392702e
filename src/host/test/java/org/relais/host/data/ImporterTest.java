package org.relais.host.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.relais.host.data.FreshHost.subtask;
import static org.relais.host.data.FreshHost.task;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.relais.host.issue.Comments;
import org.relais.host.issue.HostIssue;
import org.relais.host.issue.Links;
import org.relais.host.people.People;
import org.relais.host.people.Person;
import org.relais.host.project.HostProject;
import org.relais.host.project.Projects;

class ImporterTest {
    private static final String FULL =
            """
            {"total": 1, "issues": [{"id": "91234", "key": "BEE-7", "self": "https://jira.example.com/91234", "fields": {
              "summary": "Count the hives", "description": "All of them", "environment": "Outdoors",
              "issuetype": {"id": "77", "name": "Survey", "subtask": false},
              "project": {"id": "5", "key": "BEE", "name": "Bees"},
              "status": {"id": "78", "name": "Outside", "statusCategory": {"key": "indeterminate"}},
              "priority": {"id": "2", "name": "High"}, "resolution": {"id": "10000", "name": "Done"},
              "resolutiondate": "2020-03-01T00:00:00.000+0100", "created": "2020-01-02T03:04:05.000+0000",
              "updated": "2020-04-01T00:00:00Z", "duedate": "2020-05-06",
              "labels": ["wax", "honey"], "components": [{"id": "1", "name": "Garden"}],
              "versions": [{"name": "1.0", "released": true, "releaseDate": "2020-01-01"}],
              "fixVersions": [{"name": "1.1"}],
              "assignee": {"name": "Ana", "key": "JIRAUSER1", "displayName": "Ana Lebrun", "timeZone": "Europe/Paris"},
              "reporter": {"name": "ben", "key": "ben", "displayName": "Ben Okoro", "active": false},
              "creator": {"name": "ben", "key": "ben", "displayName": "Ben Okoro", "active": false},
              "security": {"id": "1", "name": "Keepers"},
              "issuelinks": [], "subtasks": [],
              "comment": {"total": 2, "comments": [
                {"id": "501", "author": {"name": "ana"}, "body": "Twelve", "created": "2020-02-01T00:00:00.000+0000"},
                {"id": "502", "author": {"name": "ben"}, "body": "No", "created": "2020-02-02T00:00:00.000+0000",
                 "visibility": {"type": "role", "value": "Administrators"}}]},
              "votes": {"votes": 3}, "customfield_10020": "left alone"
            }}]}""";

    private final FreshHost host = new FreshHost();

    @AfterEach
    void close() {
        host.close();
    }

    @Test
    void an_issue_comes_with_all_that_jira_tells_of_it() {
        ImportReport report = host.bring(FULL);

        assertThat(report.failures()).isEmpty();
        assertThat(report.created()).isEqualTo(1);
        HostIssue issue = host.issue("BEE-7");
        assertThat(issue.getId()).isEqualTo(91234);
        assertThat(issue.getSummary()).isEqualTo("Count the hives");
        assertThat(issue.getDescription()).isEqualTo("All of them");
        assertThat(issue.getEnvironment()).isEqualTo("Outdoors");
        assertThat(issue.getIssueType().name()).isEqualTo("Survey");
        assertThat(issue.getStatus().name()).isEqualTo("Outside");
        assertThat(issue.getStatus().category()).isEqualTo("indeterminate");
        assertThat(issue.getPriority().name()).isEqualTo("High");
        assertThat(issue.getResolution().name()).isEqualTo("Done");
        assertThat(issue.created()).isEqualTo(Instant.parse("2020-01-02T03:04:05Z"));
        assertThat(issue.updated()).isEqualTo(Instant.parse("2020-04-01T00:00:00Z"));
        assertThat(issue.resolved()).isEqualTo(Instant.parse("2020-02-29T23:00:00Z"));
        assertThat(issue.dueDay()).isEqualTo("2020-05-06");
        assertThat(issue.getLabels()).containsExactly("honey", "wax");
        assertThat(issue.getAssignee().getDisplayName()).isEqualTo("Ana Lebrun");
        assertThat(issue.getCreator().getUsername()).isEqualTo("ben");
        assertThat(issue.securityLevelId()).isNotNull();
        assertThat(host.one(
                        String.class, "select holder from security_member where level_id = ?", issue.securityLevelId()))
                .isEqualTo("Administrators");
    }

    @Test
    void a_missing_project_is_made_with_what_its_issues_need() {
        host.bring(FULL);

        Projects projects = new Projects(host.database);
        HostProject bees = projects.byKey("BEE").orElseThrow();
        assertThat(bees.name()).isEqualTo("Bees");
        assertThat(projects.kinds(bees)).extracting("name").containsExactly("Survey");
        assertThat(projects.components(bees)).extracting("name").containsExactly("Garden");
        assertThat(projects.versions(bees)).extracting("name").containsExactly("1.0", "1.1");
        assertThat(projects.takeNumber(bees, 0)).isEqualTo(8);
        HostIssue issue = host.issue("BEE-7");
        assertThat(host.workflows.available(
                        issue.workflowName(),
                        issue.workflowEntry(),
                        new People(host.database).getUserByName("admin"),
                        new HashMap<>()))
                .isNotEmpty();
    }

    @Test
    void missing_people_get_an_account_that_nobody_can_sign_in_to() {
        host.bring(FULL);

        People people = new People(host.database);
        Person ana = people.byName("ana").orElseThrow();
        assertThat(ana)
                .extracting(Person::key, Person::username, Person::timeZone, Person::active)
                .containsExactly("JIRAUSER1", "ana", "Europe/Paris", true);
        assertThat(people.groupsOf(ana)).containsExactly("jira-software-users");
        assertThat(people.byName("ben").orElseThrow().active()).isFalse();
        assertThat(people.signIn("ana", "ana")).isEmpty();
    }

    @Test
    void a_comment_for_a_role_stays_with_the_role() {
        host.bring(FULL);

        Comments comments = new Comments(host.database, host.issues, host.clock);
        assertThat(comments.of(91234, Set.of(), Set.of())).extracting("body").containsExactly("Twelve");
        assertThat(comments.of(91234, Set.of("Administrators"), Set.of()))
                .extracting("body")
                .containsExactly("Twelve", "No");
    }

    @Test
    void the_same_file_twice_changes_nothing() {
        host.bring(FULL);
        ImportReport again = host.bring(FULL);

        assertThat(again)
                .extracting(ImportReport::created, ImportReport::updated, ImportReport::unchanged)
                .containsExactly(0, 0, 1);
        assertThat(List.of(
                        host.count("issue"),
                        host.count("issue_comment"),
                        host.count("component"),
                        host.count("os_entry")))
                .containsExactly(1L, 2L, 1L, 1L);
    }

    @Test
    void a_later_file_updates_and_empties_what_it_tells() {
        host.bring(FULL);
        ImportReport report = host.bring("[" + task("BEE-7", ", \"description\": null, \"labels\": [\"wax\"]") + "]");

        assertThat(report.updated()).isEqualTo(1);
        HostIssue issue = host.issue("BEE-7");
        assertThat(issue.getDescription()).isNull();
        assertThat(issue.getLabels()).containsExactly("wax");
        assertThat(issue.getEnvironment()).isEqualTo("Outdoors");
        assertThat(issue.getStatus().name()).isEqualTo("To Do");
    }

    @Test
    void links_find_issues_that_come_later() {
        String link =
                """
                , "issuelinks": [{"type": {"name": "Blocks", "inward": "is blocked by", "outward": "blocks"},
                 "outwardIssue": {"key": "%s"}}]""";
        ImportReport report = host.bring(
                "[" + task("BEE-1", link.formatted("BEE-2")) + "," + task("BEE-2", link.formatted("ELSE-9")) + "]");

        assertThat(new Links(host.database, host.issues, host.clock)
                        .of(host.issue("BEE-2").getId()))
                .extracting(
                        tie -> tie.words(host.issue("BEE-2").getId()),
                        tie -> tie.other(host.issue("BEE-2").getId()))
                .containsExactly(
                        Tuple.tuple("is blocked by", host.issue("BEE-1").getId()));
        assertThat(report.notes()).containsExactly("Links whose other end is not here: 1 (BEE-2 – ELSE-9)");
    }

    @Test
    void a_link_to_another_file_is_made_when_that_comes() {
        String type = "\"type\": {\"name\": \"Blocks\", \"inward\": \"is blocked by\", \"outward\": \"blocks\"}";
        host.bring("[" + task("BEE-1", ", \"issuelinks\": [{" + type + ", \"outwardIssue\": {\"key\": \"WASP-1\"}}]")
                + "]");
        host.bring("[" + task("WASP-1", ", \"issuelinks\": [{" + type + ", \"inwardIssue\": {\"key\": \"BEE-1\"}}]")
                + "]");

        assertThat(host.count("issue_link")).isEqualTo(1);
    }

    @Test
    void a_subtask_may_come_before_its_parent() {
        host.bring("[" + subtask("BEE-1", ", \"parent\": {\"key\": \"BEE-2\"}") + "," + task("BEE-2", "") + "]");

        assertThat(host.issue("BEE-1").parentId()).isEqualTo(host.issue("BEE-2").getId());
    }

    @Test
    void what_the_host_does_not_know_is_kept_and_counted() {
        ImportReport report = host.bring(FULL);

        assertThat(report.unknownFields()).containsExactly(Map.entry("customfield_10020", 1), Map.entry("votes", 1));
        assertThat(host.one(String.class, "select json from issue_extra where issue_id = 91234"))
                .isEqualTo("{\"votes\":{\"votes\":3},\"customfield_10020\":\"left alone\"}");
    }

    @Test
    void a_field_of_a_known_type_is_made_from_a_schema_after_the_issues() {
        String file = "{\"issues\": [" + task("BEE-1", ", \"customfield_10100\": \"For honey\"") + "],"
                + "\"names\": {\"customfield_10100\": \"Why\", \"customfield_10101\": \"Sprint\"},"
                + "\"schema\": {\"customfield_10100\": {\"custom\": \"test:why\"},"
                + "\"customfield_10101\": {\"custom\": \"gh:sprint\"}}}";
        ImportReport report = host.bring(file);
        host.bring(file);

        assertThat(host.fields.all()).extracting("id", "name").containsExactly(Tuple.tuple("customfield_10100", "Why"));
        assertThat(host.issue("BEE-1").getCustomFieldValue(host.fields.getCustomFieldObject(10100L)))
                .isEqualTo("For honey");
        assertThat(host.count("screen_field")).isEqualTo(3);
        assertThat(report.notes())
                .containsExactly("Custom fields whose type no plugin brings: 1 (Sprint (customfield_10101))");
    }

    @Test
    void a_value_that_its_field_cannot_hold_does_not_keep_the_issue_out() {
        ImportReport report =
                host.bring("{\"schema\": {\"customfield_10100\": {\"custom\": \"test:why\"}}, \"issues\": ["
                        + task("BEE-1", ", \"customfield_10100\": \"" + "x".repeat(300) + "\"") + ","
                        + task("BEE-2", "") + "]}");

        assertThat(report.created()).isEqualTo(2);
        assertThat(host.one(String.class, "select json from issue_extra")).contains("xxx");
    }

    @Test
    void a_gzipped_file_is_read_as_it_is() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(file)) {
            gzip.write(FULL.getBytes(StandardCharsets.UTF_8));
        }

        assertThat(host.bring(file.toByteArray()).created()).isEqualTo(1);
    }

    @Test
    void ids_that_others_have_are_replaced() {
        String comment =
                ", \"comment\": {\"comments\": [{\"id\": \"9\", \"body\": \"Hi\", \"created\": \"2020-01-02T03:04:05Z\"}]}";
        String file = "[" + task("BEE-1", comment).replace("{\"key\"", "{\"id\": \"12\", \"key\"") + ","
                + task("BEE-2", comment).replace("{\"key\"", "{\"id\": \"12\", \"key\"") + "]";
        ImportReport first = host.bring(file);
        ImportReport again = host.bring(file);

        assertThat(first.created()).isEqualTo(2);
        assertThat(host.issue("BEE-1").getId()).isEqualTo(12);
        assertThat(host.issue("BEE-2").getId()).isNotEqualTo(12);
        assertThat(again.unchanged()).isEqualTo(2);
        assertThat(host.count("issue_comment")).isEqualTo(2);
    }

    @Test
    void numbers_that_the_host_gives_later_stay_clear_of_the_files() {
        long next = host.database.nextId();
        host.bring("[" + task("BEE-1", "").replace("{\"key\"", "{\"id\": \"" + (next + 60) + "\", \"key\"") + "]");

        assertThat(host.database.nextId()).isGreaterThan(next + 60);
    }

    @Test
    void the_same_name_is_the_same_thing_whatever_its_id_elsewhere() {
        host.bring("[" + task("BEE-1", "").replace("\"10001\", \"name\": \"Task\"", "\"3\", \"name\": \"Task\"") + ","
                + task("BEE-2", "").replace("\"10001\", \"name\": \"Task\"", "\"10001\", \"name\": \"Party\"") + "]");

        assertThat(host.issue("BEE-1").getIssueType().id()).isEqualTo("10001");
        assertThat(host.issue("BEE-2").getIssueType().name()).isEqualTo("Party");
        assertThat(host.issue("BEE-2").getIssueType().id()).isNotEqualTo("10001");
    }
}
