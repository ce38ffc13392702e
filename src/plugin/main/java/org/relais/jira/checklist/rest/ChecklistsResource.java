package org.relais.jira.checklist.rest;

import com.atlassian.annotations.security.LicensedOnly;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
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
import java.util.List;
import java.util.Optional;
import org.relais.jira.checklist.AddItems;
import org.relais.jira.checklist.AddList;
import org.relais.jira.checklist.Checklist;
import org.relais.jira.checklist.ChecklistService.Board;
import org.relais.jira.checklist.Command;
import org.relais.jira.checklist.Draft;
import org.relais.jira.checklist.Edit;
import org.relais.jira.checklist.Item;
import org.relais.jira.checklist.Limits;
import org.relais.jira.checklist.ListId;
import org.relais.jira.checklist.PlaceList;
import org.relais.jira.checklist.RenameList;
import org.relais.jira.checklist.RetireList;

/** The lists of an issue, which is named by its id or its key. */
@Path("issues/{issue}/checklists")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public class ChecklistsResource {
    private static final int PAGE = 200;

    private final Requests requests;

    @Inject
    public ChecklistsResource(Requests requests) {
        this.requests = requests;
    }

    /**
     * 200 with the lists, how far they are, what one may do, the states that there are and the limits; with
     * {@code ?items=200} the first so many items as well; 404.
     */
    @GET
    public Response read(@PathParam("issue") String issue, @QueryParam("items") @DefaultValue("0") String items) {
        int most = items.matches("\\d{1,4}") ? Math.min(Integer.parseInt(items), Limits.ITEMS_PER_ISSUE) : 0;
        return requests.seen(issue, board -> Requests.ok(requests.told().board(board, most)));
    }

    /**
     * Begins a list: {@code {"name": "…", "items": [{"text": "…", …}]}}, the items optional. 201 with the list and its
     * ETag, 400 (a text, or too many: the limit and the count), 403, 404, 409 (the name is taken).
     */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response begin(@PathParam("issue") String issue, InputStream body) throws IOException {
        return requests.reading(issue, body, sent -> {
            AddList list = Steps.addList(sent.only("name", "items"));
            return requests.change(issue, list, edit -> list(201, edit, list.id()));
        });
    }

    private Response list(int status, Edit edit, ListId id) {
        return edit.after()
                .list(id)
                .map(list -> Requests.answer(status, requests.told().list(edit.after(), list))
                        .header("ETag", Requests.etag(list.version()))
                        .build())
                .orElseGet(() -> Response.noContent().build());
    }

    /**
     * Does several things as one saved batch, all or none: {@code {"steps": [{"do": "edit-item", "item": "…", "version":
     * 3, "members": {"state": "done"}}, …]}}. 200 with the items that changed and all lists; otherwise as the step that
     * is refused is answered alone.
     */
    @POST
    @Path("batch")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response batch(@PathParam("issue") String issue, InputStream body) throws IOException {
        return requests.reading(issue, body, sent -> {
            List<Command> commands =
                    sent.only("steps").each("steps").stream().map(Steps::read).toList();
            return requests.change(issue, commands, this::batch);
        });
    }

    private Response batch(Edit edit) {
        ObjectNode json = Requests.JSON.objectNode();
        List<Item> changed = edit.after().shown().items().stream()
                .filter(item -> !edit.before().items().contains(item))
                .toList();
        json.set("items", requests.told().items(changed));
        ArrayNode lists = json.putArray("lists");
        for (Checklist list : edit.after().shown().lists()) {
            ObjectNode one = requests.told().list(edit.after(), list);
            ArrayNode order = one.putArray("order");
            edit.after().of(list.id()).forEach(item -> order.add(item.id().value()));
            lists.add(one);
        }
        return Requests.ok(json);
    }

    /** 200 with what was changed on the issue, the latest first, {@code ?before=} the last line seen; 404. */
    @GET
    @Path("history")
    public Response history(@PathParam("issue") String issue, @QueryParam("before") String before) {
        return requests.lists()
                .history(
                        requests.visitor().visitor(),
                        issue,
                        Optional.empty(),
                        HistoryJson.before(before),
                        HistoryJson.PAGE)
                .map(changes -> Requests.ok(HistoryJson.of(changes, requests.told())))
                .orElseGet(requests::absent);
    }

    /** 200 with the list and its ETag; 404. */
    @GET
    @Path("{list}")
    public Response list(@PathParam("issue") String issue, @PathParam("list") String id) {
        return requests.seen(issue, board -> find(board, id)
                .map(list -> Requests.answer(200, requests.told().list(board.sheet(), list))
                        .header("ETag", Requests.etag(list.version()))
                        .build())
                .orElseGet(requests::absent));
    }

    private static Optional<Checklist> find(Board board, String id) {
        return ListId.fits(id) ? board.sheet().list(new ListId(id)) : Optional.empty();
    }

    /** Renames: {@code {"name": "…"}} with {@code If-Match}. 200, 400, 403, 404, 409, 412 (both names), 428. */
    @PUT
    @Path("{list}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response rename(
            @PathParam("issue") String issue,
            @PathParam("list") String id,
            @HeaderParam("If-Match") String basedOn,
            InputStream body)
            throws IOException {
        return requests.reading(issue, body, sent -> {
            ListId list = Requests.listId(id);
            RenameList command = new RenameList(list, sent.only("name").text("name"), Requests.version(basedOn));
            return requests.change(issue, command, edit -> list(200, edit, list));
        });
    }

    /** Takes a list away with its items, with {@code If-Match}; it can be brought back. 204, 403, 404, 412, 428. */
    @DELETE
    @Path("{list}")
    public Response retire(
            @PathParam("issue") String issue, @PathParam("list") String id, @HeaderParam("If-Match") String basedOn) {
        return requests.trying(() -> requests.change(
                issue,
                new RetireList(Requests.listId(id), true, Requests.version(basedOn)),
                edit -> Response.noContent().build()));
    }

    /** Brings a list back: {@code {}}. 200, 400 (too many), 403, 404, 409 (its name is taken by now). */
    @PUT
    @Path("{list}/restoration")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response restore(@PathParam("issue") String issue, @PathParam("list") String id, InputStream body)
            throws IOException {
        return requests.reading(issue, body, sent -> {
            ListId list = Requests.listId(id);
            return requests.change(issue, new RetireList(list, false, Optional.empty()), edit -> list(200, edit, list));
        });
    }

    /** Puts a list after another, or before all: {@code {"after": "…" or null}}. 200, 403, 404. */
    @PUT
    @Path("{list}/place")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response place(@PathParam("issue") String issue, @PathParam("list") String id, InputStream body)
            throws IOException {
        return requests.reading(issue, body, sent -> {
            ListId list = Requests.listId(id);
            return requests.change(
                    issue, new PlaceList(list, sent.only("after").maybeList("after")), edit -> list(200, edit, list));
        });
    }

    /** 200 with the items of a list in their order, {@code ?start=} on and at most {@code ?limit=} (200) of them; 404. */
    @GET
    @Path("{list}/items")
    public Response items(
            @PathParam("issue") String issue,
            @PathParam("list") String id,
            @QueryParam("start") @DefaultValue("0") String start,
            @QueryParam("limit") @DefaultValue("200") String limit) {
        return requests.seen(issue, board -> find(board, id)
                .map(list -> Requests.ok(page(board, list, number(start, 0), Math.max(1, number(limit, PAGE)))))
                .orElseGet(requests::absent));
    }

    private static int number(String text, int otherwise) {
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : otherwise;
    }

    private ObjectNode page(Board board, Checklist list, int start, int limit) {
        List<Item> items = board.sheet().of(list.id());
        int from = Math.min(start, items.size());
        int to = Math.min(items.size(), from + Math.min(limit, PAGE));
        ObjectNode json = Requests.JSON.objectNode();
        json.put("start", from);
        json.put("total", items.size());
        json.set("items", requests.told().items(items.subList(from, to)));
        return json;
    }

    /**
     * Adds items, at the end or after one: {@code {"after": "…", "items": [{"text": "…", …}]}}, or {@code {"lines": "…"}}
     * for what was pasted, one item a line. 201 with the items, 400 (the limit and the count), 403, 404.
     */
    @POST
    @Path("{list}/items")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(@PathParam("issue") String issue, @PathParam("list") String id, InputStream body)
            throws IOException {
        return requests.reading(issue, body, sent -> {
            AddItems items = Steps.addItems(sent.only("after", "items", "lines"), Requests.listId(id));
            return requests.change(issue, items, edit -> added(edit, items));
        });
    }

    private Response added(Edit edit, AddItems command) {
        List<Item> items = command.items().stream()
                .map(Draft::id)
                .flatMap(id -> edit.after().item(id).stream())
                .toList();
        ObjectNode json = Requests.JSON.objectNode();
        json.set("items", requests.told().items(items));
        edit.after()
                .list(command.list())
                .ifPresent(list -> json.set(
                        "list-progress",
                        requests.told().list(edit.after(), list).get("progress")));
        return Requests.answer(201, json).build();
    }
}
