package org.relais.jira.checklist.rest;

import com.atlassian.annotations.security.LicensedOnly;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.relais.jira.checklist.AddList;
import org.relais.jira.checklist.Command;
import org.relais.jira.checklist.Edit;
import org.relais.jira.checklist.Refusal;
import org.relais.jira.checklist.file.JsonLists;
import org.relais.jira.checklist.file.ListDraft;
import org.relais.jira.checklist.file.Sheets;
import org.relais.jira.checklist.file.TaskList;
import org.relais.jira.checklist.json.Malformed;
import org.relais.jira.checklist.json.Sent;

/** All lists of an issue as a file, out and in: JSON, CSV, or Markdown task lists. */
@Path("issues/{issue}/checklist-file")
@LicensedOnly
public class FilesResource {
    private final Requests requests;

    @Inject
    public FilesResource(Requests requests) {
        this.requests = requests;
    }

    /** 200 with the file, {@code ?format=} json (usually), csv or markdown; 400 for another; 404. */
    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv", "text/markdown", "text/plain"})
    public Response write(@PathParam("issue") String issue, @QueryParam("format") @DefaultValue("json") String format) {
        return requests.seen(issue, board -> switch (format) {
            case "json" ->
                file(JsonLists.written(board.sheet(), requests.told()).toString(), "application/json", "json");
            case "csv" -> file(Sheets.written(board.sheet()), "text/csv;charset=UTF-8", "csv");
            case "markdown" -> file(TaskList.written(board.sheet()), "text/markdown;charset=UTF-8", "md");
            default -> requests.refused(unknown());
        });
    }

    private static Refusal unknown() {
        return Refusal.of(Refusal.Reason.NOT_ONE_OF)
                .saying("json, csv, markdown")
                .about("format");
    }

    private static Response file(String text, String type, String ending) {
        return Response.ok(text, type)
                .header("Content-Disposition", "attachment; filename=\"checklists." + ending + '"')
                .header("Cache-Control", "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    /**
     * Begins the lists of a file, all or none: {@code {"format": "relais-checklists", …}} itself, or {@code {"csv": "…"}}
     * or {@code {"markdown": "…"}}, where {@code "name"} is how a list is called that the file does not name. 201 with the
     * lists, 400 (what cannot be read, or a limit and the count), 403, 404, 409 (a name that is taken), 413.
     */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response read(@PathParam("issue") String issue, InputStream body) throws IOException {
        return requests.reading(issue, body, sent -> {
            List<AddList> lists = lists(sent).stream().map(ListDraft::begun).toList();
            if (lists.isEmpty())
                throw new Malformed(Refusal.of(Refusal.Reason.EMPTY).about("lists"));
            return requests.change(issue, List.<Command>copyOf(lists), edit -> begun(edit, lists));
        });
    }

    private List<ListDraft> lists(Sent sent) {
        String unnamed = sent.maybeText("name")
                .orElseGet(() -> requests.visitor().words().getText("checklist.title"));
        if (sent.has("csv")) return Sheets.read(sent.only("csv", "name").text("csv"), unnamed);
        if (sent.has("markdown"))
            return TaskList.read(sent.only("markdown", "name").text("markdown"), unnamed);
        return JsonLists.read(sent);
    }

    private Response begun(Edit edit, List<AddList> lists) {
        ObjectNode json = Requests.JSON.objectNode();
        ArrayNode begun = json.putArray("lists");
        for (AddList list : lists) {
            edit.after()
                    .list(list.id())
                    .ifPresent(one -> begun.add(requests.told().list(edit.after(), one)));
        }
        return Requests.answer(201, json).build();
    }
}
