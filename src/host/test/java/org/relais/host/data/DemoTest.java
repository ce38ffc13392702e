package org.relais.host.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.permission.ProjectPermissions;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.relais.host.people.People;
import org.relais.host.people.Person;
import org.relais.host.project.HostProject;
import org.relais.host.project.Permissions;
import org.relais.host.project.Projects;

class DemoTest {
    private final FreshHost host = new FreshHost();
    private final Demo demo = new Demo(host.importer, host.database);
    private final People people = new People(host.database);
    private final Path file = FreshHost.save(
            ("""
            {"organisation": {
              "users": [{"name": "tane", "displayName": "Tāne Wiremu", "timeZone": "Pacific/Auckland",
                         "locale": "en_UK", "groups": ["jira-software-users", "night"]},
                        {"name": "awa", "displayName": "Awa Ndiaye", "locale": "fr_FR",
                         "groups": ["jira-software-users"]}],
              "groups": ["night"],
              "projects": [{"key": "OPS", "name": "Watch", "lead": "tane", "issueTypes": ["Task", "Sub-task"],
                            "permissions": "default", "roles": {"Administrators": ["awa"]},
                            "securityLevels": [{"name": "Private", "members": [{"user": "tane"}]}]}],
              "tour": ["OPS-1"]},
             "issues": ["""
                            + FreshHost.task("OPS-1", ", \"security\": {\"name\": \"Private\"}") + "]}")
                    .getBytes(StandardCharsets.UTF_8));

    @AfterEach
    void close() {
        host.close();
    }

    @Test
    void the_people_of_the_demo_sign_in_with_their_names() {
        demo.load(file, ImportListener.SILENT);

        Person tane = people.signIn("tane", "tane").orElseThrow();
        assertThat(tane.locale()).isEqualTo(Locale.UK);
        assertThat(people.groupsOf(tane)).containsExactly("jira-software-users", "night");
        assertThat(demo.users())
                .containsExactly(
                        new DemoUser("tane", "Tāne Wiremu", "Pacific/Auckland", "en-GB"),
                        new DemoUser("awa", "Awa Ndiaye", null, "fr-FR"));
        assertThat(demo.tour()).containsExactly("OPS-1");
    }

    @Test
    void a_security_level_of_the_demo_lets_its_members_in_and_nobody_else() {
        demo.load(file, ImportListener.SILENT);

        Permissions permissions = new Permissions(host.database, people, new Projects(host.database));
        var browse = ProjectPermissions.BROWSE_PROJECTS;
        assertThat(permissions.hasPermission(browse, host.issue("OPS-1"), people.getUserByName("tane")))
                .isTrue();
        assertThat(permissions.hasPermission(browse, host.issue("OPS-1"), people.getUserByName("awa")))
                .isFalse();
    }

    @Test
    void lead_and_role_administer_the_project() {
        demo.load(file, ImportListener.SILENT);

        HostProject ops = new Projects(host.database).byKey("OPS").orElseThrow();
        Permissions permissions = new Permissions(host.database, people, new Projects(host.database));
        var administer = ProjectPermissions.ADMINISTER_PROJECTS;
        for (String name : List.of("tane", "awa", "admin"))
            assertThat(permissions.hasPermission(administer, ops, people.getUserByName(name)))
                    .as(name)
                    .isTrue();
        assertThat(permissions.hasPermission(administer, ops, null)).isFalse();
    }

    @Test
    void the_demo_is_loaded_once() {
        assertThat(demo.load(file, ImportListener.SILENT)).isPresent();
        assertThat(demo.load(file, ImportListener.SILENT)).isEmpty();
        assertThat(new Demo(host.importer, host.database).users()).hasSize(2);
    }

    @Test
    void defaults_are_installed_once_and_what_is_taken_away_stays_away() {
        host.database.jdbc().sql("delete from priority where id = '5'").update();
        host.defaults.install();

        assertThat(host.count("priority")).isEqualTo(4);
        assertThat(people.signIn("admin", "admin")).isPresent();
        assertThat(host.count("issue_type")).isEqualTo(5);
    }

    @Test
    void an_import_behind_a_page_tells_how_far_it_is_and_what_came_of_it() throws InterruptedException {
        try (ImportJobs jobs = new ImportJobs(host.importer)) {
            String id = jobs.start(file, "demo.json");
            long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
            while (!jobs.progress(id).orElseThrow().finished() && System.nanoTime() < end) Thread.sleep(10);

            ImportJobs.Progress progress = jobs.progress(id).orElseThrow();
            assertThat(progress.finished()).isTrue();
            assertThat(progress.reports()).extracting("created").containsExactly(1);
            assertThat(jobs.progress("unknown")).isEmpty();
        }
    }
}
