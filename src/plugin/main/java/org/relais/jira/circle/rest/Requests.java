package org.relais.jira.circle.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Function;
import org.relais.jira.access.Version;
import org.relais.jira.circle.Amendment;
import org.relais.jira.circle.Answer;
import org.relais.jira.circle.CircleService;
import org.relais.jira.circle.Fact;
import org.relais.jira.circle.NodeId;
import org.relais.jira.circle.Refusal;
import org.relais.jira.circle.Structure;
import org.relais.jira.circle.Versioned;
import org.relais.jira.circle.View;
import org.relais.jira.circle.json.Malformed;
import org.relais.jira.circle.json.Members;
import org.relais.jira.circle.json.PlaceNames;
import org.relais.jira.circle.words.Sentences;
import org.relais.jira.jira.CurrentVisitor;
import org.relais.jira.jira.rest.Etag;
import org.relais.jira.jira.rest.JsonBody;
import org.relais.jira.jira.rest.Problem;

/** What all resources of circles do alike: read a moment, a version and a body, and answer. */
public final class Requests {
    private static final int MOST_BYTES = 1024 * 1024;

    private final CircleService circles;
    private final CurrentVisitor visitor;
    private final PlaceNames names;

    public Requests(CircleService circles, CurrentVisitor visitor, PlaceNames names) {
        this.circles = circles;
        this.visitor = visitor;
        this.names = names;
    }

    PlaceNames names() {
        return names;
    }

    // --- reading

    /** Answers from the structure as it is, or as it was then: a day to its end in UTC, or a moment. */
    Response seen(String at, Function<View, Response> answer) {
        Optional<Instant> moment;
        try {
            moment = Optional.ofNullable(at).filter(text -> !text.isBlank()).map(Requests::moment);
        } catch (DateTimeParseException e) {
            return refused(Refusal.of(Refusal.Reason.NOT_A_DATE).about("at"));
        }
        return moment.map(then -> circles.openAsOf(visitor.visitor(), then))
                .orElseGet(() -> circles.open(visitor.visitor()))
                .map(answer)
                .orElseGet(this::absent);
    }

    static Instant moment(String text) {
        return text.indexOf('T') > 0
                ? Instant.parse(text)
                : LocalDate.parse(text)
                        .plusDays(1)
                        .atStartOfDay(ZoneOffset.UTC)
                        .toInstant()
                        .minusMillis(1);
    }

    Told told(View view) {
        return new Told(view, new Sentences(visitor.words(), view.structure()), names);
    }

    static Response ok(JsonNode json) {
        return Response.ok(json.toString(), MediaType.APPLICATION_JSON_TYPE)
                .header("Cache-Control", "no-store")
                .build();
    }

    static Response ok(JsonNode json, long version) {
        return Response.ok(json.toString(), MediaType.APPLICATION_JSON_TYPE)
                .header("Cache-Control", "no-store")
                .header("ETag", etag(version))
                .build();
    }

    private static String etag(long version) {
        return Etag.of(new Version(Long.toString(version)));
    }

    /** An id in an address; what cannot be one is not there. */
    static Optional<NodeId> id(String text) {
        return NodeId.fits(text) ? Optional.of(new NodeId(text)) : Optional.empty();
    }

    // --- changing

    /** Reads an object, and goes on with it. */
    Response reading(InputStream body, Function<Members, Response> go) throws IOException {
        return JsonBody.read(
                body,
                MOST_BYTES,
                json -> {
                    try {
                        return go.apply(Members.of(json));
                    } catch (Malformed wrong) {
                        return refused(wrong.why());
                    }
                },
                fault -> Problem.of(fault, MOST_BYTES, "", visitor.words()).response());
    }

    /** Goes on with the version of {@code If-Match}; 428 where there is none. */
    Response basedOn(String header, Function<Long, Response> go) {
        return Etag.read(header)
                .map(version -> version.value().matches("\\d{1,18}") ? Long.parseLong(version.value()) : -1L)
                .map(go)
                .orElseGet(() -> refused(Refusal.of(Refusal.Reason.VERSION_MISSING)));
    }

    /** Changes the structure, and answers with the fact that it is about, as the visitor sees it now. */
    Response amend(Amendment amendment, String why, Fact.Kind kind, String key, int status) {
        return circles.amend(visitor.visitor(), amendment, why == null ? "" : why)
                .fold(changed -> changed(kind, key, status), this::refused, this::stale, this::absent);
    }

    private Response changed(Fact.Kind kind, String key, int status) {
        Optional<View> now = circles.open(visitor.visitor());
        Optional<Versioned> fact = now.flatMap(view -> view.structure().fact(kind, key));
        if (fact.isEmpty()) return Response.noContent().build();
        ObjectNode json = told(now.get()).fact(fact.get().fact());
        return Response.status(status)
                .entity(json.toString())
                .type(MediaType.APPLICATION_JSON_TYPE)
                .header("Cache-Control", "no-store")
                .header("ETag", etag(fact.get().since()))
                .build();
    }

    private Response stale(Answer.Stale late) {
        View view = circles.open(visitor.visitor()).orElseThrow();
        Told told = told(view);
        return Problem.stale(
                        Told.plain(told.fact(late.current().fact())),
                        Told.plain(told.fact(late.yours())),
                        visitor.words())
                .response();
    }

    Response refused(Refusal refusal) {
        Structure seen = circles.open(visitor.visitor()).map(View::structure).orElse(Structure.EMPTY);
        Problem problem = Problem.of(
                refusal.reason().status(),
                refusal.reason().word(),
                new Sentences(visitor.words(), seen).placed(refusal));
        Problem placed = refusal.field().map(problem::about).orElse(problem);
        boolean measured = refusal.figures().size() == 2;
        return (measured
                        ? placed.measured((Integer) refusal.figures().get(0), (Integer)
                                refusal.figures().get(1))
                        : placed)
                .response();
    }

    Response absent() {
        return Problem.of(404, "absent", visitor.words().getText("circle.refusal.absent"))
                .response();
    }
}
