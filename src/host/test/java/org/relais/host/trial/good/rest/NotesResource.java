package org.relais.host.trial.good.rest;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.relais.host.trial.good.Notes;

/** Notes over HTTP. */
@Path("notes")
@Produces(MediaType.APPLICATION_JSON)
public class NotesResource {
    private final Notes notes;

    @Context
    private UriInfo address;

    @Context
    private HttpServletRequest request;

    @Inject
    public NotesResource(Notes notes) {
        this.notes = notes;
    }

    @GET
    public List<NoteJson> all() {
        return notes.all().stream().map(NoteJson::new).toList();
    }

    @GET
    @Path("open")
    @UnrestrictedAccess
    public NoteJson open() {
        return new NoteJson("for everyone");
    }

    @GET
    @Path("admin")
    @AdminOnly
    public NoteJson admin() {
        return new NoteJson("for administrators");
    }

    @GET
    @Path("broken")
    public NoteJson broken() {
        throw new IllegalStateException("a secret of the plugin");
    }

    @POST
    @Consumes({MediaType.APPLICATION_JSON, MediaType.TEXT_PLAIN})
    public NoteJson keep(NoteJson note) {
        notes.keep(note.text());
        return note;
    }

    @GET
    @Path("here")
    public NoteJson here() {
        return new NoteJson(address.getPath() + " " + request.getMethod() + " " + request.getParameter("a"));
    }
}
