package org.relais.host.rest.resource;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.relais.host.rest.http.Json;

/** Tells clients that there are no attachments here. */
@Path("attachment/meta")
@Produces(MediaType.APPLICATION_JSON)
public final class AttachmentMetaResource {
    @GET
    public ObjectNode get() {
        return Json.object().put("enabled", false).put("uploadLimit", 0);
    }
}
