package org.relais.jira.home.admin;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.relais.jira.home.Answer;
import org.relais.jira.home.Option;
import org.relais.jira.home.ProjectHome;
import org.relais.jira.jira.CurrentVisitor;

/**
 * The page <em>Project settings › Relais</em>. The class has the page's name because Jira makes its address of it. Who
 * sees the project but does not administer it is told so; to everybody else it does not exist.
 */
@SupportedMethods(RequestMethod.GET)
public class RelaisProjectSettings extends JiraWebActionSupport {
    private static final String DENIED = "securitybreach";

    private final transient ProjectHome home;
    private final transient CurrentVisitor visitor;
    private transient ProjectHome.Settings settings;
    private transient Map<String, String> typed = Map.of();
    private String projectKey = "";
    private String refusal = "home.project.absent";
    private boolean saved;

    @Inject
    public RelaisProjectSettings(ProjectHome home, CurrentVisitor visitor) {
        this.home = home;
        this.visitor = visitor;
    }

    public void setProjectKey(String projectKey) {
        this.projectKey = projectKey;
    }

    /** Set by the address to which a saved form leads. */
    public void setSaved(boolean saved) {
        this.saved = saved;
    }

    @Override
    public String doDefault() {
        return show(home.read(visitor.visitor(), projectKey));
    }

    @Override
    protected String doExecute() {
        return doDefault();
    }

    /** Keeps what was chosen in the form. */
    @RequiresXsrfCheck
    @SupportedMethods(RequestMethod.POST)
    public String doSave() {
        HttpServletRequest request = getHttpRequest();
        Map<String, String> values = new HashMap<>();
        typed = values;
        request.getParameterMap().forEach((name, sent) -> {
            if (name.startsWith("option-")) values.put(name.substring("option-".length()), sent[0]);
        });
        String sequence = String.valueOf(request.getParameter("sequence"));
        if (!sequence.matches("\\d{1,9}")) {
            addErrorMessage(visitor.words().getText("home.project.sequence"));
            return doDefault();
        }
        Answer answer = home.decide(visitor.visitor(), projectKey, values, Integer.parseInt(sequence));
        if (answer instanceof Answer.Decided decided) {
            return getRedirect("RelaisProjectSettings!default.jspa?saved=true&projectKey="
                    + decided.settings().projectKey());
        }
        return show(answer);
    }

    private String show(Answer answer) {
        return answer.fold(
                found -> with(found, SUCCESS),
                current -> {
                    typed = Map.of(); // the page shows what stands now
                    addErrorMessage(visitor.words().getText("home.project.stale"));
                    return with(current, INPUT);
                },
                option -> {
                    addErrorMessage(wanted(option));
                    return doDefault(); // with what was typed
                },
                () -> denied("home.project.not-yours"),
                () -> denied("home.project.absent"));
    }

    private String wanted(Option option) {
        I18nHelper words = visitor.words();
        String label = words.getText(option.key());
        return switch (option.kind()) {
            case CHOICE -> words.getText("home.project.unknown", label);
            case NUMBER -> words.getText("home.project.number", label, option.least(), option.most());
            case TEXT -> words.getText("home.project.text", label, option.most(), "");
        };
    }

    private String with(ProjectHome.Settings found, String view) {
        settings = found;
        return view;
    }

    private String denied(String key) {
        refusal = key;
        return DENIED;
    }

    /** The page, ready to print. */
    public PageView getPage() {
        return PageView.of(settings, typed, saved && !hasAnyErrors(), visitor.words());
    }

    /** Why nothing is shown. */
    public String getRefusal() {
        return visitor.words().getText(refusal);
    }

    /** What the template prints. */
    public record PageView(
            String projectKey, String projectName, int sequence, boolean saved, List<OptionLine> options) {
        static PageView of(ProjectHome.Settings settings, Map<String, String> typed, boolean saved, I18nHelper words) {
            List<OptionLine> lines = settings.values().entrySet().stream()
                    .map(entry -> OptionLine.of(
                            entry.getKey(), typed.getOrDefault(entry.getKey().name(), entry.getValue()), words))
                    .toList();
            return new PageView(settings.projectKey(), settings.projectName(), settings.sequence(), saved, lines);
        }
    }

    /** One option. */
    public record OptionLine(
            String name,
            String kind,
            String label,
            String explanation,
            List<ValueLine> values,
            String least,
            String most,
            String value) {
        static OptionLine of(Option option, String chosen, I18nHelper words) {
            List<ValueLine> values = option.values().stream()
                    .map(value -> new ValueLine(value, words.getText(option.key() + "." + value), value.equals(chosen)))
                    .toList();
            return new OptionLine(
                    option.name(),
                    option.kind().name().toLowerCase(Locale.ROOT),
                    words.getText(option.key()),
                    words.getText(option.key() + ".explained"),
                    values,
                    Integer.toString(option.least()),
                    Integer.toString(option.most()),
                    chosen);
        }
    }

    /** One value that an option offers. */
    public record ValueLine(String value, String label, boolean chosen) {}
}
