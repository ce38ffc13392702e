package org.relais.host.rest.resource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.relais.host.issue.HostIssue;
import org.relais.host.issue.Issues;
import org.relais.host.rest.http.Body;
import org.relais.host.rest.http.Call;
import org.relais.host.rest.http.Expand;
import org.relais.host.rest.http.Json;
import org.relais.host.rest.http.Page;
import org.relais.host.rest.issue.FieldChoice;
import org.relais.host.rest.issue.IssueJson;
import org.relais.host.search.Results;
import org.relais.host.search.Search;

/** Finding issues by JQL: by GET, and by POST where the query is long. */
@Path("search")
@Produces(MediaType.APPLICATION_JSON)
public final class SearchResource {
    private static final int USUAL = 50;

    private final Search search;
    private final Issues issues;
    private final IssueJson json;

    public SearchResource(Search search, Issues issues, IssueJson json) {
        this.search = search;
        this.issues = issues;
        this.json = json;
    }

    @GET
    public ObjectNode get(
            @Context Call call,
            @QueryParam("jql") String jql,
            @QueryParam("startAt") String startAt,
            @QueryParam("maxResults") String maxResults,
            @QueryParam("fields") List<String> fields,
            @QueryParam("expand") List<String> expand) {
        return found(call, jql, Page.of(startAt, maxResults, USUAL), FieldChoice.ofList(fields), Expand.of(expand));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public ObjectNode post(@Context Call call, JsonNode sent) {
        Body body = Body.of(sent);
        Page page = Page.of(
                String.valueOf(body.number("startAt", 0)), String.valueOf(body.number("maxResults", USUAL)), USUAL);
        return found(
                call,
                body.text("jql").orElse(""),
                page,
                FieldChoice.ofList(body.texts("fields")),
                Expand.of(body.texts("expand")));
    }

    /** A query that is wrong is refused, whatever {@code validateQuery} says: half of its answer would mislead. */
    private ObjectNode found(Call call, String jql, Page page, FieldChoice choice, Expand expand) {
        String query = jql == null ? "" : jql;
        Results results = search.search(call.person(), query, page.start(), page.length());
        List<HostIssue> found = issues.byIds(results.ids());
        ObjectNode list = Json.object()
                .put("expand", "schema,names")
                .put("startAt", page.start())
                .put("maxResults", page.length())
                .put("total", results.total());
        list.set("issues", json.each(call, found, choice, expand));
        if (!found.isEmpty()) json.describe(call, list, choice, expand);
        return list;
    }
}
