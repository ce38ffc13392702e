package org.relais.jira.hours.page;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import com.atlassian.sal.api.websudo.WebSudoRequired;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.relais.jira.access.Gate;
import org.relais.jira.home.ProjectOptions;
import org.relais.jira.hours.Draft;
import org.relais.jira.hours.Hours;
import org.relais.jira.hours.HoursService;
import org.relais.jira.hours.PublicCalendars;
import org.relais.jira.hours.Refusal;
import org.relais.jira.jira.CurrentVisitor;

/**
 * The administration page <em>Relais › Hours</em>: the hours of whoever says nothing. The class has the page's name because
 * Jira makes its address of it.
 */
@WebSudoRequired
@SupportedMethods(RequestMethod.GET)
public class RelaisHoursDefaults extends JiraWebActionSupport {
    private final transient Gate gate;
    private final transient HoursService hours;
    private final transient PublicCalendars calendars;
    private final transient ProjectOptions options;
    private final transient CurrentVisitor visitor;
    private transient HoursService.Usual typed;
    private transient List<Refusal> refusals = List.of();
    private boolean saved;

    @Inject
    public RelaisHoursDefaults(
            Gate gate, HoursService hours, PublicCalendars calendars, ProjectOptions options, CurrentVisitor visitor) {
        this.gate = gate;
        this.hours = hours;
        this.calendars = calendars;
        this.options = options;
        this.visitor = visitor;
    }

    /** Set by the address to which a saved form leads. */
    public void setSaved(boolean saved) {
        this.saved = saved;
    }

    @Override
    protected String doExecute() {
        return gate.administer(visitor.visitor()).isPresent() ? SUCCESS : "securitybreach";
    }

    /** Decides for whoever says nothing. */
    @RequiresXsrfCheck
    @SupportedMethods(RequestMethod.POST)
    public String doSave() {
        if (gate.administer(visitor.visitor()).isEmpty()) return "securitybreach";
        HoursForm form = new HoursForm(getHttpRequest()::getParameter);
        Draft draft = form.draft();
        typed = new HoursService.Usual(draft.week(), draft.calendar(), draft.shown());
        String sequence = form.text("sequence");
        int basedOn = sequence.matches("\\d{1,9}") ? Integer.parseInt(sequence) : -1;
        Optional<List<Refusal>> against = hours.decide(visitor.visitor(), typed, basedOn);
        if (against.isEmpty()) {
            addErrorMessage(visitor.words().getText("hours.defaults.stale"));
            return SUCCESS;
        }
        refusals = against.get();
        return refusals.isEmpty() ? getRedirect("RelaisHoursDefaults.jspa?saved=true") : SUCCESS;
    }

    /** Everything that stands against what was typed. */
    public List<HoursView.WrongLine> getWrong() {
        List<HoursView.WrongLine> lines = new ArrayList<>();
        getErrorMessages().forEach(message -> lines.add(new HoursView.WrongLine("", message)));
        lines.addAll(new HoursWords(visitor.words()).wrong(refusals));
        return lines;
    }

    /** The page, ready to print. */
    public DefaultsView getPage() {
        HoursWords words = new HoursWords(visitor.words());
        Hours usual = hours.usual();
        HoursService.Usual shown = typed == null
                ? new HoursService.Usual(
                        Draft.of(usual.week()),
                        usual.calendar().value(),
                        usual.shown().word())
                : typed;
        Set<String> wrong = refusals.stream().map(Refusal::field).collect(Collectors.toSet());
        return new DefaultsView(
                options.ofAll().sequence(),
                saved && typed == null,
                words.week(shown.week(), "week.", wrong),
                words.calendars(calendars, shown.calendar()),
                words.showings(shown.shown()));
    }

    /** What the template prints. */
    public record DefaultsView(
            int sequence,
            boolean saved,
            List<HoursView.DayLine> week,
            List<HoursView.HoursChoice> calendars,
            List<HoursView.HoursChoice> showings) {}
}
