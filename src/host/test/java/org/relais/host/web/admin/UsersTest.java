package org.relais.host.web.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.relais.host.harness.Reply;
import org.relais.host.harness.RunsHost;
import org.relais.host.harness.Session;
import org.relais.host.harness.TestHost;
import org.relais.host.people.People;
import org.relais.host.people.Person;
import org.relais.host.people.Tokens;

/** Administrators make, change and deactivate accounts; whoever is deactivated is out at once. */
@RunsHost(data = "test/resources/malformed.json")
class UsersTest {
    private static final String PLACE = "/secure/admin/user/";

    private People people;
    private Session admin;

    @BeforeEach
    void sign_in(TestHost host) {
        people = new People(host.host().database());
        admin = host.logIn("admin").unlockAdministration("admin");
    }

    private static Map<String, String> draft(String username) {
        return new HashMap<>(Map.of(
                "username", username,
                "name", "Zoé <Q>",
                "address", "zoe@example.org",
                "password", username.toLowerCase(Locale.ROOT),
                "zone", "Europe/Paris",
                "language", "fr"));
    }

    private Person made(String username) {
        assertThat(admin.submit(PLACE + "AddUser.jspa", draft(username)).status())
                .isEqualTo(200);
        return people.byName(username).orElseThrow();
    }

    private Reply edit(Person person, boolean active) {
        Map<String, String> form = new HashMap<>(
                Map.of("editName", person.username(), "name", person.displayName(), "address", "new@example.org"));
        if (active) form.put("active", "true");
        return admin.submit(PLACE + "EditUser.jspa", form);
    }

    @Test
    void a_new_account_signs_in_in_its_own_language_and_is_where_jira_puts_it(TestHost host) {
        Person zoe = made("Zoe");
        assertThat(zoe.username()).isEqualTo("zoe");
        assertThat(zoe.key()).isEqualTo("JIRAUSER" + zoe.id());
        assertThat(zoe.timeZone()).isEqualTo("Europe/Paris");
        assertThat(people.groupsOf(zoe)).containsExactly("jira-software-users");
        Document profile = host.logIn("zoe").get("/secure/ViewProfile.jspa").html();
        assertThat(profile.select("h1").text()).isEqualTo("Zoé <Q>");
        assertThat(profile.select("html").attr("lang")).isEqualTo("fr");
        assertThat(admin.get("/plugins/servlet/audit").html().text()).contains("User created");
    }

    @Test
    void what_is_wrong_stands_beside_each_field_and_what_was_typed_stays_but_the_password() {
        Map<String, String> form = draft("a b");
        form.putAll(
                Map.of("name", "", "address", "nowhere", "password", "x".repeat(73), "zone", "Moon", "language", "xx"));
        Reply refused = admin.submit(PLACE + "AddUser.jspa", form);
        assertThat(refused.status()).isEqualTo(400);
        Document page = refused.html();
        assertThat(page.select(".error").eachAttr("id"))
                .containsExactlyInAnyOrder(
                        "username-error",
                        "name-error",
                        "address-error",
                        "password-error",
                        "zone-error",
                        "language-error");
        assertThat(page.select("#password-error").text()).contains("73", "72");
        assertThat(page.select("#username").val()).isEqualTo("a b");
        assertThat(page.select("#address").val()).isEqualTo("nowhere");
        assertThat(refused.body()).doesNotContain("xxxxxxx");
        assertThat(admin.submit(PLACE + "AddUser.jspa", draft("ANA"))
                        .html()
                        .select("#username-error")
                        .text())
                .contains("ANA");
    }

    @Test
    void whoever_is_deactivated_is_out_at_once_and_comes_back_only_by_signing_in(TestHost host) {
        Person eve = made("eve");
        Session session = host.logIn("eve");
        String token = new Tokens(host.host().database(), host.clock()).issue(eve, "script");
        assertThat(edit(eve, false).status()).isEqualTo(200);
        assertThat(people.byName("eve").orElseThrow().email()).isEqualTo("new@example.org");

        assertThat(session.get("/secure/ViewProfile.jspa").response().uri().getPath())
                .endsWith("/login.jsp");
        assertThat(host.as("eve").get("/rest/api/2/myself").status()).isEqualTo(401);
        assertThat(host.as(null)
                        .with("Authorization", "Bearer " + token)
                        .get("/rest/api/2/myself")
                        .status())
                .isEqualTo(401);
        assertThat(host.logIn("admin")
                        .post("/login.jsp", Map.of("os_username", "eve", "os_password", "eve"))
                        .status())
                .isEqualTo(401);
        assertThat(host.as("ana")
                        .get("/rest/api/2/user/assignable/search?project=BAD&username=eve")
                        .json())
                .isEmpty();

        assertThat(edit(eve, true).status()).isEqualTo(200);
        assertThat(host.as("eve").get("/rest/api/2/myself").status()).isEqualTo(200);
        assertThat(session.get("/secure/ViewProfile.jspa").response().uri().getPath())
                .as("the old session stays ended")
                .endsWith("/login.jsp");
        assertThat(admin.get("/plugins/servlet/audit").html().text()).contains("User deactivated", "User activated");
    }

    @Test
    void nobody_locks_themselves_out_and_a_lead_leads_on() {
        Person self = people.byName("admin").orElseThrow();
        Reply own = edit(self, false);
        assertThat(own.status()).isEqualTo(400);
        assertThat(own.html().select("#active-error").text()).contains("yourself");
        Reply lead = edit(people.byName("ana").orElseThrow(), false);
        assertThat(lead.status()).isEqualTo(400);
        assertThat(lead.html().select("#active-error").text()).contains("BAD");
        Reply groups = admin.submit(PLACE + "EditUserGroups.jspa", Map.of("name", "admin", "group", "watchers"));
        assertThat(groups.status()).isEqualTo(400);
        assertThat(groups.html().select("#groups-error")).hasSize(1);
        assertThat(people.groupsOf(self)).contains("jira-administrators");
    }

    @Test
    void groups_and_passwords_are_changed(TestHost host) {
        Person kim = made("kim");
        assertThat(admin.submit(PLACE + "EditUserGroups.jspa", Map.of("name", "kim", "group", "watchers"))
                        .status())
                .isEqualTo(200);
        assertThat(people.groupsOf(kim)).containsExactly("watchers");
        Session before = host.logIn("kim");
        assertThat(admin.submit(PLACE + "SetPassword.jspa", Map.of("name", "kim", "password", ""))
                        .status())
                .isEqualTo(400);
        assertThat(admin.submit(PLACE + "SetPassword.jspa", Map.of("name", "kim", "password", "other"))
                        .status())
                .isEqualTo(200);
        assertThat(people.signIn("kim", "kim")).isEmpty();
        assertThat(people.signIn("kim", "other")).contains(kim);
        assertThat(before.get("/secure/ViewProfile.jspa").response().uri().getPath())
                .endsWith("/login.jsp");
    }

    @Test
    void others_and_forms_without_the_token_are_refused(TestHost host) {
        assertThat(host.logIn("ana").get(PLACE + "AddUser.jspa").status()).isEqualTo(403);
        assertThat(admin.post(PLACE + "AddUser.jspa", draft("mallory")).status())
                .isEqualTo(403);
        assertThat(people.byName("mallory")).isEmpty();
        assertThat(admin.get(PLACE + "EditUser.jspa?editName=nobody").status()).isEqualTo(404);
        Session locked = host.logIn("admin");
        assertThat(locked.get(PLACE + "AddUser.jspa").html().select("#user-form"))
                .isEmpty();
    }
}
