package org.relais.jira.purpose.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.relais.jira.access.Gate;
import org.relais.jira.access.Version;
import org.relais.jira.jira.CurrentVisitor;
import org.relais.jira.jira.rest.JsonBody;
import org.relais.jira.jira.rest.Problem;
import org.relais.jira.purpose.PurposeService;
import org.relais.jira.purpose.exchange.Exchange;
import org.relais.jira.purpose.exchange.Report;
import org.relais.jira.purpose.exchange.Sheet;
import org.relais.jira.purpose.exchange.Told;
import org.relais.jira.purpose.exchange.file.JsonFile;
import org.relais.jira.purpose.exchange.file.Selection;

/** The purposes of many issues, out to a file and in from one. */
@Path("purposes")
@LicensedOnly
public class PurposesResource {
    private static final String CSV = "text/csv";

    private final Selection selection;
    private final Exchange exchange;
    private final PurposeService purposes;
    private final Gate gate;
    private final CurrentVisitor visitor;

    @Inject
    public PurposesResource(
            Selection selection, Exchange exchange, PurposeService purposes, Gate gate, CurrentVisitor visitor) {
        this.selection = selection;
        this.exchange = exchange;
        this.purposes = purposes;
        this.gate = gate;
        this.visitor = visitor;
    }

    /**
     * The purposes that the visitor may see, of a project (its id or key) or of a JQL query: 200 with CSV or JSON, 400
     * (the query, or more than {@value Sheet#MOST_ROWS} issues), 404 (the project).
     *
     * @param format {@code csv} or {@code json}
     * @param all whether issues that state nothing are among them, to be filled in
     */
    @GET
    @Produces({MediaType.APPLICATION_JSON, CSV})
    public Response read(
            @QueryParam("project") String project,
            @QueryParam("jql") String jql,
            @QueryParam("format") @DefaultValue("json") String format,
            @QueryParam("all") @DefaultValue("false") boolean all) {
        boolean csv = format.equals("csv");
        if (!csv && !format.equals("json")) return bad("format", "purpose.exchange.format");
        boolean ofProject = project != null && !project.isBlank();
        boolean ofQuery = jql != null && !jql.isBlank();
        if (ofProject == ofQuery) return bad("project", "purpose.exchange.which");
        if (ofQuery) return answer(jql, csv, all);
        return gate.openProject(visitor.visitor(), project.strip())
                .map(pass -> answer("project = \"" + pass.key() + "\" ORDER BY key ASC", csv, all))
                .orElseGet(() -> Problem.of(404, "absent", visitor.words().getText("purpose.exchange.no-project"))
                        .response());
    }

    private Response answer(String jql, boolean csv, boolean all) {
        return selection.ask(
                jql,
                found -> Response.ok(csv ? csv(found, all) : json(found, all))
                        .type((csv ? CSV : MediaType.APPLICATION_JSON) + ";charset=UTF-8")
                        .header(
                                "Content-Disposition",
                                "attachment; filename=\"purposes." + (csv ? "csv" : "json") + '"')
                        .header("Cache-Control", "no-store")
                        .build(),
                count -> Problem.of(400, "too-many", visitor.words().getText("purpose.exchange.too-many", new Object[] {
                            Sheet.MOST_ROWS, count
                        }))
                        .measured(Sheet.MOST_ROWS, (int) Math.min(count, Integer.MAX_VALUE))
                        .response(),
                fault -> Problem.of(400, "jql", fault).about("jql").response());
    }

    private StreamingOutput csv(Selection.Found found, boolean all) {
        return stream -> {
            Writer writer = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
            writer.write('\uFEFF'); // by this mark spreadsheets know that it is UTF-8
            writer.write(Sheet.header());
            found.each(pass -> purposes.read(pass)
                    .filter(purpose -> all || !purpose.stated().isEmpty())
                    .ifPresent(purpose -> write(writer, Sheet.line(pass.ref().key(), purpose))));
            writer.flush();
        };
    }

    private StreamingOutput json(Selection.Found found, boolean all) {
        return stream -> {
            Writer writer = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
            StringBuilder before = new StringBuilder(JsonFile.opening());
            found.each(pass -> purposes.read(pass)
                    .filter(purpose -> all || !purpose.stated().isEmpty())
                    .ifPresent(purpose -> {
                        write(writer, before + JsonFile.entry(pass.ref().key(), purpose));
                        before.setLength(0);
                        before.append(JsonFile.between());
                    }));
            if (before.toString().equals(JsonFile.opening())) writer.write(JsonFile.opening());
            writer.write(JsonFile.closing());
            writer.flush();
        };
    }

    private static void write(Writer writer, String text) {
        try {
            writer.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Takes purposes from CSV, for administrators of Jira: a rehearsal unless {@code apply=true}. 200 with the report,
     * 400 (the file), 403, 413 (more than {@value Sheet#MOST_BYTES} bytes).
     *
     * @param fingerprint that of the rehearsal which was read; if it would be another one by now, nothing is written
     */
    @POST
    @Consumes(CSV)
    @Produces(MediaType.APPLICATION_JSON)
    public Response takeCsv(
            @QueryParam("apply") @DefaultValue("false") boolean apply,
            @QueryParam("fingerprint") String fingerprint,
            InputStream body)
            throws IOException {
        if (!exchange.isOpenTo(visitor.visitor())) return denied();
        byte[] file = body.readNBytes(Sheet.MOST_BYTES + 1);
        if (file.length > Sheet.MOST_BYTES) return tooLarge();
        return Sheet.read(file, rows -> taken(rows, apply, fingerprint), this::unreadable);
    }

    /** The same from JSON. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response takeJson(
            @QueryParam("apply") @DefaultValue("false") boolean apply,
            @QueryParam("fingerprint") String fingerprint,
            InputStream body)
            throws IOException {
        if (!exchange.isOpenTo(visitor.visitor())) return denied();
        return JsonBody.read(
                body,
                Sheet.MOST_BYTES,
                json -> JsonFile.read(json, rows -> taken(rows, apply, fingerprint), this::unreadable),
                fault -> Problem.of(fault, Sheet.MOST_BYTES, "purposes", visitor.words())
                        .response());
    }

    private Response taken(List<Told> rows, boolean apply, String fingerprint) {
        Optional<Version> read = Optional.ofNullable(fingerprint).map(Version::new);
        Optional<Report> report =
                apply ? exchange.apply(visitor.visitor(), rows, read) : exchange.rehearse(visitor.visitor(), rows);
        return report.map(done -> Response.ok(ReportJson.of(done, visitor.words()))
                        .header("Cache-Control", "no-store")
                        .build())
                .orElseGet(this::denied);
    }

    private Response denied() {
        return Problem.of(403, "not-yours", visitor.words().getText("purpose.exchange.denied"))
                .response();
    }

    private Response tooLarge() {
        return Problem.of(413, "too-large", visitor.words().getText("relais.refusal.too-large", (Object)
                        new Object[] {Sheet.MOST_BYTES}))
                .response();
    }

    private Response unreadable(Sheet.Unreadable fault) {
        return Problem.of(400, fault.reason().word(), visitor.words().getText(fault.key(), (Object)
                        fault.details().toArray()))
                .response();
    }

    private Response bad(String field, String key) {
        return Problem.of(400, "malformed", visitor.words().getText(key))
                .about(field)
                .response();
    }
}
