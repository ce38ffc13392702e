package org.relais.jira.checklist.rest;

import com.atlassian.annotations.security.LicensedOnly;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import org.relais.jira.checklist.Edit;
import org.relais.jira.checklist.EditItem;
import org.relais.jira.checklist.Item;
import org.relais.jira.checklist.ItemId;
import org.relais.jira.checklist.Member;
import org.relais.jira.checklist.PlaceItem;
import org.relais.jira.checklist.RetireItem;

/** The items of an issue, whatever list they are in. */
@Path("issues/{issue}/checklist-items/{item}")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public class ItemsResource {
    private final Requests requests;

    @Inject
    public ItemsResource(Requests requests) {
        this.requests = requests;
    }

    /** 200 with the item, its note as Markdown and as HTML that is safe to show, and its ETag; 404. */
    @GET
    public Response read(@PathParam("issue") String issue, @PathParam("item") String item) {
        return requests.seen(issue, item, found -> requests.shown(200, found, null));
    }

    /**
     * Changes members: {@code {"text", "note", "mandatory", "who": [{"username"} or {"person"} or {"role"}], "due": {"at",
     * "zone"}, "priority", "two-keys", "state", "reason"}}, any of them, with {@code If-Match} naming the ETag that was
     * read. What others changed since stays, unless it is one of these members: 412 with both texts. 200, 400, 403 (to
     * tick, or to edit), 404, 409 (a heading, or the second key from the same person), 428.
     */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response edit(
            @PathParam("issue") String issue,
            @PathParam("item") String id,
            @HeaderParam("If-Match") String basedOn,
            InputStream body)
            throws IOException {
        return requests.reading(issue, body, sent -> {
            ItemId item = Requests.itemId(id);
            Map<Member, String> members =
                    sent.members(sent.has("who") ? requests.named(issue, item) : java.util.List.of());
            return requests.change(
                    issue, new EditItem(item, members, Requests.version(basedOn)), edit -> requests.item(edit, item));
        });
    }

    /** Takes the item away, with {@code If-Match}; it can be brought back. 204, 403, 404, 412, 428. */
    @DELETE
    public Response retire(
            @PathParam("issue") String issue, @PathParam("item") String id, @HeaderParam("If-Match") String basedOn) {
        return requests.trying(() -> requests.change(
                issue,
                new RetireItem(Requests.itemId(id), true, Requests.version(basedOn)),
                edit -> Response.noContent().build()));
    }

    /** Brings an item back: {@code {}}. 200, 400 (too many), 403, 404. */
    @PUT
    @Path("restoration")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response restore(@PathParam("issue") String issue, @PathParam("item") String id, InputStream body)
            throws IOException {
        return requests.reading(issue, body, sent -> {
            ItemId item = Requests.itemId(id);
            return requests.change(
                    issue, new RetireItem(item, false, Optional.empty()), edit -> requests.item(edit, item));
        });
    }

    /**
     * Puts the item into a list of this issue: {@code {"list": "…", "after": "…" or null, "indent": 0}}. Two who move at
     * once both get what they asked for. 200 with the item and the order of the list, 400, 403, 404.
     */
    @PUT
    @Path("place")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response place(@PathParam("issue") String issue, @PathParam("item") String id, InputStream body)
            throws IOException {
        return requests.reading(issue, body, sent -> {
            PlaceItem place = Steps.placeItem(sent.only("list", "after", "indent"), Requests.itemId(id));
            return requests.change(issue, place, edit -> placed(edit, place));
        });
    }

    private Response placed(Edit edit, PlaceItem place) {
        Item item = edit.after().item(place.id()).orElseThrow();
        ObjectNode json = Requests.JSON.objectNode();
        json.set("item", requests.told().item(item));
        ArrayNode order = json.putArray("order");
        edit.after().of(place.list()).forEach(one -> order.add(one.id().value()));
        return Requests.answer(200, json)
                .header("ETag", Requests.etag(item.version()))
                .build();
    }

    /**
     * Takes the item to a list of another issue, with its id and its history: {@code {"issue": "…", "list": "…"}} with
     * {@code If-Match}. 200, 400, 403 (one must be allowed to edit both), 404, 412, 428.
     */
    @POST
    @Path("move")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response move(
            @PathParam("issue") String issue,
            @PathParam("item") String id,
            @HeaderParam("If-Match") String basedOn,
            InputStream body)
            throws IOException {
        return requests.reading(issue, body, sent -> {
            ItemId item = Requests.itemId(id);
            return requests.answered(
                    requests.lists()
                            .move(
                                    requests.visitor().visitor(),
                                    issue,
                                    item,
                                    Requests.version(basedOn),
                                    sent.only("issue", "list").text("issue"),
                                    sent.list("list")),
                    edit -> requests.item(edit, item));
        });
    }

    /** 200 with what was changed of the item wherever it was, the latest first, {@code ?before=} the last line seen; 404. */
    @GET
    @Path("history")
    public Response history(
            @PathParam("issue") String issue, @PathParam("item") String id, @QueryParam("before") String before) {
        if (!ItemId.fits(id)) return requests.absent();
        return requests.lists()
                .history(
                        requests.visitor().visitor(),
                        issue,
                        Optional.of(new ItemId(id)),
                        HistoryJson.before(before),
                        HistoryJson.PAGE)
                .map(changes -> Requests.ok(HistoryJson.of(changes, requests.told())))
                .orElseGet(requests::absent);
    }
}
