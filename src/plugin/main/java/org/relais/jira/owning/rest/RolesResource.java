package org.relais.jira.owning.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import org.relais.jira.circle.CircleService;
import org.relais.jira.circle.Node;
import org.relais.jira.circle.Search;
import org.relais.jira.circle.Structure;
import org.relais.jira.circle.View;
import org.relais.jira.jira.CurrentVisitor;
import org.relais.jira.jira.rest.Problem;
import org.relais.jira.owning.Written;

/** Roles to choose from, for the pickers of the fields. */
@Path("owning/roles")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public class RolesResource {
    private static final int MOST = 20;

    private final CircleService circles;
    private final CurrentVisitor visitor;

    @Inject
    public RolesResource(CircleService circles, CurrentVisitor visitor) {
        this.circles = circles;
        this.visitor = visitor;
    }

    /** Roles that were found; {@code more} where there are others. */
    public record FoundJson(List<ChosenJson> roles, boolean more) {}

    /**
     * One of them.
     *
     * @param entry what to type for it in a field
     * @param circle whether it holds roles
     */
    public record ChosenJson(String id, String name, String path, String entry, boolean circle) {}

    /**
     * The open roles that hold every word of the query in name, path, purpose, clauses or tags, whatever its accents and
     * case: those named so first, {@value #MOST} at most. 400 for a query of more than 255 characters.
     */
    @GET
    public Response find(@QueryParam("query") String query) {
        String asked = query == null ? "" : query.strip();
        if (asked.length() > Search.LIMIT) {
            Object[] said = {Search.LIMIT, asked.length()};
            return Problem.of(400, "too-long", visitor.words().getText("owning.query.too-long", said))
                    .about("query")
                    .measured(Search.LIMIT, asked.length())
                    .response();
        }
        Locale reader = visitor.words().getLocale();
        Structure structure =
                circles.open(visitor.visitor()).map(View::structure).orElse(Structure.EMPTY);
        List<Node> found = Search.find(structure, asked, reader, MOST + 1);
        List<ChosenJson> shown = found.stream()
                .limit(MOST)
                .map(node -> new ChosenJson(
                        node.id().value(),
                        node.name().in(reader),
                        Written.path(structure, node.id(), reader),
                        Written.entry(structure, node.id(), reader),
                        structure.isCircle(node.id())))
                .toList();
        return Response.ok(new FoundJson(shown, found.size() > MOST))
                .header("Cache-Control", "no-store")
                .build();
    }
}
