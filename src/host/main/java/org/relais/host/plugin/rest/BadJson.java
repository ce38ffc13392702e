package org.relais.host.plugin.rest;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers 400 to a body that is not the JSON that a resource asks for. */
final class BadJson implements ExceptionMapper<JsonProcessingException> {
    private static final Logger log = LoggerFactory.getLogger(BadJson.class);

    @Override
    public Response toResponse(JsonProcessingException failure) {
        if (failure.getCause() instanceof WebApplicationException own) return own.getResponse();
        boolean ours = failure.getProcessor() instanceof JsonGenerator || failure instanceof InvalidDefinitionException;
        if (!ours) return new RestRefusal(400, sentence(failure)).response();
        log.error("An answer cannot be written as JSON", failure);
        return new RestRefusal(500, "The answer cannot be written").response();
    }

    private static String sentence(JsonProcessingException failure) {
        return failure instanceof UnrecognizedPropertyException unknown
                ? "Unrecognized field \"" + unknown.getPropertyName() + "\""
                : "The body is not the JSON that is asked for";
    }
}
