package org.relais.host.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.relais.host.Host;
import org.relais.host.data.Defaults;
import org.relais.host.harness.Arrangement;
import org.relais.host.harness.Browser;
import org.relais.host.harness.Reply;
import org.relais.host.harness.RunsHost;
import org.relais.host.harness.Session;
import org.relais.host.harness.TestHost;
import org.relais.host.people.People;
import org.relais.host.people.Person;

/** Ana and Dan work in BAD, Faye administers it and reads French, Ben and Cy see nothing of it. */
@RunsHost(data = "test/resources/malformed.json", arrangement = WebModulesInHostTest.Trial.class)
class WebModulesInHostTest {
    private static final String DASHBOARD = "/secure/Dashboard.jspa";
    private static final String GREETING = "org.relais.trial:greeting";

    static final class Trial implements Arrangement {
        @Override
        public void arrange(Host host) {
            try {
                Plugin plugin = host.plugins().install(WebPlugin.bundle().in(Files.createTempDirectory("trial")));
                assertThat(plugin.modules()).allMatch(Module::enabled);
                People people = new People(host.database());
                Person dan = new Person("dan", host.database().nextId(), "dan", "Dan", null, true, null, "en");
                people.join(people.add(dan, "dan"), Defaults.USERS);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @Nested
    class OnAnIssue {
        @Test
        void panels_of_plugins_stand_among_the_hosts_own_by_weight(TestHost host) {
            Document page = host.as("ana").get("/browse/BAD-1").html();
            assertThat(page.select(".issue-side .module").eachAttr("id"))
                    .containsExactly("peoplemodule", "issue-panel", "datesmodule");
            assertThat(page.select("#issue-panel #about").text()).isEqualTo("BAD-1 BAD ana");
        }

        @Test
        void operations_are_offered_where_jira_offers_them(TestHost host) {
            Document page = host.as("ana").get("/browse/BAD-1").html();
            assertThat(page.select("#opsbar > #trial-button").attr("href"))
                    .isEqualTo("/jira/secure/Trial.jspa?key=BAD-1");
            assertThat(page.select("#opsbar-operations_more #trial-operation").attr("href"))
                    .isEqualTo("/jira/secure/Trial.jspa?id=20001");
            assertThat(page.select(".issue-tools #trial-tool").text()).isEqualTo("Trial tool");
        }
    }

    @Nested
    class InTheFrame {
        @Test
        void a_link_of_the_header_opens_the_menu_that_hangs_on_it(TestHost host) {
            Document page = host.as("ana").get(DASHBOARD).html();
            assertThat(page.select("#trial-top-menu summary").text()).isEqualTo("Top");
            assertThat(page.select("#trial-top-menu a").eachText()).containsExactly("Top", "Entry");
        }

        @Test
        void a_link_under_a_heading_of_jiras_stands_under_the_hosts(TestHost host) {
            Document page = host.logIn("admin")
                    .unlockAdministration("admin")
                    .get("/secure/admin/ViewSystemInfo.jspa")
                    .html();
            assertThat(page.select("#trial-mail").text()).isEqualTo("Trial mail");
        }

        @Test
        void a_profile_shows_panels_and_links_of_plugins(TestHost host) {
            Document page =
                    host.as("ana").get("/secure/ViewProfile.jspa?name=faye").html();
            assertThat(page.select("#about").text()).isEqualTo("faye seen by ana");
            assertThat(page.select("#trial-profile").attr("href")).endsWith("/trial/echo?q=faye");
            assertThat(host.as("ana")
                            .get("/secure/ViewProfile.jspa")
                            .html()
                            .select("#about")
                            .text())
                    .isEqualTo("ana seen by ana");
        }

        @Test
        void a_project_has_the_pages_of_plugins(TestHost host) {
            String address = host.as("ana")
                    .get("/projects/BAD")
                    .html()
                    .select("#trial-page")
                    .attr("href");
            Document page =
                    host.as("ana").get(address.replaceFirst("^/jira", "")).html();
            assertThat(page.select("#about").text()).startsWith("BAD");
            assertThat(page.select("#trial-page").attr("aria-current")).isEqualTo("page");
            assertThat(host.as("cy").get(address.replaceFirst("^/jira", "")).status())
                    .isEqualTo(404);
        }
    }

    @Nested
    class InProjectSettings {
        private static final String SUMMARY = "/plugins/servlet/project-config/BAD/summary";

        @Test
        void are_for_whoever_administers_the_project(TestHost host) {
            assertThat(host.as("faye").get(SUMMARY).html().select("h1").text()).isEqualTo("Paramètres de Edges");
            assertThat(host.as("admin").get(SUMMARY).status()).isEqualTo(200);
            assertThat(host.as("dan").get(SUMMARY).status()).isEqualTo(404);
            assertThat(host.as("faye")
                            .get("/plugins/servlet/project-config/NONE/summary")
                            .status())
                    .isEqualTo(404);
            assertThat(host.as(null).get(SUMMARY).header("Location")).contains("/login.jsp");
        }

        @Test
        void have_a_menu_that_plugins_extend(TestHost host) {
            Document page = host.as("faye").get(SUMMARY).html();
            assertThat(page.select("nav.aui-page-panel-nav a").eachAttr("id"))
                    .startsWith("project-settings-back", "view_project_summary")
                    .endsWith("trial-settings", "grouped");
            assertThat(page.select("#trial-settings").attr("href"))
                    .isEqualTo("/jira/plugins/servlet/trial/settings?projectKey=BAD");
            assertThat(page.select("#grouped").attr("href")).isEqualTo("/jira/secure/BAD");
            assertThat(page.select("[aria-current=page]").eachAttr("id")).containsExactly("view_project_summary");
        }

        @Test
        void frame_the_page_of_a_servlet_that_asks_for_it(TestHost host) {
            Document page = host.as("faye")
                    .get("/plugins/servlet/trial/settings?projectKey=BAD")
                    .html();
            assertThat(page.title()).startsWith("Trial & settings");
            assertThat(page.select("#content #about").text()).isEqualTo("For BAD");
            assertThat(page.select("[aria-current=page]").eachAttr("id")).containsExactly("trial-settings");
        }

        @Test
        void show_no_menu_to_those_who_do_not_administer(TestHost host) {
            Document page = host.as("dan")
                    .get("/plugins/servlet/trial/settings?projectKey=BAD")
                    .html();
            assertThat(page.select("#about").text()).isEqualTo("For BAD");
            assertThat(page.select("nav.aui-page-panel-nav")).isEmpty();
        }
    }

    @Nested
    class AServlet {
        @Test
        void answers_at_its_address_and_at_its_pretty_one(TestHost host) {
            assertThat(host.as("ana").get("/plugins/servlet/trial/echo/a?q=x").body())
                    .isEqualTo("/plugins/servlet/trial/echo|/a|x|soft|given by the constructor");
            assertThat(host.as("ana").get("/trial-routes/echo/a?q=x").body())
                    .isEqualTo("/plugins/servlet/trial/echo|/a|x|soft|given by the constructor");
            assertThat(host.as("ana").get("/trial-routes/none").status()).isEqualTo(404);
        }

        @Test
        void is_refused_as_a_page_of_the_host_would_be(TestHost host) {
            assertThat(host.as(null).get("/plugins/servlet/trial/echo").header("Location"))
                    .contains("/login.jsp");
            assertThat(host.as("ana").delete("/plugins/servlet/trial/echo").status())
                    .isEqualTo(403);
            assertThat(host.as("ana").get("/plugins/servlet/none").status()).isEqualTo(404);
            Reply conflict = host.as(null).send("POST", "/plugins/servlet/trial/echo", "");
            assertThat(conflict.status()).isEqualTo(409);
            assertThat(conflict.body()).doesNotContain("Exception", "as it wants");
        }
    }

    @Nested
    class ItsScripts {
        @Test
        void come_with_the_page_that_asked_for_them_from_java(TestHost host) {
            Document page = host.as("faye")
                    .get("/plugins/servlet/trial/settings?projectKey=BAD")
                    .html();
            assertThat(page.select("script[src*=/s/]")).hasSize(1);
            assertThat(page.select("link[href*=/s/]")).hasSize(1);
            assertThat(page.select("script[data-wrm-key]").eachAttr("data-wrm-key"))
                    .containsExactly("org.relais.trial:main.numbers", "trial.said");
            Reply script =
                    host.as(null).get(path(page.select("script[src*=/s/]").attr("src")));
            assertThat(script.header("Cache-Control")).isEqualTo("public, max-age=31536000, immutable");
            assertThat(script.body()).contains("window.trialMain = \"fait\"", "trialMembers");
        }

        @Test
        void are_not_kept_where_the_address_names_another_content(TestHost host) {
            Document page = host.as("faye")
                    .get("/plugins/servlet/trial/settings?projectKey=BAD")
                    .html();
            String stale = path(page.select("script[src*=/s/]").attr("src")).replaceFirst("/s/[0-9a-f]+", "/s/0123");
            Reply script = host.as(null).get(stale);
            assertThat(script.header("Cache-Control")).isEqualTo("private, no-cache");
            assertThat(host.as(null)
                            .get(stale, "If-None-Match", script.header("ETag"))
                            .status())
                    .isEqualTo(304);
        }

        @Test
        void refuse_addresses_that_are_none(TestHost host) {
            assertThat(host.as(null)
                            .get("/s/0/_/download/contextbatch/js/%2e%2e%2fetc/batch.js")
                            .status())
                    .isIn(400, 404);
            assertThat(host.as(null).get("/s/require").status()).isEqualTo(200);
            assertThat(host.as(null).get("/s/require?want=" + "a,".repeat(300)).status())
                    .isEqualTo(400);
        }

        private static String path(String address) {
            return URI.create(address).toString().replaceFirst("^/jira", "");
        }
    }

    @Nested
    class ADashboard {
        @Test
        void is_everyones_until_somebody_makes_one_of_their_own(TestHost host) {
            Session ana = host.logIn("ana");
            assertThat(titles(ana)).containsExactly("Assigned to me", "Recently updated");
            assertThat(ana.submit("/secure/ConfigureDashboard.jspa", Map.of("action", "add", "module", GREETING))
                            .status())
                    .isEqualTo(404);
            ana.submit("/secure/MakeOwnDashboard.jspa", Map.of());
            ana.submit("/secure/ConfigureDashboard.jspa", Map.of("action", "add", "module", GREETING));
            assertThat(titles(ana)).containsExactly("Assigned to me", "Recently updated", "Greeting");
            move(ana, "earlier", 2);
            assertThat(titles(ana)).containsExactly("Assigned to me", "Greeting", "Recently updated");
            move(ana, "earlier", 0);
            assertThat(titles(ana)).containsExactly("Assigned to me", "Greeting", "Recently updated");
            move(ana, "remove", 0);
            assertThat(titles(ana)).containsExactly("Greeting", "Recently updated");
            assertThat(titles(host.logIn("faye"))).hasSize(2);
            ana.submit("/secure/ForgetOwnDashboard.jspa", Map.of());
            assertThat(titles(ana)).containsExactly("Assigned to me", "Recently updated");
        }

        @Test
        void takes_only_what_the_person_may_see_and_so_much_of_it(TestHost host) {
            Session ben = host.logIn("ben");
            ben.submit("/secure/MakeOwnDashboard.jspa", Map.of());
            assertThat(ben.submit(
                                    "/secure/ConfigureDashboard.jspa",
                                    Map.of("action", "add", "module", "org.relais.trial:never"))
                            .status())
                    .isEqualTo(404);
            for (int count = 0; count < 25; count++) {
                ben.submit("/secure/ConfigureDashboard.jspa", Map.of("action", "add", "module", GREETING));
            }
            assertThat(titles(ben)).hasSize(20);
        }

        @Test
        void keeps_what_an_item_is_to_know(TestHost host) {
            Session cy = host.logIn("cy");
            cy.submit("/secure/MakeOwnDashboard.jspa", Map.of());
            cy.submit("/secure/ConfigureDashboard.jspa", Map.of("action", "add", "module", GREETING));
            Document page = cy.get(DASHBOARD).html();
            String path = "/rest/dashboards/1.0/" + page.select("#dashboard").attr("data-dashboard") + "/gadget/"
                    + page.select("[data-module]").attr("data-item") + "/prefs";
            assertThat(host.as("cy")
                            .put(path, "{\"who\": \"<Cy>\", \"times\": 2, \"none\": null}")
                            .status())
                    .isEqualTo(204);
            assertThat(cy.get(DASHBOARD).html().select("[data-module]").attr("data-preferences"))
                    .isEqualTo("{\"times\":\"2\",\"who\":\"<Cy>\"}");
            assertThat(cy.get(DASHBOARD).html().select(".greeting").text()).isEqualTo("<Cy>");
            assertThat(host.as("ana").put(path, "{}").status()).isEqualTo(404);
            assertThat(host.as("admin").put(path, "{}").status()).isEqualTo(404);
            assertThat(host.as(null).put(path, "{}").status()).isEqualTo(401);
            for (String bad :
                    List.of("", "[1]", "{\"a\": {}}", "{\"\": 1}", "{\"a\": \"\\u0000\"}", "{\"a\": \"\\ud800\"}")) {
                assertThat(host.as("cy").put(path, bad).status()).as(bad).isEqualTo(400);
            }
            Reply longer = host.as("cy").put(path, "{\"a\": \"" + "x".repeat(10_001) + "\"}");
            assertThat(longer.json().at("/errorMessages/0").asText()).contains("10,001", "10,000");
            assertThat(host.as("cy")
                            .put(path, "{\"a\": \"" + "x".repeat(70_000) + "\"}")
                            .status())
                    .isEqualTo(413);
        }

        @Test
        void of_everyone_is_changed_by_administrators_alone(TestHost host) {
            String path = "/secure/admin/EditDefaultDashboard.jspa";
            assertThat(host.logIn("ana").get(path).status()).isEqualTo(403);
            Session admin = host.logIn("admin").unlockAdministration("admin");
            admin.submit(path, Map.of("action", "add", "module", GREETING));
            assertThat(host.as("faye")
                            .get(DASHBOARD)
                            .html()
                            .select(".dashboard-item-title")
                            .eachText())
                    .containsExactly("Assignés à moi", "Mis à jour récemment", "Salutation");
            String item = admin.get(path).html().select("[data-module]").attr("data-item");
            admin.submit(path, Map.of("action", "remove", "item", item));
            assertThat(host.as("faye").get(DASHBOARD).html().select("[data-module]"))
                    .isEmpty();
        }

        @Test
        void is_arranged_and_configured_by_keyboard(TestHost host) {
            Browser browser = host.browser().logIn("admin");
            browser.find("#make-own-dashboard").click();
            browser.find("#dashboard-module option[value='" + GREETING + "']").click();
            browser.tabTo("#dashboard-add").focused().click();
            browser.until("[data-module] #who");
            browser.tabTo("#who").focused().sendKeys("the world\n");
            browser.untilText(".greeting", "Hello the world");
            browser.untilText("[data-module] .dashboard-item-title", "Greeting for the world");
            browser.open(DASHBOARD);
            browser.untilText(".greeting", "Hello the world");
            browser.tabTo("[data-module] button[value=earlier]").focused().sendKeys("\n");
            browser.until("#dashboard-said .aui-message");
            assertThat(browser.focused().getAttribute("value")).isEqualTo("earlier");
            assertThat(browser.script("return window.trialMain")).isEqualTo("done");
            assertThat(browser.script("return WRM.data.claim('org.relais.trial:main.numbers').one"))
                    .isEqualTo(1L);
            browser.script(
                    "WRM.require('wr!org.relais.trial:later', () => document.body.dataset.later = require('trial/later'))");
            browser.until("body[data-later='loaded later']");
            assertThat(browser.complaints()).allMatch(line -> line.contains("one script fails"));
            browser.picture("dashboard");
        }

        private static List<String> titles(Session person) {
            return person.get(DASHBOARD).html().select(".dashboard-item-title").eachText();
        }

        private static void move(Session person, String action, int place) {
            String item = person.get(DASHBOARD)
                    .html()
                    .select(".dashboard-item")
                    .get(place)
                    .attr("data-item");
            person.submit("/secure/ConfigureDashboard.jspa", Map.of("action", action, "item", item));
        }
    }

    @Test
    void conditions_cost_a_page_no_more_statements_however_many_there_are(TestHost host) {
        int with = host.as("faye")
                .counting()
                .get("/plugins/servlet/project-config/BAD/summary")
                .statements()
                .get("total");
        host.host().plugins().stop("org.relais.trial");
        try {
            int without = host.as("faye")
                    .counting()
                    .get("/plugins/servlet/project-config/BAD/summary")
                    .statements()
                    .get("total");
            assertThat(with - without).isLessThanOrEqualTo(1);
        } finally {
            host.host().plugins().start("org.relais.trial");
        }
    }
}
