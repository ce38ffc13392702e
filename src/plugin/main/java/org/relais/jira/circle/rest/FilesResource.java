package org.relais.jira.circle.rest;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.relais.jira.access.UserKey;
import org.relais.jira.circle.CircleService;
import org.relais.jira.circle.Document;
import org.relais.jira.circle.People;
import org.relais.jira.circle.Plan;
import org.relais.jira.circle.Progress;
import org.relais.jira.circle.View;
import org.relais.jira.circle.json.CsvFile;
import org.relais.jira.circle.json.JsonFile;
import org.relais.jira.circle.json.Malformed;
import org.relais.jira.circle.words.Sentences;
import org.relais.jira.jira.CurrentVisitor;
import org.relais.jira.jira.rest.Problem;

/** Structures into files and out of them, for administrators; see {@link JsonFile} for the shape. */
@Path("circles/file")
@AdminOnly
@Produces(MediaType.APPLICATION_JSON)
public class FilesResource {
    private final CircleService circles;
    private final CurrentVisitor visitor;
    private final People people;
    private final Requests requests;
    private final HowFar howFar;

    @Inject
    public FilesResource(
            CircleService circles, CurrentVisitor visitor, People people, Requests requests, HowFar howFar) {
        this.howFar = howFar;
        this.circles = circles;
        this.visitor = visitor;
        this.people = people;
        this.requests = requests;
    }

    /** 200 with the whole structure as a file; {@code format=csv}: as a table. */
    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    public Response export(@QueryParam("format") String format) {
        boolean table = "csv".equals(format);
        return circles.open(visitor.visitor())
                .filter(view -> view.powers().administer().isEmpty())
                .map(view -> Response.ok(
                                table
                                        ? new CsvFile(requests.names()).write(view.structure(), people)
                                        : new JsonFile(requests.names()).write(view.structure(), people),
                                table ? "text/csv; charset=UTF-8" : MediaType.APPLICATION_JSON)
                        .header("Cache-Control", "no-store")
                        .header(
                                "Content-Disposition",
                                "attachment; filename=\"circles." + (table ? "csv" : "json") + "\"")
                        .build())
                .orElseGet(() -> Response.status(403).build());
    }

    /**
     * Takes in a file, or a table as {@code text/csv}, at once or not at all. {@code dry-run=true}: only says what it would do. {@code person=p1:ana}, as
     * often as needed: who somebody of the file is, by their id there and their username here, or nobody: {@code p1:}.
     * {@code unknown=leave-out}: seats of people who are not known here are left out. 200 with counts, people and faults;
     * 400 with line and reason where it is no such file, or where something in it is wrong; 409 where people must be said;
     * 413 over 20 MB. {@code ticket}: a word of the caller's, under which {@code circles/file/progress} says meanwhile how
     * far it is.
     */
    @POST
    @Consumes({MediaType.APPLICATION_JSON, "text/csv"})
    public Response takeIn(
            @HeaderParam("Content-Type") String type,
            @QueryParam("dry-run") boolean dryRun,
            @QueryParam("unknown") String unknown,
            @QueryParam("person") List<String> said,
            @QueryParam("why") String why,
            @QueryParam("ticket") String ticket,
            InputStream body)
            throws IOException {
        boolean administers = circles.open(visitor.visitor())
                .filter(view -> view.powers().administer().isEmpty())
                .isPresent();
        if (!administers) return Response.status(403).build();
        byte[] bytes = body.readNBytes(JsonFile.LIMIT + 1);
        if (bytes.length > JsonFile.LIMIT) {
            return Problem.of(413, "too-large", visitor.words().getText("relais.refusal.too-large", JsonFile.LIMIT))
                    .response();
        }
        Progress progress = howFar.under(visitor.visitor(), ticket);
        try {
            return takeIn(
                    type, dryRun, "leave-out".equals(unknown), who(said), why == null ? "" : why, bytes, progress);
        } finally {
            howFar.forget(visitor.visitor(), ticket);
        }
    }

    private Response takeIn(
            String type,
            boolean dryRun,
            boolean withoutUnknown,
            Map<String, Optional<UserKey>> who,
            String why,
            byte[] bytes,
            Progress progress) {
        progress.at(Progress.Step.READ, 0, 1);
        Document document;
        try {
            boolean table = type != null && type.startsWith("text/csv");
            document = table ? new CsvFile(requests.names()).read(bytes) : new JsonFile(requests.names()).read(bytes);
        } catch (Malformed wrong) {
            return faulty(wrong);
        }
        CircleService.Prepared prepared =
                circles.prepare(visitor.visitor(), document, who, progress).orElseThrow();
        if (dryRun) return Requests.ok(told(prepared));
        if (!prepared.plan().faults().isEmpty()) {
            return Response.status(400)
                    .entity(told(prepared).toString())
                    .type(MediaType.APPLICATION_JSON_TYPE)
                    .build();
        }
        return circles.takeIn(visitor.visitor(), prepared, withoutUnknown, why, progress)
                .fold(
                        changed -> Requests.ok(
                                told(prepared).put("revision", changed.now().revision())),
                        requests::refused,
                        stale -> requests.absent(),
                        requests::absent);
    }

    /** 200 with the step that the import under this ticket of one's own is at, how much of it is done and of what; 404 without. */
    @GET
    @Path("progress/{ticket}")
    public Response progress(@PathParam("ticket") String ticket) {
        return howFar.of(visitor.visitor(), ticket)
                .map(now -> Requests.ok(Told.object()
                        .put("step", now.step().word())
                        .put("done", now.done())
                        .put("of", now.of())
                        .put(
                                "message",
                                visitor.words()
                                        .getText(
                                                "circle.progress." + now.step().word(),
                                                "" + now.done(),
                                                "" + now.of()))))
                .orElseGet(requests::absent);
    }

    private Response faulty(Malformed wrong) {
        String sentence = sentences().placed(wrong.why());
        String placed =
                wrong.line() > 0 ? visitor.words().getText("circle.file.line", "" + wrong.line(), sentence) : sentence;
        return Problem.of(400, wrong.why().reason().word(), placed)
                .about(wrong.why().field().orElse(null))
                .response();
    }

    private Map<String, Optional<UserKey>> who(List<String> said) {
        Map<String, Optional<UserKey>> who = new HashMap<>();
        for (String one : said) {
            int colon = one.lastIndexOf(':');
            if (colon < 0) continue;
            String username = one.substring(colon + 1);
            who.put(
                    one.substring(0, colon),
                    username.isEmpty()
                            ? Optional.empty()
                            : Optional.of(people.named(username)
                                    .map(People.Person::key)
                                    .orElseGet(() -> new UserKey(username))));
        }
        return who;
    }

    private Sentences sentences() {
        return new Sentences(
                visitor.words(),
                circles.open(visitor.visitor()).map(View::structure).orElseThrow());
    }

    private ObjectNode told(CircleService.Prepared prepared) {
        ObjectNode json = Told.object();
        ObjectNode counts = json.putObject("counts");
        prepared.plan().counts().forEach((kind, count) -> counts.putObject(kind.word())
                .put("added", count.added())
                .put("changed", count.changed())
                .put("same", count.same())
                .put("ended", count.ended()));
        json.put("untouched", prepared.plan().untouched());
        json.put("seats-left-out", prepared.plan().seatsLeftOut());
        ArrayNode people = json.putArray("people");
        prepared.matching().open().forEach((somebody, candidates) -> {
            ObjectNode one = people.addObject().put("id", somebody.id());
            somebody.name().ifPresent(name -> one.put("name", name));
            somebody.email().ifPresent(email -> one.put("email", email));
            ArrayNode might = one.putArray("candidates");
            candidates.forEach(person -> might.add(person.username()));
        });
        ArrayNode faults = json.putArray("faults");
        Sentences sentences = sentences();
        for (Plan.Fault fault : prepared.plan().faults()) {
            faults.addObject()
                    .put("line", fault.line())
                    .put("kind", fault.kind().word())
                    .put("id", fault.key())
                    .put("reason", fault.why().reason().word())
                    .put("message", sentences.placed(fault.why()));
        }
        return json;
    }
}
