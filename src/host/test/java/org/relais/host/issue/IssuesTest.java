package org.relais.host.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.relais.host.data.Defaults;
import org.relais.host.db.Database;
import org.relais.host.field.CustomFields;
import org.relais.host.people.People;
import org.relais.host.people.Person;
import org.relais.host.project.Catalogue;
import org.relais.host.project.HostProject;
import org.relais.host.project.Kind;
import org.relais.host.project.Projects;
import org.relais.host.workflow.Workflows;

class IssuesTest {
    private final Database database =
            Database.open("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "");
    private final Projects projects = new Projects(database);
    private final Workflows workflows = new Workflows(database, name -> null);
    private final Issues issues =
            new Issues(database, projects, new CustomFields(database, new NoTypes()), workflows, Clock.systemUTC());
    private Person admin;
    private HostIssue issue;

    @BeforeEach
    void anIssue() {
        new Defaults(database, workflows).install();
        admin = new People(database).byName("admin").orElseThrow();
        Kind task = new Catalogue(database).kind("10001").orElseThrow();
        long scheme = database.jdbc()
                .sql("select id from permission_scheme where name = 'Default'")
                .query(Long.class)
                .single();
        HostProject project = projects.create("X", "X", null, admin, scheme, true);
        projects.offer(project, task, Workflows.SIMPLE);
        HostIssue blank = issues.blank(project, task);
        blank.setSummary("First");
        issue = issues.create(admin, blank);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void two_who_change_different_fields_keep_both_changes() {
        HostIssue one = issues.byId(issue.getId()).orElseThrow();
        HostIssue other = issues.byId(issue.getId()).orElseThrow();
        one.setSummary("Second");
        issues.update(admin, one);
        other.setDescription("Told later");
        issues.update(admin, other);
        HostIssue now = issues.byId(issue.getId()).orElseThrow();
        assertThat(now.getSummary()).isEqualTo("Second");
        assertThat(now.getDescription()).isEqualTo("Told later");
        assertThat(issues.history().of(issue.getId()))
                .flatExtracting(History.Entry::changes)
                .extracting(History.Change::field)
                .containsExactlyInAnyOrder("summary", "description");
    }

    @Test
    void nothing_set_nothing_written() {
        HostIssue one = issues.byId(issue.getId()).orElseThrow();
        issues.update(admin, one);
        assertThat(issues.history().of(issue.getId())).isEmpty();
        assertThat(issues.byId(issue.getId()).orElseThrow().updated()).isEqualTo(one.updated());
    }

    @Test
    void numbers_go_up_and_keys_follow() {
        assertThat(issue.getKey()).isEqualTo("X-1");
        HostIssue blank = issues.blank(issue.getProjectObject(), issue.getIssueType());
        blank.setSummary("Next");
        assertThat(issues.create(admin, blank).getKey()).isEqualTo("X-2");
    }
}
