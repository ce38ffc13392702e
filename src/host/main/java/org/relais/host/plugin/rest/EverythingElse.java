package org.relais.host.plugin.rest;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers what a plugin does not answer itself, in JSON and without a stack trace. */
final class EverythingElse implements ExceptionMapper<Throwable> {
    private static final Logger log = LoggerFactory.getLogger(EverythingElse.class);

    @Override
    public Response toResponse(Throwable failure) {
        if (failure instanceof WebApplicationException own) return own(own.getResponse());
        log.error("A resource failed", failure);
        return new RestRefusal(500, "Something went wrong; the log says what").response();
    }

    /** A status that the plugin or Jersey chose, with a body where it has none. */
    private static Response own(Response response) {
        boolean said = response.hasEntity() || response.getStatus() < Response.Status.BAD_REQUEST.getStatusCode();
        if (said) return response;
        Response plain =
                new RestRefusal(response.getStatus(), response.getStatusInfo().getReasonPhrase()).response();
        return Response.fromResponse(response)
                .type(plain.getMediaType())
                .entity(plain.getEntity())
                .build();
    }
}
