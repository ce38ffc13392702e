package org.relais.host.rest.resource;

import com.fasterxml.jackson.databind.node.ArrayNode;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.relais.host.rest.http.Call;
import org.relais.host.rest.issue.FieldsJson;

/** The fields that issues have, the host's own and the custom ones. */
@Path("field")
@Produces(MediaType.APPLICATION_JSON)
public final class FieldResource {
    private final FieldsJson fields;

    public FieldResource(FieldsJson fields) {
        this.fields = fields;
    }

    @GET
    public ArrayNode all(@Context Call call) {
        return fields.all(call);
    }
}
