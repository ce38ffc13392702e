package org.relais.host.plugin.rest;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;

/** An answer that a resource never got to give. */
record RestRefusal(int status, String message) {
    static Optional<RestRefusal> with(Response.Status status, String message) {
        return Optional.of(new RestRefusal(status.getStatusCode(), message));
    }

    Response response() {
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(Map.of("message", message))
                .build();
    }
}
