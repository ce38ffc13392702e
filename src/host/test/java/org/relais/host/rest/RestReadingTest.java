package org.relais.host.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.relais.host.harness.Client;
import org.relais.host.harness.Reply;
import org.relais.host.harness.RunsHost;
import org.relais.host.harness.TestHost;

@RunsHost(arrangement = RestOffice.class)
class RestReadingTest {
    private Rest ada;
    private Rest nobody;

    @BeforeEach
    void log_in(TestHost host) {
        ada = Rest.as(host, "ada");
        nobody = Rest.as(host, null);
    }

    @Test
    void the_server_tells_its_version_to_everybody_and_people_who_they_are() {
        JsonNode server = nobody.get("/serverInfo").json();
        assertThat(server.path("buildNumber").isInt()).isTrue();
        assertThat(server.path("baseUrl").asText()).endsWith("/jira");
        JsonNode me = ada.get("/myself?expand=groups").json();
        assertThat(me.path("name").asText()).isEqualTo("ada");
        assertThat(me.path("displayName").asText()).isEqualTo("Ada Lovelace");
        assertThat(me.path("avatarUrls").has("48x48")).isTrue();
        assertThat(me.path("groups").path("items").findValuesAsText("name")).containsExactly("jira-software-users");
        assertThat(nobody.get("/myself").status()).isEqualTo(401);
    }

    @Test
    void pictures_are_where_answers_say(TestHost host) {
        String url = ada.get("/myself").json().path("avatarUrls").path("16x16").asText();
        Reply picture = host.as(null).get(url.substring(url.indexOf("/jira") + 5));
        assertThat(picture.status()).isEqualTo(200);
        assertThat(picture.header("Content-Type")).startsWith("image/svg+xml");
    }

    @Test
    void a_session_begins_and_ends_by_rest(TestHost host) {
        Client anyone = host.as(null);
        Reply wrong = anyone.post("/rest/auth/1/session", "{\"username\":\"ada\",\"password\":\"no\"}");
        assertThat(wrong.status()).isEqualTo(401);
        JsonNode session = anyone.post("/rest/auth/1/session", "{\"username\":\"ada\",\"password\":\"ada\"}")
                .json()
                .path("session");
        Client inSession = anyone.with(
                "Cookie",
                session.path("name").asText() + "=" + session.path("value").asText());
        assertThat(inSession
                        .get("/rest/auth/latest/session")
                        .json()
                        .path("name")
                        .asText())
                .isEqualTo("ada");
        assertThat(inSession.get("/rest/api/latest/myself").status()).isEqualTo(200);
        assertThat(inSession.delete("/rest/auth/1/session").status()).isEqualTo(204);
        assertThat(inSession.get("/rest/api/latest/myself").status()).isEqualTo(401);
    }

    @Test
    void people_are_found_by_those_who_are_logged_in() {
        assertThat(ada.get("/user?username=ben").json().path("emailAddress").asText())
                .isEqualTo("ben@example.org");
        assertThat(ada.get("/user?username=zoe").status()).isEqualTo(404);
        assertThat(ada.get("/user/search?username=be").json().findValuesAsText("name"))
                .containsExactly("ben");
        assertThat(ada.get("/user/assignable/search?project=LAB&username=")
                        .json()
                        .findValuesAsText("name"))
                .contains("ada", "ben")
                .doesNotContain("cleo");
        assertThat(ada.get("/user/picker?query=ada")
                        .json()
                        .path("users")
                        .path(0)
                        .path("name")
                        .asText())
                .isEqualTo("ada");
        assertThat(nobody.get("/user/search?username=be").status()).isEqualTo(401);
        assertThat(ada.get("/group/member?groupname=jira-software-users")
                        .json()
                        .path("values")
                        .findValuesAsText("name"))
                .contains("ada", "ben");
    }

    @Test
    void projects_show_themselves_to_those_who_may_browse() {
        assertThat(ada.get("/project").json().findValuesAsText("key")).containsExactly("LAB", "OPEN");
        assertThat(nobody.get("/project").json().findValuesAsText("key")).containsExactly("OPEN");
        JsonNode lab = ada.get("/project/LAB").json();
        assertThat(lab.path("lead").path("name").asText()).isEqualTo("ada");
        assertThat(lab.path("components").findValuesAsText("name")).containsExactly("Engine", "Mill");
        assertThat(lab.path("versions").path(0).path("releaseDate").asText()).isEqualTo("2026-12-01");
        assertThat(ada.get("/project/LAB/statuses")
                        .json()
                        .path(0)
                        .path("statuses")
                        .findValuesAsText("name"))
                .contains("To Do", "Done");
        assertThat(ada.get("/project/VAULT").body())
                .isEqualTo(ada.get("/project/VAULT").body());
        Reply hidden = ada.get("/project/VAULT");
        Reply absent = ada.get("/project/NONE");
        assertThat(hidden.status()).isEqualTo(404);
        assertThat(hidden.body().replace("VAULT", "NONE")).isEqualTo(absent.body());
    }

    @Test
    void the_roles_of_a_project_are_told_to_its_administrators(TestHost host) {
        String address = ada.get("/project/LAB/role").json().path("Developers").asText();
        String path = address.substring(address.indexOf("/project"));
        assertThat(ada.get(path).json().path("actors").path(0).path("name").asText())
                .isEqualTo("ada");
        assertThat(Rest.as(host, "ben").get(path).status()).isEqualTo(403);
    }

    @Test
    void the_catalogue_has_what_clients_ask_of_it() {
        for (String list : List.of("issuetype", "status", "statuscategory", "priority", "resolution")) {
            JsonNode first = ada.get("/" + list).json().path(0);
            assertThat(first.path("name").asText()).as(list).isNotBlank();
            String self = first.path("self").asText();
            assertThat(ada.get(self.substring(self.indexOf("/" + list))).json())
                    .as(self)
                    .isEqualTo(first);
        }
        assertThat(ada.get("/priority").json().path(0).has("statusColor")).isTrue();
        assertThat(ada.get("/issueLinkType").json().path("issueLinkTypes").findValuesAsText("name"))
                .contains("Blocks");
        JsonNode fields = ada.get("/field").json();
        assertThat(fields.findValuesAsText("id")).contains("summary", "comment", "issuekey", "customfield_10500");
        assertThat(fields.findValuesAsText("custom")).contains("org.relais.trial:tag");
    }

    @Test
    void permissions_differ_by_person_and_place(TestHost host) {
        String key = ada.task("Permitted");
        String path = "/mypermissions?issueKey=" + key;
        JsonNode adas = ada.get(path).json().path("permissions");
        JsonNode bens = Rest.as(host, "ben").get(path).json().path("permissions");
        assertThat(adas.path("DELETE_ISSUES").path("havePermission").asBoolean())
                .isTrue();
        assertThat(bens.path("DELETE_ISSUES").path("havePermission").asBoolean())
                .isFalse();
        assertThat(bens.path("EDIT_ISSUES").path("havePermission").asBoolean()).isTrue();
        assertThat(ada.get("/mypermissions?projectKey=VAULT").status()).isEqualTo(404);
        assertThat(nobody.get("/mypermissions")
                        .json()
                        .path("permissions")
                        .path("EDIT_ISSUES")
                        .path("havePermission")
                        .asBoolean())
                .isFalse();
    }

    @Test
    void the_fields_of_an_issue_are_chosen() {
        String key = ada.task("Chosen");
        JsonNode two =
                ada.get("/issue/" + key + "?fields=summary,status").json().path("fields");
        assertThat(two).hasSize(2);
        JsonNode allButOne =
                ada.get("/issue/" + key + "?fields=*all,-comment").json().path("fields");
        assertThat(allButOne.has("comment")).isFalse();
        assertThat(allButOne.has("description")).isTrue();
        JsonNode expanded = ada.get("/issue/" + key + "?expand=names,schema,renderedFields,editmeta,transitions")
                .json();
        assertThat(expanded.path("names").path("summary").asText()).isEqualTo("Summary");
        assertThat(expanded.path("schema")
                        .path("customfield_10500")
                        .path("custom")
                        .asText())
                .isEqualTo("org.relais.trial:tag");
        assertThat(expanded.path("renderedFields").path("created").asText()).isNotBlank();
        assertThat(expanded.path("editmeta").path("fields").path("priority").path("allowedValues"))
                .hasSize(5);
        assertThat(expanded.path("transitions")).isNotEmpty();
        assertThat(expanded.path("fields").path("created").asText())
                .matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}\\+0000");
    }

    @Test
    void creating_is_described_in_both_of_jiras_ways() {
        String expand = "&expand=projects.issuetypes.fields";
        JsonNode old = ada.get("/issue/createmeta?projectKeys=LAB&issuetypeNames=Bug" + expand)
                .json();
        JsonNode fields =
                old.path("projects").path(0).path("issuetypes").path(0).path("fields");
        assertThat(fields.path("summary").path("required").asBoolean()).isTrue();
        assertThat(fields.path("components").path("allowedValues").findValuesAsText("name"))
                .containsExactly("Engine", "Mill");
        assertThat(fields.path("customfield_10500").path("operations").path(0).asText())
                .isEqualTo("set");
        JsonNode kinds =
                ada.get("/issue/createmeta/LAB/issuetypes?maxResults=2").json();
        assertThat(kinds.path("values")).hasSize(2);
        assertThat(kinds.path("total").asInt()).isEqualTo(5);
        String bug = old.path("projects")
                .path(0)
                .path("issuetypes")
                .path(0)
                .path("id")
                .asText();
        JsonNode page = ada.get("/issue/createmeta/LAB/issuetypes/" + bug).json();
        assertThat(page.path("values").findValuesAsText("fieldId")).contains("project", "summary", "customfield_10500");
        assertThat(ada.get("/issue/createmeta?projectKeys=VAULT").json().path("projects"))
                .isEmpty();
    }

    @Test
    void search_finds_page_by_page_the_same_by_get_and_post() {
        for (int i = 0; i < 5; i++) {
            String issue = Rest.fields("'summary':'Paged " + i + "','labels':['paged']");
            assertThat(ada.post("/issue", issue).status()).isEqualTo(201);
        }
        String jql = "project = LAB AND labels = paged ORDER BY key";
        String encoded = Client.encoded(jql);
        JsonNode first =
                ada.get("/search?maxResults=2&fields=summary&jql=" + encoded).json();
        assertThat(first.path("total").asInt()).isEqualTo(5);
        assertThat(first.path("issues").findValuesAsText("summary")).containsExactly("Paged 0", "Paged 1");
        JsonNode last = ada.post("/search", "{'jql':'" + jql + "','startAt':4,'maxResults':2,'fields':['summary']}")
                .json();
        assertThat(last.path("issues").findValuesAsText("summary")).containsExactly("Paged 4");
        JsonNode whole = ada.get("/search?expand=names,schema&jql=" + encoded).json();
        assertThat(whole.path("names").path("summary").asText()).isEqualTo("Summary");
        assertThat(whole.path("issues").path(0).path("fields").has("comment")).isFalse();
        assertThat(ada.get("/search?maxResults=100000&jql=" + encoded)
                        .json()
                        .path("maxResults")
                        .asInt())
                .isEqualTo(1_000);
    }

    @Test
    void a_page_of_many_issues_costs_as_many_statements_as_one_of_few() {
        for (int i = 0; i < 12; i++) {
            String more =
                    "'labels':['counted','l" + i + "'],'components':[{'name':'Mill'}],'fixVersions':[{'name':'1.0'}],"
                            + "'assignee':{'name':'ben'},'customfield_10500':'t" + i + "','summary':'Counted'";
            String key =
                    Rest.made(ada.post("/issue", Rest.fields(more))).path("key").asText();
            Rest.made(ada.post("/issue/" + key + "/comment", "{'body':'One of many'}"));
            assertThat(ada.post("/issue/" + key + "/watchers", "'ben'").status())
                    .isEqualTo(204);
            String link =
                    "{'type':{'name':'Relates'},'inwardIssue':{'key':'" + key + "'},'outwardIssue':{'key':'LAB-1'}}";
            if (!key.equals("LAB-1"))
                assertThat(ada.post("/issueLink", link).status()).isEqualTo(201);
        }
        String search = "/search?fields=*all&jql=" + Client.encoded("labels = counted") + "&maxResults=";
        assertThat(ada.get(search + "12").json().path("issues")).hasSize(12);
        assertThat(ada.statements(search + "12")).isEqualTo(ada.statements(search + "2"));
    }

    @Test
    void readers_are_answered_in_their_language() {
        Reply french = ada.client().with("Accept-Language", "fr").get("/rest/api/2/issue/LAB-99999");
        assertThat(french.status()).isEqualTo(404);
        assertThat(Rest.message(french)).isIn("Ce ticket n’existe pas", "Issue Does Not Exist");
        Reply anonymous = nobody.client().with("Accept-Language", "fr").get("/rest/api/2/project/NONE");
        assertThat(Rest.message(anonymous)).contains("connecté");
    }

    @Test
    void the_rest_tells_what_the_host_has() {
        assertThat(ada.get("/configuration").json().path("attachmentsEnabled").asBoolean(true))
                .isFalse();
        assertThat(ada.get("/attachment/meta").json().path("enabled").asBoolean(true))
                .isFalse();
        assertThat(ada.get("/dashboard").json().path("total").asInt()).isEqualTo(1);
        assertThat(ada.get("/application-properties").status()).isEqualTo(403);
    }
}
