package org.relais.jira.hours.rest;

import com.atlassian.jira.util.I18nHelper;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.relais.jira.access.UserKey;
import org.relais.jira.hours.Draft;
import org.relais.jira.hours.HoursService;
import org.relais.jira.hours.Refusal;
import org.relais.jira.jira.CurrentVisitor;
import org.relais.jira.jira.rest.Etag;
import org.relais.jira.jira.rest.Fault;
import org.relais.jira.jira.rest.JsonBody;
import org.relais.jira.jira.rest.Problem;

/** When people work: one's own hours, and what others show of theirs. */
@Path("hours")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public class HoursResource {
    private static final int MOST_BYTES = 256 * 1024;
    private static final String OFFER = "person, minutes";

    private final HoursService hours;
    private final CurrentVisitor visitor;

    @Inject
    public HoursResource(HoursService hours, CurrentVisitor visitor) {
        this.hours = hours;
        this.visitor = visitor;
    }

    /** 200 with one's own hours and their ETag; what is usual here, where one has said nothing. */
    @GET
    @Path("mine")
    public Response mine() {
        return hours.mine(visitor.visitor()).map(HoursResource::found).orElseGet(this::absent);
    }

    /**
     * Says one's own hours anew, all of them: {@code {"zone": "", "week": {"monday": "09:00-12:30, 14:00-18:00"}, "seasons":
     * [{"from", "to", "week"}], "calendar": "de/be", "daysOff": [{"date", "note"}], "leave": [{"from", "fromMidday", "to",
     * "untilMidday", "note"}], "shown": "hours"}}, with {@code If-Match} naming the ETag that was read. 200, 400 (the field,
     * and its limit where it has one), 412 (another window was faster: both), 413, 428 (no If-Match).
     */
    @PUT
    @Path("mine")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response keep(@HeaderParam("If-Match") String basedOn, InputStream body) throws IOException {
        return JsonBody.read(
                body,
                MOST_BYTES,
                json -> JsonDraft.read(json)
                        .map(draft -> keep(draft, basedOn, json))
                        .orElseGet(() -> fault(Fault.NOT_THE_SHAPE, JsonDraft.MEMBERS)),
                fault -> fault(fault, JsonDraft.MEMBERS));
    }

    private Response keep(Draft draft, String basedOn, JsonNode sent) {
        return hours.keep(visitor.visitor(), draft, Etag.read(basedOn))
                .fold(
                        HoursResource::found,
                        refusals -> problem(refusals.get(0)),
                        current -> Problem.stale(HoursJson.of(current), sent, visitor.words())
                                .response(),
                        this::absent);
    }

    /** 200 with what somebody, named by their user key, shows of their hours; 404 where there is nobody to be seen. */
    @GET
    @Path("of/{person}")
    public Response of(@PathParam("person") String person) {
        return hours.of(visitor.visitor(), new UserKey(person))
                .map(seen -> Response.ok(SeenJson.of(seen))
                        .header("Cache-Control", "no-store")
                        .build())
                .orElseGet(this::absent);
    }

    /**
     * Where something lands that one offers now: {@code {"person": KEY, "minutes": 120}}, the minutes being of their work.
     * Nothing is stored. 200, 400, 404 (nobody to be seen), 413.
     */
    @POST
    @Path("landing")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response landing(InputStream body) throws IOException {
        return JsonBody.read(body, MOST_BYTES, this::landing, fault -> fault(fault, OFFER));
    }

    private Response landing(JsonNode json) {
        JsonNode person = json.get("person");
        JsonNode minutes = json.get("minutes");
        if (person == null || !person.isTextual() || minutes == null || !minutes.isInt() || json.size() != 2) {
            return fault(Fault.NOT_THE_SHAPE, OFFER);
        }
        int wanted = minutes.intValue();
        Optional<Refusal> refusal = HoursService.refused(wanted);
        if (refusal.isPresent()) return problem(refusal.get());
        return hours.preview(visitor.visitor(), new UserKey(person.textValue()), wanted)
                .map(landing -> Response.ok(LandingJson.of(landing))
                        .header("Cache-Control", "no-store")
                        .build())
                .orElseGet(this::absent);
    }

    private static Response found(HoursService.Mine mine) {
        return Response.ok(HoursJson.of(mine))
                .header("ETag", Etag.of(mine.version()))
                .header("Cache-Control", "no-store")
                .build();
    }

    private Response absent() {
        return Problem.of(404, "absent", visitor.words().getText("hours.refusal.absent"))
                .response();
    }

    private Response fault(Fault fault, String members) {
        return Problem.of(fault, MOST_BYTES, members, visitor.words()).response();
    }

    private Response problem(Refusal refusal) {
        I18nHelper words = visitor.words();
        Object[] figures = refusal.figures().stream().map(String::valueOf).toArray();
        Problem plain =
                Problem.of(refusal.reason().status(), refusal.reason().word(), words.getText(refusal.key(), figures));
        Problem placed = refusal.field().isEmpty() ? plain : plain.about(refusal.field());
        boolean measured = refusal.figures().size() == 2 && refusal.figures().get(0) instanceof Integer;
        return (measured
                        ? placed.measured((Integer) refusal.figures().get(0), (Integer)
                                refusal.figures().get(1))
                        : placed)
                .response();
    }
}
