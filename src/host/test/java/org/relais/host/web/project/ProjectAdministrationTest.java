package org.relais.host.web.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.relais.host.data.Defaults;
import org.relais.host.harness.Reply;
import org.relais.host.harness.RunsHost;
import org.relais.host.harness.Session;
import org.relais.host.harness.TestHost;
import org.relais.host.issue.IssuesOf;
import org.relais.host.people.People;
import org.relais.host.people.Person;

/** Making a project, saying who and what belongs to it, and deleting it. */
@RunsHost
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProjectAdministrationTest {
    private static final String SETTINGS = "/plugins/servlet/project-config/";

    private Session admin;

    @BeforeAll
    void accounts(TestHost host) {
        People people = new People(host.host().database());
        for (String name : new String[] {"lena", "sam"}) {
            Person person = people.add(new Person(name, name.hashCode(), name, name, null, true, null, null), name);
            people.join(person, Defaults.USERS);
        }
    }

    private Session admin(TestHost host) {
        if (admin == null) admin = host.logIn("admin").unlockAdministration("admin");
        return admin;
    }

    /** Makes a project that Lena leads, under a key of its own. */
    private String project(TestHost host) {
        String key = "P" + UUID.randomUUID().toString().replaceAll("[^a-f]", "").toUpperCase(Locale.ROOT);
        String made = key.substring(0, Math.min(key.length(), 10));
        assertThat(admin(host)
                        .submit("/secure/admin/AddProject.jspa", form(host, made))
                        .status())
                .isEqualTo(200);
        return made;
    }

    private Map<String, String> form(TestHost host, String key) {
        Document page = admin(host).get("/secure/admin/AddProject.jspa").html();
        return new HashMap<>(Map.of(
                "key",
                key,
                "name",
                "Project " + key,
                "description",
                "What it is for",
                "lead",
                "lena",
                "scheme",
                page.selectFirst("#scheme option").val(),
                "workflow",
                page.selectFirst("#workflow option").val(),
                "kind",
                "10001"));
    }

    @Test
    void a_project_is_made_with_its_lead_and_types_and_issues_can_be_created_in_it(TestHost host) {
        String key = project(host);
        Reply page = host.logIn("lena").get("/projects/" + key);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.html().text()).contains("Project " + key, "What it is for", "lena", "Task");
        assertThat(host.logIn("lena").get(SETTINGS + key + "/summary").status()).isEqualTo(200);
    }

    @Test
    void what_is_wrong_is_said_beside_each_field_and_what_was_typed_stays(TestHost host) {
        Map<String, String> form = form(host, "lower1");
        form.put("name", "n".repeat(81));
        form.put("lead", "nobody");
        form.put("kind", "none");
        form.put("scheme", "999999");
        form.put("workflow", "no such");
        Reply refused = admin(host).submit("/secure/admin/AddProject.jspa", form);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.html().select("#project-form .error").eachAttr("id"))
                .containsExactlyInAnyOrder(
                        "name-error", "lead-error", "key-error", "scheme-error", "workflow-error", "kind-error");
        assertThat(refused.html().getElementById("name-error").text()).contains("81", "80");
        assertThat(refused.html().getElementById("key").val()).isEqualTo("lower1");
    }

    @Test
    void a_key_is_given_once(TestHost host) {
        String key = project(host);
        Reply again = admin(host).submit("/secure/admin/AddProject.jspa", form(host, key));
        assertThat(again.status()).isEqualTo(400);
        assertThat(again.html().getElementById("key-error").text()).contains(key);
    }

    @Test
    void only_administrators_make_and_delete_projects(TestHost host) {
        assertThat(host.logIn("lena").get("/secure/admin/AddProject.jspa").status())
                .isEqualTo(403);
        assertThat(host.logIn("lena").get("/secure/project/ViewProjects.jspa").status())
                .isEqualTo(403);
        assertThat(host.logIn("lena")
                        .submit("/secure/project/DeleteProject.jspa", Map.of("pid", "1"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void settings_are_for_whoever_administers_the_project_and_unknown_to_others(TestHost host) {
        String key = project(host);
        for (String page : new String[] {"details", "roles", "administer-components", "administer-versions"}) {
            assertThat(host.logIn("lena").get(SETTINGS + key + "/" + page).status())
                    .isEqualTo(200);
            assertThat(host.logIn("sam").get(SETTINGS + key + "/" + page).status())
                    .isEqualTo(404);
            assertThat(host.logIn("sam").get(SETTINGS + "NOSUCH/" + page).status())
                    .isEqualTo(404);
        }
        Map<String, String> form = Map.of("name", "Mine now", "lead", "sam");
        assertThat(host.logIn("sam").submit(SETTINGS + key + "/details", form).status())
                .isEqualTo(404);
    }

    @Test
    void the_lead_changes_the_details_but_not_the_scheme(TestHost host) {
        String key = project(host);
        Session lena = host.logIn("lena");
        assertThat(lena.get(SETTINGS + key + "/details").html().select("#scheme"))
                .isEmpty();
        Map<String, String> form = Map.of("name", "Renamed", "lead", "lena", "description", "", "scheme", "999999");
        assertThat(lena.submit(SETTINGS + key + "/details", form).status()).isEqualTo(200);
        assertThat(lena.get("/projects/" + key).html().selectFirst("h1").text()).isEqualTo("Renamed");
        Reply refused = lena.submit(SETTINGS + key + "/details", Map.of("name", "", "lead", "lena"));
        assertThat(refused.status()).isEqualTo(400);
    }

    @Test
    void people_and_groups_come_into_roles_and_leave_them(TestHost host) {
        String key = project(host);
        Session lena = host.logIn("lena");
        String role = lena.get(SETTINGS + key + "/roles")
                .html()
                .selectFirst("#role option:contains(Administrators)")
                .val();
        Map<String, String> sam = Map.of("role", role, "kind", "user", "holder", "sam");
        assertThat(lena.submit(SETTINGS + key + "/roles/add", sam).status()).isEqualTo(200);
        assertThat(host.logIn("sam").get(SETTINGS + key + "/roles").status()).isEqualTo(200);
        Map<String, String> group = Map.of("role", role, "kind", "group", "holder", Defaults.USERS);
        assertThat(lena.submit(SETTINGS + key + "/roles/add", group).status()).isEqualTo(200);
        assertThat(lena.get(SETTINGS + key + "/roles").html().select("#roles").text())
                .contains("sam", Defaults.USERS);
        Map<String, String> nobody = Map.of("role", role, "kind", "user", "holder", "nobody");
        Reply refused = lena.submit(SETTINGS + key + "/roles/add", nobody);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.html().getElementById("holder-error").text()).contains("nobody");
        lena.submit(SETTINGS + key + "/roles/remove", group);
        lena.submit(SETTINGS + key + "/roles/remove", sam);
        assertThat(host.logIn("sam").get(SETTINGS + key + "/roles").status()).isEqualTo(404);
    }

    @Test
    void components_are_added_changed_and_deleted(TestHost host) {
        String key = project(host);
        Session lena = host.logIn("lena");
        String page = SETTINGS + key + "/administer-components";
        lena.submit(page, Map.of("name", "Doors & <b>windows</b>", "lead", "sam"));
        Reply shown = lena.get(page);
        assertThat(shown.html().select("#components tbody th").text()).isEqualTo("Doors & <b>windows</b>");
        String id = shown.html().selectFirst("#components input[name=id]").val();
        assertThat(lena.submit(page, Map.of("name", "Doors & <b>windows</b>")).status())
                .isEqualTo(400);
        assertThat(lena.submit(page, Map.of("name", "", "lead", "nobody"))
                        .html()
                        .select(".error")
                        .eachAttr("id"))
                .containsExactlyInAnyOrder("name-error", "lead-error");
        assertThat(lena.submit(page, Map.of("id", id, "name", "Doors")).status())
                .isEqualTo(200);
        assertThat(lena.get(page + "?id=" + id).html().getElementById("name").val())
                .isEqualTo("Doors");
        assertThat(lena.submit(page, Map.of("id", "99999999", "name", "Elsewhere"))
                        .status())
                .isEqualTo(404);
        assertThat(lena.submit(page + "/delete", Map.of("id", id)).status()).isEqualTo(200);
        assertThat(lena.submit(page + "/delete", Map.of("id", id)).status()).isEqualTo(404);
        assertThat(lena.get(page).html().select("#components")).isEmpty();
    }

    @Test
    void versions_have_days_and_states(TestHost host) {
        String key = project(host);
        Session lena = host.logIn("lena");
        String page = SETTINGS + key + "/administer-versions";
        lena.submit(page, Map.of("name", "1.0", "start", "2026-01-05", "release", "2026-03-20", "released", "1"));
        assertThat(lena.get(page).html().select("#versions tbody").text()).contains("1.0", "Released", "20");
        Reply refused = lena.submit(page, Map.of("name", "1.1", "start", "tomorrow", "release", "2026-02-30"));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.html().select(".error").eachAttr("id"))
                .containsExactlyInAnyOrder("start-error", "release-error");
        assertThat(lena.submit(page, Map.of("name", "1.1", "start", "2026-02-02", "release", "2026-02-01"))
                        .html()
                        .select(".error")
                        .eachAttr("id"))
                .containsExactly("release-error");
    }

    @Test
    void a_deleted_project_is_gone_with_its_issues(TestHost host) {
        String key = project(host);
        long id = IssuesOf.made(host.host().database(), key, 3);
        Session admin = admin(host);
        Reply asked = admin.get("/secure/project/DeleteProject.jspa?pid=" + id);
        assertThat(asked.html().text()).contains("Project " + key, "3 issues");
        assertThat(admin.submit("/secure/project/DeleteProject.jspa", Map.of("pid", String.valueOf(id)))
                        .status())
                .isEqualTo(200);
        assertThat(admin.get("/projects/" + key).status()).isEqualTo(404);
        assertThat(admin.get("/browse/" + key + "-1").status()).isEqualTo(404);
        assertThat(admin.get("/secure/project/DeleteProject.jspa?pid=" + id).status())
                .isEqualTo(404);
        assertThat(admin.get("/secure/project/DeleteProject.jspa?pid=x").status())
                .isEqualTo(404);
    }

    @Test
    void a_permission_is_granted_once_and_taken_back(TestHost host) {
        Session admin = admin(host);
        String id = admin.get("/secure/admin/AddProject.jspa")
                .html()
                .selectFirst("#scheme option")
                .val();
        String page = "/secure/admin/EditPermissions.jspa?schemeId=" + id;
        Map<String, String> grant =
                Map.of("schemeId", id, "permission", "MOVE_ISSUES", "kind", "user", "holder", "sam");
        admin.submit("/secure/admin/AddPermission.jspa", grant);
        admin.submit("/secure/admin/AddPermission.jspa", grant);
        assertThat(admin.get(page)
                        .html()
                        .select("#grants tr:contains(MOVE_ISSUES)")
                        .eachText())
                .filteredOn(line -> line.contains("sam"))
                .hasSize(1);
        admin.submit("/secure/admin/DeletePermission.jspa", grant);
        assertThat(admin.get(page)
                        .html()
                        .select("#grants tr:contains(MOVE_ISSUES)")
                        .text())
                .doesNotContain("sam");
        Reply refused = admin.submit(
                "/secure/admin/AddPermission.jspa",
                Map.of("schemeId", id, "permission", "FLY", "kind", "group", "holder", "no such"));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.html().select("#grant-form .error").eachAttr("id"))
                .containsExactly("permission-error", "holder-error");
        assertThat(refused.html().getElementById("holder").val()).isEqualTo("no such");
        assertThat(admin.get("/secure/admin/EditPermissions.jspa?schemeId=x").status())
                .isEqualTo(404);
    }

    @Test
    void the_pages_are_in_the_language_of_their_reader(TestHost host) {
        Person claire = new People(host.host().database())
                .add(new Person("claire", 4711, "claire", "Claire", null, true, null, "fr"), "claire");
        new People(host.host().database()).join(claire, Defaults.USERS);
        String key = project(host);
        Session lena = host.logIn("lena");
        lena.submit(SETTINGS + key + "/details", Map.of("name", "À nous", "lead", "claire"));
        assertThat(host.logIn("claire").get(SETTINGS + key + "/roles").html().text())
                .contains("Utilisateurs et rôles", "Ajouter à un rôle");
    }
}
