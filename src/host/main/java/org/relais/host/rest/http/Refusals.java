package org.relais.host.rest.http;

import com.atlassian.jira.util.I18nHelper;
import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.io.CharConversionException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.relais.host.search.jql.JqlException;
import org.relais.host.web.Forbidden;
import org.relais.host.web.LoginNeeded;
import org.relais.host.web.NotFound;
import org.relais.host.web.Visit;
import org.relais.host.web.issue.Moves;
import org.relais.host.workflow.TransitionFailed;
import org.relais.host.workflow.TransitionRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers what a resource refuses, in Jira's shape and the reader's language, and never with a stack trace. */
final class Refusals implements ExceptionMapper<Throwable> {
    private static final Logger log = LoggerFactory.getLogger(Refusals.class);

    @Context
    private HttpServletRequest request;

    @Override
    public Response toResponse(Throwable failure) {
        I18nHelper i18n = Visit.of(request).i18n();
        if (failure instanceof WebApplicationException http) return ofHttp(http, i18n);
        if (failure instanceof JsonProcessingException && failure.getCause() instanceof WebApplicationException http) {
            return ofHttp(http, i18n);
        }
        Refused refused = refused(failure, i18n);
        return response(refused.status(), ErrorJson.of(refused, i18n));
    }

    private static Refused refused(Throwable failure, I18nHelper i18n) {
        if (failure instanceof Refused refused) return refused;
        if (failure instanceof JqlException jql) return said(sentence(jql, i18n));
        if (failure instanceof NotFound) return Refused.notFound("rest.issue.missing");
        if (failure instanceof Forbidden) return Refused.forbidden("rest.forbidden");
        if (failure instanceof LoginNeeded) return Refused.with(401, "rest.login");
        if (failure instanceof TransitionRefused workflow) return of(workflow);
        if (failure instanceof TransitionFailed failed) {
            log.error("A transition failed", failed);
            return said(Moves.sentence(i18n, failed));
        }
        if (failure instanceof JsonProcessingException || failure instanceof CharConversionException) {
            return Refused.badRequest("rest.json.unreadable");
        }
        String reference =
                HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
        log.error("A request failed, reference {}", reference, failure);
        return Refused.with(500, "rest.failed", reference);
    }

    private static Refused said(String words) {
        return Refused.badRequest(List.of(Sentence.written(words)), Map.of());
    }

    private static String sentence(JqlException jql, I18nHelper i18n) {
        return i18n.isKeyDefined(jql.key()) ? i18n.getText(jql.key(), jql.arguments()) : jql.getMessage();
    }

    private static Refused of(TransitionRefused workflow) {
        Stream<Sentence> own = workflow.key().stream().map(Sentence::of);
        Stream<Sentence> validators = workflow.messages().stream().map(Sentence::written);
        Map<String, Sentence> fields = workflow.fields().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> Sentence.written(entry.getValue())));
        return Refused.badRequest(Stream.concat(own, validators).toList(), fields);
    }

    /** What Jersey and the filters before it refuse: no such address, method or media type, too much. */
    private static Response ofHttp(WebApplicationException http, I18nHelper i18n) {
        Response given = http.getResponse();
        int status = given.getStatus();
        if (status < 400) return given;
        String key = "rest.status." + status;
        Refused refused = Refused.with(status, i18n.isKeyDefined(key) ? key : "rest.status.400");
        return Response.fromResponse(given)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(ErrorJson.of(refused, i18n))
                .build();
    }

    private static Response response(int status, ErrorJson body) {
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(body)
                .build();
    }
}
