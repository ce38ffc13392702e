package org.relais.jira.checklist.rest;

import com.atlassian.jira.user.util.UserManager;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.relais.jira.access.Gate;
import org.relais.jira.access.Version;
import org.relais.jira.access.Visitor;
import org.relais.jira.checklist.Answer;
import org.relais.jira.checklist.ChecklistService;
import org.relais.jira.checklist.ChecklistService.Board;
import org.relais.jira.checklist.Command;
import org.relais.jira.checklist.Edit;
import org.relais.jira.checklist.Item;
import org.relais.jira.checklist.ItemId;
import org.relais.jira.checklist.ListId;
import org.relais.jira.checklist.Refusal;
import org.relais.jira.checklist.Who;
import org.relais.jira.checklist.json.BoardJson;
import org.relais.jira.checklist.json.Malformed;
import org.relais.jira.checklist.json.Names;
import org.relais.jira.checklist.json.Sent;
import org.relais.jira.checklist.markdown.Notes;
import org.relais.jira.circle.View;
import org.relais.jira.jira.CurrentVisitor;
import org.relais.jira.jira.rest.Etag;
import org.relais.jira.jira.rest.Fault;
import org.relais.jira.jira.rest.JsonBody;
import org.relais.jira.jira.rest.Problem;

/** What all resources of lists do alike: look whether the issue is to be seen, read a body and a version, and answer. */
public final class Requests {
    static final int MOST_BYTES = 4 * 1024 * 1024;
    static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final ChecklistService lists;
    private final Function<Visitor, Optional<View>> structure;
    private final CurrentVisitor visitor;
    private final UserManager people;
    private final Gate gate;
    private final Notes notes = new Notes();

    public Requests(
            ChecklistService lists,
            Function<Visitor, Optional<View>> structure,
            CurrentVisitor visitor,
            UserManager people,
            Gate gate) {
        this.lists = lists;
        this.structure = structure;
        this.visitor = visitor;
        this.people = people;
        this.gate = gate;
    }

    CurrentVisitor visitor() {
        return visitor;
    }

    ChecklistService lists() {
        return lists;
    }

    // --- reading

    Response seen(String issue, Function<Board, Response> answer) {
        return lists.read(visitor.visitor(), issue).map(answer).orElseGet(this::absent);
    }

    /** An item of an issue that is to be seen; both absent alike. */
    Response seen(String issue, String item, Function<Item, Response> answer) {
        return seen(issue, board -> item(board, item).map(answer).orElseGet(this::absent));
    }

    static Optional<Item> item(Board board, String id) {
        return ItemId.fits(id) ? board.sheet().item(new ItemId(id)) : Optional.empty();
    }

    BoardJson told() {
        return new BoardJson(new Names(() -> structure.apply(visitor.visitor()), visitor.words()));
    }

    static Response ok(JsonNode json) {
        return answer(200, json).build();
    }

    static Response.ResponseBuilder answer(int status, JsonNode json) {
        return Response.status(status)
                .entity(json.toString())
                .type(MediaType.APPLICATION_JSON_TYPE)
                .header("Cache-Control", "no-store");
    }

    static String etag(int version) {
        return Etag.of(new Version(Integer.toString(version)));
    }

    /** An item with its note as it is to be shown. */
    Response shown(int status, Item item, Edit edit) {
        ObjectNode json = told().item(item);
        json.put("note-html", item.content().note().map(notes::html).orElse(null));
        if (edit != null) {
            edit.after()
                    .list(item.list())
                    .ifPresent(list -> json.set(
                            "list-progress", told().list(edit.after(), list).get("progress")));
        }
        return answer(status, json).header("ETag", etag(item.version())).build();
    }

    // --- changing

    /** Reads an object for an issue that is to be seen, and goes on with it. */
    Response reading(String issue, InputStream body, Function<Sent, Response> go) throws IOException {
        if (!lists.sees(visitor.visitor(), issue)) return absent();
        return reading(body, go);
    }

    private Response reading(InputStream body, Function<Sent, Response> go) throws IOException {
        return JsonBody.read(
                body, MOST_BYTES, json -> trying(() -> go.apply(new Sent(json, directory()))), fault -> Problem.of(
                                fault, MOST_BYTES, "", visitor.words())
                        .response());
    }

    /** Answers with what is malformed, where something is. */
    Response trying(java.util.function.Supplier<Response> go) {
        try {
            return go.get();
        } catch (Malformed wrong) {
            return refused(wrong.why());
        }
    }

    Sent.Directory directory() {
        return new JiraDirectory(people, gate, structure, visitor.visitor());
    }

    static Optional<Integer> version(String header) {
        return Etag.read(header)
                .map(version -> version.value().matches("\\d{1,9}") ? Integer.parseInt(version.value()) : -1);
    }

    static ItemId itemId(String id) {
        if (!ItemId.fits(id)) throw new Malformed(Refusal.of(Refusal.Reason.NO_SUCH_ITEM));
        return new ItemId(id);
    }

    static ListId listId(String id) {
        if (!ListId.fits(id)) throw new Malformed(Refusal.of(Refusal.Reason.NO_SUCH_LIST));
        return new ListId(id);
    }

    /** Whom the item names already: they may stay, whoever they are. */
    List<Who> named(String issue, ItemId item) {
        return lists.read(visitor.visitor(), issue)
                .flatMap(board -> board.sheet().item(item))
                .map(found -> found.content().who())
                .orElse(List.of());
    }

    Response change(String issue, Command command, Function<Edit, Response> answer) {
        return change(issue, List.of(command), answer);
    }

    Response change(String issue, List<Command> commands, Function<Edit, Response> answer) {
        return answered(lists.change(visitor.visitor(), issue, commands), answer);
    }

    Response answered(Answer answer, Function<Edit, Response> changed) {
        return answer.fold(changed, this::refused, this::stale, this::absent);
    }

    /** The item that a command was about, as it is now. */
    Response item(Edit edit, ItemId id) {
        return edit.after().item(id).map(item -> shown(200, item, edit)).orElseGet(() -> Response.noContent()
                .build());
    }

    // --- no

    Response refused(Refusal refusal) {
        Object[] said = refusal.figures().toArray();
        Problem problem = Problem.of(
                refusal.reason().status(),
                refusal.reason().word(),
                visitor.words().getText(refusal.key(), said));
        Problem placed = refusal.field().map(problem::about).orElse(problem);
        boolean measured = said.length == 2 && said[0] instanceof Integer && said[1] instanceof Integer;
        return (measured ? placed.measured((Integer) said[0], (Integer) said[1]) : placed).response();
    }

    private Response stale(Answer.Stale late) {
        Map<String, String> yours = new HashMap<>(late.yours());
        Object current = late.item()
                .<Object>map(item -> plain(told().item(item)))
                .orElseGet(() -> Map.of(
                        "id", late.list().id().value(),
                        "name", late.list().name(),
                        "version", late.list().version()));
        return Problem.stale(current, yours, visitor.words()).response();
    }

    /** JSON of ours within an entity that Jira's own writer writes, whose Jackson may be another. */
    private static Object plain(JsonNode json) {
        if (json.isObject()) {
            Map<String, Object> map = new java.util.LinkedHashMap<>();
            json.properties().forEach(one -> map.put(one.getKey(), plain(one.getValue())));
            return map;
        }
        if (json.isArray()) {
            List<Object> list = new java.util.ArrayList<>();
            json.forEach(one -> list.add(plain(one)));
            return list;
        }
        if (json.isInt()) return json.intValue();
        if (json.isBoolean()) return json.booleanValue();
        return json.isNull() ? null : json.asText();
    }

    Response unreadable(Fault fault) {
        return Problem.of(fault, MOST_BYTES, "", visitor.words()).response();
    }

    Response absent() {
        return Problem.of(404, "absent", visitor.words().getText("checklist.refusal.absent"))
                .response();
    }
}
