package org.relais.jira.checklist.rest;

import com.atlassian.annotations.security.LicensedOnly;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.relais.jira.checklist.ChecklistService.Mine;

/** The open items that wait for whoever asks, or for a role or circle of theirs. */
@Path("checklists/mine")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public class MyItemsResource {
    private static final int MOST = 200;

    private final Requests requests;

    @Inject
    public MyItemsResource(Requests requests) {
        this.requests = requests;
    }

    /** 200 with at most 200 of them, what is due first at the front. */
    @GET
    public Response mine() {
        ObjectNode json = Requests.JSON.objectNode();
        ArrayNode items = json.putArray("items");
        for (Mine mine : requests.lists().mine(requests.visitor().visitor(), MOST)) {
            ObjectNode one = items.addObject();
            one.put("item", mine.item().item().value());
            one.put("text", mine.item().text());
            one.put("issue", mine.issue().id().value());
            one.put("key", mine.issue().key());
            one.put("summary", mine.issue().summary());
            one.put("due", mine.item().due().map(due -> due.toString()).orElse(null));
        }
        return Requests.ok(json);
    }
}
