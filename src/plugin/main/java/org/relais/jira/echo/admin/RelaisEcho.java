package org.relais.jira.echo.admin;

import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import com.atlassian.sal.api.websudo.WebSudoRequired;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.relais.jira.access.AdminPass;
import org.relais.jira.access.Gate;
import org.relais.jira.echo.BaseUrl;
import org.relais.jira.echo.EchoOptions;
import org.relais.jira.echo.Invitations;
import org.relais.jira.echo.field.NamedPeople;
import org.relais.jira.home.Choices;
import org.relais.jira.home.ProjectOptions;
import org.relais.jira.jira.CurrentVisitor;

/**
 * The administration page <em>Outcome echo</em>: who is asked, and what the question may say. The class has the page's
 * name because Jira makes its address of it.
 */
@WebSudoRequired
@SupportedMethods(RequestMethod.GET)
public class RelaisEcho extends JiraWebActionSupport {
    private static final String DENIED = "securitybreach";

    private final transient Gate gate;
    private final transient CurrentVisitor visitor;
    private final transient ProjectOptions options;
    private final transient NamedPeople named;
    private final transient Invitations invitations;
    private boolean saved;

    @Inject
    public RelaisEcho(
            Gate gate, CurrentVisitor visitor, ProjectOptions options, NamedPeople named, Invitations invitations) {
        this.gate = gate;
        this.visitor = visitor;
        this.options = options;
        this.named = named;
        this.invitations = invitations;
    }

    /** Set by the address to which a saved form leads. */
    public void setSaved(boolean saved) {
        this.saved = saved;
    }

    @Override
    protected String doExecute() {
        return pass().isPresent() ? SUCCESS : DENIED;
    }

    /** Keeps what was chosen in the form. */
    @RequiresXsrfCheck
    @SupportedMethods(RequestMethod.POST)
    public String doSave() {
        Optional<AdminPass> pass = pass();
        if (pass.isEmpty()) return DENIED;
        String field = asked("field");
        String text = asked("text");
        String sequence = asked("sequence");
        boolean known = (field.isEmpty() || named.has(field)) && EchoOptions.TEXT.accepts(text);
        if (!known || !sequence.matches("\\d{1,9}")) return refused("echo.admin.unknown");
        return options.decideForAll(
                        pass.get(),
                        Map.of(EchoOptions.FIELD, field, EchoOptions.TEXT, text),
                        Integer.parseInt(sequence))
                ? getRedirect("RelaisEcho.jspa?saved=true")
                : refused("echo.admin.stale");
    }

    private String asked(String name) {
        return Optional.ofNullable(getHttpRequest().getParameter(name)).orElse("");
    }

    private String refused(String key) {
        addErrorMessage(visitor.words().getText(key));
        return INPUT;
    }

    private Optional<AdminPass> pass() {
        return gate.administer(visitor.visitor());
    }

    /** The page, ready to print. */
    public PageView getPage() {
        I18nHelper words = visitor.words();
        Choices now = options.ofAll();
        String url = invitations.baseUrl();
        boolean reachable = BaseUrl.reachable(url);
        return new PageView(
                now.sequence(),
                saved && !hasAnyErrors(),
                reachable,
                words.getText(reachable ? "echo.admin.address" : "echo.admin.address-wrong", url),
                fields(EchoOptions.field(now).orElse(""), words),
                EchoOptions.TEXT.values().stream()
                        .map(value -> new ValueChoice(
                                value,
                                words.getText("echo.admin.text." + value),
                                value.equals(now.of(EchoOptions.TEXT))))
                        .sorted((one, other) -> one.value().compareTo(other.value()))
                        .toList());
    }

    private List<ValueChoice> fields(String chosen, I18nHelper words) {
        List<ValueChoice> choices = new ArrayList<>();
        choices.add(new ValueChoice("", words.getText("echo.admin.reporter"), chosen.isEmpty()));
        for (CustomField field : named.candidates()) {
            String label = words.getText("echo.admin.field", field.getFieldName(), field.getId());
            choices.add(new ValueChoice(field.getId(), label, field.getId().equals(chosen)));
        }
        return choices;
    }

    /**
     * What the template prints.
     *
     * @param reachable whether links lead somewhere, as the sentence about the address says
     */
    public record PageView(
            int sequence,
            boolean saved,
            boolean reachable,
            String address,
            List<ValueChoice> fields,
            List<ValueChoice> texts) {}

    /** Something that can be chosen. */
    public record ValueChoice(String value, String label, boolean chosen) {}
}
