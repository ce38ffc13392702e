package org.relais.jira.purpose.admin;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import com.atlassian.sal.api.websudo.WebSudoRequired;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.relais.jira.access.Gate;
import org.relais.jira.access.Version;
import org.relais.jira.jira.CurrentVisitor;
import org.relais.jira.purpose.Part;
import org.relais.jira.purpose.exchange.Exchange;
import org.relais.jira.purpose.exchange.Report;
import org.relais.jira.purpose.exchange.Sheet;
import org.relais.jira.purpose.exchange.Told;
import org.relais.jira.purpose.exchange.file.JsonFile;

/**
 * The administration page that takes purposes out to a file and in from one. It says first what a file would change; what
 * was typed or chosen stays on the page. Large files go through REST, whose limit is higher than that of a form.
 */
@WebSudoRequired
@SupportedMethods(RequestMethod.GET)
public class RelaisPurposeExchange extends JiraWebActionSupport {
    /** The most characters of a file on this page: Tomcat takes two megabytes in a form, and they are sent encoded. */
    public static final int MOST = 500_000;

    private static final String DENIED = "securitybreach";
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final transient Gate gate;
    private final transient Exchange exchange;
    private final transient CurrentVisitor visitor;
    private transient Report report;

    @Inject
    public RelaisPurposeExchange(Gate gate, Exchange exchange, CurrentVisitor visitor) {
        this.gate = gate;
        this.exchange = exchange;
        this.visitor = visitor;
    }

    @Override
    protected String doExecute() {
        return gate.administer(visitor.visitor()).isPresent() ? SUCCESS : DENIED;
    }

    /** Says what the file would change. */
    @RequiresXsrfCheck
    @SupportedMethods(RequestMethod.POST)
    public String doCheck() {
        return with(rows -> exchange.rehearse(visitor.visitor(), rows));
    }

    /** Takes the file, unless that would do something else than the page said. */
    @RequiresXsrfCheck
    @SupportedMethods(RequestMethod.POST)
    public String doApply() {
        String result =
                with(rows -> exchange.apply(visitor.visitor(), rows, Optional.of(new Version(asked("fingerprint")))));
        if (report != null && !report.applied()) addErrorMessage(text("purpose.exchange.changed"));
        return result;
    }

    private String with(Function<List<Told>, Optional<Report>> work) {
        if (gate.administer(visitor.visitor()).isEmpty()) return DENIED;
        String file = getFile();
        if (file.length() > MOST) {
            addErrorMessage(text("purpose.exchange.long", MOST, file.length()));
            return INPUT;
        }
        Function<List<Told>, String> taken = rows -> {
            report = work.apply(rows).orElseThrow();
            return SUCCESS;
        };
        if (!getJson()) return Sheet.read(file, taken, this::unreadable);
        try {
            JsonNode read = JSON.readTree(file);
            return JsonFile.read(read, taken, this::unreadable);
        } catch (JacksonException e) {
            addErrorMessage(text("relais.refusal.not-json"));
            return INPUT;
        }
    }

    private String unreadable(Sheet.Unreadable fault) {
        addErrorMessage(text(fault.key(), fault.details().toArray()));
        return INPUT;
    }

    private String asked(String name) {
        String value = getHttpRequest().getParameter(name);
        return value == null ? "" : value;
    }

    private String text(String key, Object... values) {
        return visitor.words().getText(key, values);
    }

    /** What was typed, without the mark that a file may begin with. */
    public String getFile() {
        String file = asked("file");
        return file.startsWith("\uFEFF") ? file.substring(1) : file;
    }

    /** Whether the file is JSON; otherwise it is CSV. */
    public boolean getJson() {
        return asked("format").equals("json");
    }

    public int getMost() {
        return MOST;
    }

    /** What became of the file in a sentence, or null where none was sent. */
    public String getSummary() {
        if (report == null) return null;
        String key = report.applied() ? "purpose.exchange.applied" : "purpose.exchange.rehearsed";
        return text(key, report.changed(), report.unchanged(), report.refused());
    }

    /** The fingerprint of what can be done now, or null where there is nothing to do. */
    public String getFingerprint() {
        boolean open = report != null && !report.applied() && report.changed() > 0;
        return open ? report.fingerprint().value() : null;
    }

    /** The first changes, part by part. */
    public List<ChangeLine> getChanges() {
        if (report == null) return List.of();
        return report.changes().stream()
                .flatMap(change -> Arrays.stream(Part.values())
                        .filter(change.parts()::containsKey)
                        .map(part -> new ChangeLine(
                                change.line(),
                                change.key(),
                                text(part.key()),
                                change.parts().get(part).before().orElse(text("purpose.stale.empty")),
                                change.parts().get(part).after().orElse(text("purpose.stale.empty")))))
                .toList();
    }

    /** The first rows that were not taken, and why. */
    public List<RefusedLine> getRefusals() {
        if (report == null) return List.of();
        return report.refusals().stream()
                .map(no -> new RefusedLine(
                        no.line(),
                        no.issue(),
                        no.part().map(part -> text(part.key())).orElse(""),
                        text(no.sentence(), no.figures().toArray())))
                .toList();
    }

    /** One part of one issue, before and after. */
    public record ChangeLine(int number, String key, String part, String before, String after) {}

    /** One row that was not taken. */
    public record RefusedLine(int number, String issue, String part, String sentence) {}
}
