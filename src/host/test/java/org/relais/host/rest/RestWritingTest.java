package org.relais.host.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.relais.host.harness.Reply;
import org.relais.host.harness.RunsHost;
import org.relais.host.harness.TestHost;

@RunsHost(arrangement = RestOffice.class)
class RestWritingTest {
    private static final String TAG = "customfield_10500";

    private Rest ada;
    private Rest ben;

    @BeforeEach
    void log_in(TestHost host) {
        ada = Rest.as(host, "ada");
        ben = Rest.as(host, "ben");
    }

    private JsonNode fields(String key) {
        return ada.get("/issue/" + key).json().path("fields");
    }

    private static List<String> names(JsonNode list) {
        List<String> names = new ArrayList<>();
        list.forEach(one ->
                names.add(one.isTextual() ? one.asText() : one.path("name").asText()));
        return names;
    }

    @Test
    void an_issue_is_created_with_all_that_was_said() {
        Reply reply = ada.post(
                "/issue",
                Rest.fields("'summary':'Grind','description':'Fine','environment':'Wet','priority':{'name':'High'},"
                        + "'assignee':{'name':'ben'},'duedate':'2026-12-24','labels':['b','a'],"
                        + "'components':[{'name':'Engine'}],'fixVersions':[{'name':'1.0'}],'versions':[],"
                        + "'" + TAG + "':'grist'"));
        assertThat(reply.status()).isEqualTo(201);
        String key = reply.json().path("key").asText();
        assertThat(reply.json().path("self").asText())
                .endsWith("/jira/rest/api/2/issue/" + reply.json().path("id").asText());
        JsonNode fields = fields(key);
        assertThat(fields.path("summary").asText()).isEqualTo("Grind");
        assertThat(fields.path("environment").asText()).isEqualTo("Wet");
        assertThat(fields.path("priority").path("name").asText()).isEqualTo("High");
        assertThat(fields.path("assignee").path("name").asText()).isEqualTo("ben");
        assertThat(fields.path("reporter").path("name").asText()).isEqualTo("ada");
        assertThat(fields.path("duedate").asText()).isEqualTo("2026-12-24");
        assertThat(names(fields.path("labels"))).containsExactly("a", "b");
        assertThat(names(fields.path("components"))).containsExactly("Engine");
        assertThat(names(fields.path("fixVersions"))).containsExactly("1.0");
        assertThat(fields.path("versions")).isEmpty();
        assertThat(fields.path(TAG).asText()).isEqualTo("grist");
    }

    @Test
    void a_sub_task_needs_a_parent_in_its_project_and_shows_it() {
        String parent = ada.task("Parent");
        String type = "'project':{'key':'LAB'},'issuetype':{'name':'Sub-task'},'summary':'Child'";
        Reply orphan = ada.post("/issue", "{'fields':{" + type + "}}");
        assertThat(orphan.status()).isEqualTo(400);
        assertThat(Rest.error(orphan, "parent")).isNotBlank();
        JsonNode made = Rest.made(ada.post("/issue", "{'fields':{" + type + ",'parent':{'key':'" + parent + "'}}}"));
        assertThat(fields(made.path("key").asText()).path("parent").path("key").asText())
                .isEqualTo(parent);
        assertThat(fields(parent).path("subtasks").path(0).path("key").asText())
                .isEqualTo(made.path("key").asText());
        assertThat(ada.delete("/issue/" + parent).status()).isEqualTo(400);
        assertThat(ada.delete("/issue/" + parent + "?deleteSubtasks=true").status())
                .isEqualTo(204);
        assertThat(ada.get("/issue/" + made.path("key").asText()).status()).isEqualTo(404);
    }

    @Test
    void everything_that_is_wrong_is_said_at_once_and_nothing_is_made() {
        long before = ada.get("/search?jql=project=LAB&maxResults=0")
                .json()
                .path("total")
                .asLong();
        Reply reply = ada.post(
                "/issue",
                Rest.fields("'summary':'','priority':{'name':'Huge'},'duedate':'soon','labels':['a b'],"
                        + "'assignee':{'name':'nobody'},'components':[{'name':'Gear'}],'fixVersions':'1.0',"
                        + "'customfield_99999':1,'nonsense':true"));
        assertThat(reply.status()).isEqualTo(400);
        List<String> wrong = new ArrayList<>();
        reply.json().path("errors").fieldNames().forEachRemaining(wrong::add);
        assertThat(wrong)
                .containsExactlyInAnyOrder(
                        "summary",
                        "priority",
                        "duedate",
                        "labels",
                        "assignee",
                        "components",
                        "fixVersions",
                        "customfield_99999",
                        "nonsense");
        assertThat(Rest.error(reply, "nonsense"))
                .isEqualTo("Field 'nonsense' cannot be set. It is not on the appropriate screen, or unknown.");
        assertThat(ada.get("/search?jql=project=LAB&maxResults=0")
                        .json()
                        .path("total")
                        .asLong())
                .isEqualTo(before);
    }

    @Test
    void a_field_type_refuses_in_its_own_words_under_its_field() {
        Reply reply = ada.post("/issue", Rest.fields("'summary':'Tagged','" + TAG + "':'" + "x".repeat(300) + "'"));
        assertThat(reply.status()).isEqualTo(400);
        assertThat(Rest.error(reply, TAG)).isNotBlank();
        assertThat(ada.post("/issue", Rest.fields("'summary':'Tagged','" + TAG + "':{'a':1}"))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void an_edit_sets_adds_and_removes_and_leaves_the_rest() {
        String key = ada.task("Before");
        String id = ada.get("/issue/" + key).json().path("id").asText();
        Reply edit = ada.put(
                "/issue/" + id,
                "{'fields':{'summary':'After','" + TAG + "':'one'},'update':{'labels':[{'add':'x'},{'add':'y'}],"
                        + "'components':[{'set':[{'name':'Mill'}]},{'add':{'name':'Engine'}}],"
                        + "'comment':[{'add':{'body':'Edited'}}]}}");
        assertThat(edit.status()).as(edit.body()).isEqualTo(204);
        JsonNode fields = fields(key);
        assertThat(fields.path("summary").asText()).isEqualTo("After");
        assertThat(names(fields.path("labels"))).containsExactly("x", "y");
        assertThat(names(fields.path("components"))).containsExactlyInAnyOrder("Engine", "Mill");
        assertThat(fields.path("comment").path("comments").path(0).path("body").asText())
                .isEqualTo("Edited");
        assertThat(ada.put("/issue/" + key, "{'update':{'labels':[{'remove':'x'}]},'fields':{'" + TAG + "':null}}")
                        .status())
                .isEqualTo(204);
        assertThat(names(fields(key).path("labels"))).containsExactly("y");
        assertThat(fields(key).path(TAG).isNull()).isTrue();
        assertThat(fields(key).path("summary").asText()).isEqualTo("After");
        JsonNode histories = ada.get("/issue/" + key + "?expand=changelog")
                .json()
                .path("changelog")
                .path("histories");
        assertThat(histories.findValuesAsText("field")).contains("summary", "labels", "Tag");
    }

    @Test
    void a_field_in_fields_and_update_or_with_an_unknown_verb_is_refused() {
        String key = ada.task("Twice");
        Reply twice = ada.put("/issue/" + key, "{'fields':{'labels':[]},'update':{'labels':[{'add':'x'}]}}");
        assertThat(twice.status()).isEqualTo(400);
        assertThat(Rest.error(twice, "labels")).isNotBlank();
        Reply verb = ada.put("/issue/" + key, "{'update':{'summary':[{'add':'x'}]}}");
        assertThat(verb.status()).isEqualTo(400);
        assertThat(Rest.error(verb, "summary")).contains("add");
    }

    @Test
    void bulk_makes_what_is_right_and_tells_what_is_not() {
        String right = "{'fields':{'project':{'key':'LAB'},'issuetype':{'name':'Bug'},'summary':'Right'}}";
        Reply reply = ada.post("/issue/bulk", "{'issueUpdates':[" + right + ",{'fields':{}}]}");
        assertThat(reply.status()).isEqualTo(201);
        assertThat(reply.json().path("issues")).hasSize(1);
        JsonNode error = reply.json().path("errors").path(0);
        assertThat(error.path("failedElementNumber").asInt()).isEqualTo(1);
        assertThat(error.path("elementErrors").path("errors").has("project")).isTrue();
        assertThat(ada.post("/issue/bulk", "{'issueUpdates':[{'fields':{}}]}").status())
                .isEqualTo(400);
    }

    @Test
    void comments_are_added_read_edited_and_deleted_by_their_authors() {
        String path = "/issue/" + ada.task("Discussed") + "/comment";
        JsonNode first = Rest.made(ada.post(path, "{'body':'One'}"));
        Rest.made(ben.post(path, "{'body':'Two'}"));
        assertThat(first.path("author").path("name").asText()).isEqualTo("ada");
        assertThat(ada.get(path).json().path("total").asInt()).isEqualTo(2);
        assertThat(ada.get(path + "?startAt=1&maxResults=1")
                        .json()
                        .path("comments")
                        .findValuesAsText("body"))
                .containsExactly("Two");
        assertThat(ada.get(path + "?orderBy=-created&maxResults=1")
                        .json()
                        .path("comments")
                        .findValuesAsText("body"))
                .containsExactly("Two");
        String id = first.path("id").asText();
        assertThat(ben.put(path + "/" + id, "{'body':'Mine'}").status()).isEqualTo(403);
        assertThat(ada.put(path + "/" + id, "{'body':'Uno'}")
                        .json()
                        .path("body")
                        .asText())
                .isEqualTo("Uno");
        assertThat(ben.delete(path + "/" + id).status()).isEqualTo(403);
        assertThat(ada.delete(path + "/" + id).status()).isEqualTo(204);
        assertThat(ada.get(path + "/" + id).status()).isEqualTo(404);
        assertThat(Rest.error(ada.post(path, "{'body':' '}"), "comment")).isNotBlank();
    }

    @Test
    void a_comment_for_a_role_is_seen_by_that_role_alone() {
        String key = ada.task("Whispered");
        String path = "/issue/" + key + "/comment";
        String only = "{'body':'Psst','visibility':{'type':'role','value':'Developers'}}";
        JsonNode made = Rest.made(ada.post(path, only));
        assertThat(made.path("visibility").path("value").asText()).isEqualTo("Developers");
        assertThat(ben.get(path).json().path("total").asInt()).isZero();
        assertThat(ben.get(path + "/" + made.path("id").asText()).status()).isEqualTo(404);
        JsonNode inIssue = ben.get("/issue/" + key).json().path("fields").path("comment");
        assertThat(inIssue.path("comments")).isEmpty();
        assertThat(Rest.error(ben.post(path, only), "commentLevel")).contains("Developers");
    }

    @Test
    void the_assignee_is_somebody_nobody_or_refused() {
        String key = ada.task("Given");
        String path = "/issue/" + key + "/assignee";
        assertThat(ada.put(path, "{'name':'ben'}").status()).isEqualTo(204);
        assertThat(fields(key).path("assignee").path("name").asText()).isEqualTo("ben");
        assertThat(ada.put(path, "{'name':null}").status()).isEqualTo(204);
        assertThat(fields(key).path("assignee").isNull()).isTrue();
        assertThat(Rest.error(ada.put(path, "{'name':'cleo'}"), "assignee")).contains("Cleo");
    }

    @Test
    void watchers_come_and_go() {
        String key = ada.task("Watched");
        String path = "/issue/" + key + "/watchers";
        assertThat(ada.post(path, "'ben'").status()).isEqualTo(204);
        assertThat(ben.get(path).json().path("watchers").findValuesAsText("name"))
                .containsExactly("ben");
        assertThat(ben.get("/issue/" + key)
                        .json()
                        .path("fields")
                        .path("watches")
                        .path("isWatching")
                        .asBoolean())
                .isTrue();
        assertThat(ben.post(path, "'ada'").status()).isEqualTo(403);
        assertThat(ada.post(path, "'cleo'").status()).isEqualTo(401);
        assertThat(ben.delete(path + "?username=ben").status()).isEqualTo(204);
        assertThat(ada.get(path).json().path("watchCount").asInt()).isZero();
    }

    @Test
    void links_read_from_both_ends_and_hide_what_the_reader_may_not_see() {
        String from = ada.task("From");
        String to = ada.task("To");
        String body =
                "{'type':{'name':'Blocks'},'inwardIssue':{'key':'" + from + "'},'outwardIssue':{'key':'" + to + "'}}";
        assertThat(ada.post("/issueLink", body).status()).isEqualTo(201);
        JsonNode out = fields(from).path("issuelinks").path(0);
        assertThat(out.path("outwardIssue").path("key").asText()).isEqualTo(to);
        assertThat(out.path("type").path("outward").asText()).isEqualTo("blocks");
        assertThat(fields(to)
                        .path("issuelinks")
                        .path(0)
                        .path("inwardIssue")
                        .path("key")
                        .asText())
                .isEqualTo(from);
        String id = out.path("id").asText();
        JsonNode whole = ada.get("/issueLink/" + id).json();
        assertThat(whole.path("inwardIssue").path("key").asText()).isEqualTo(from);
        assertThat(ben.put("/issue/" + to, "{'fields':{'security':{'name':'Private'}}}")
                        .status())
                .isEqualTo(204);
        assertThat(fields(from).path("issuelinks")).isEmpty();
        assertThat(ada.get("/issueLink/" + id).status()).isEqualTo(404);
        assertThat(ben.delete("/issueLink/" + id).status()).isEqualTo(204);
    }

    @Test
    void a_security_level_that_hides_the_issue_from_oneself_is_not_ones_to_set() {
        String key = ada.task("Mine");
        Reply reply = ada.put("/issue/" + key, "{'fields':{'security':{'name':'Private'}}}");
        assertThat(reply.status()).isEqualTo(400);
        assertThat(Rest.error(reply, "security")).contains("Private");
    }

    @Test
    void properties_are_kept_listed_and_deleted() {
        String path = "/issue/" + ada.task("Annotated") + "/properties";
        assertThat(ada.put(path + "/note", "{'a':[1,null]}").status()).isEqualTo(201);
        assertThat(ada.put(path + "/note", "'text'").status()).isEqualTo(200);
        assertThat(ben.get(path + "/note").json().path("value").asText()).isEqualTo("text");
        assertThat(ada.get(path).json().path("keys").findValuesAsText("key")).containsExactly("note");
        assertThat(ada.get(path.replace("/properties", "?properties=*all"))
                        .json()
                        .path("properties")
                        .path("note")
                        .asText())
                .isEqualTo("text");
        assertThat(ada.put(path + "/long", "'" + "x".repeat(40_000) + "'").status())
                .isEqualTo(400);
        assertThat(ada.delete(path + "/note").status()).isEqualTo(204);
        assertThat(ada.get(path + "/note").status()).isEqualTo(404);
    }

    @Test
    void an_issue_moves_with_a_comment_and_says_where_it_can_go() {
        String key = ada.task("Moving");
        JsonNode ways = ada.get("/issue/" + key + "/transitions?expand=transitions.fields")
                .json()
                .path("transitions");
        assertThat(ways).isNotEmpty();
        JsonNode way = ways.get(0);
        assertThat(way.path("fields").isObject()).isTrue();
        String to = way.path("to").path("name").asText();
        Reply moved = ben.post(
                "/issue/" + key + "/transitions",
                "{'transition':{'id':" + way.path("id").asText()
                        + "},'update':{'comment':[{'add':{'body':'Going'}}]}}");
        assertThat(moved.status()).as(moved.body()).isEqualTo(204);
        assertThat(fields(key).path("status").path("name").asText()).isEqualTo(to);
        assertThat(fields(key)
                        .path("comment")
                        .path("comments")
                        .path(0)
                        .path("author")
                        .path("name")
                        .asText())
                .isEqualTo("ben");
        Reply closed = ada.post("/issue/" + key + "/transitions", "{'transition':{'id':'99999'}}");
        assertThat(closed.status()).isEqualTo(400);
        assertThat(Rest.message(closed)).contains("99999");
    }

    @Test
    void deleting_needs_the_permission() {
        String key = ada.task("Doomed");
        assertThat(ben.delete("/issue/" + key).status()).isEqualTo(403);
        assertThat(ada.delete("/issue/" + key).status()).isEqualTo(204);
        assertThat(ada.get("/issue/" + key).status()).isEqualTo(404);
    }
}
