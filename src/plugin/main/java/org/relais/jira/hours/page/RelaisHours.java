package org.relais.jira.hours.page;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.relais.jira.access.Version;
import org.relais.jira.hours.Away;
import org.relais.jira.hours.CalendarFiles;
import org.relais.jira.hours.Draft;
import org.relais.jira.hours.HoursService;
import org.relais.jira.hours.PublicCalendars;
import org.relais.jira.hours.Refusal;
import org.relais.jira.jira.CurrentVisitor;

/** The page <em>My hours</em>. The class has the page's name because Jira makes its address of it. */
@SupportedMethods(RequestMethod.GET)
public class RelaisHours extends JiraWebActionSupport {
    private static final String PAGE = "RelaisHours!default.jspa?saidNow=";
    private static final String DENIED = "securitybreach";

    private final transient HoursService hours;
    private final transient PublicCalendars calendars;
    private final transient CalendarFiles files;
    private final transient CurrentVisitor visitor;
    private final transient Clock clock;
    private transient HoursService.Mine mine;
    private transient Draft draft;
    private transient List<Refusal> refusals = List.of();
    private transient List<Away.Passed> passed = List.of();
    private transient String version = "";
    private transient String file = "";
    private transient String saidNow = "";

    @Inject
    public RelaisHours(
            HoursService hours, PublicCalendars calendars, CalendarFiles files, CurrentVisitor visitor, Clock clock) {
        this.hours = hours;
        this.calendars = calendars;
        this.files = files;
        this.visitor = visitor;
        this.clock = clock;
    }

    /** Set by the address to which a sent form leads. */
    public void setSaidNow(String saidNow) {
        this.saidNow = saidNow;
    }

    @Override
    public String doDefault() {
        Optional<HoursService.Mine> found = hours.mine(visitor.visitor());
        if (found.isEmpty()) return DENIED;
        mine = found.get();
        if (draft == null) draft = Draft.of(mine.hours());
        if (version.isEmpty()) version = mine.version().value();
        return SUCCESS;
    }

    @Override
    protected String doExecute() {
        return doDefault();
    }

    /** Keeps what was typed. */
    @RequiresXsrfCheck
    @SupportedMethods(RequestMethod.POST)
    public String doSave() {
        HoursForm form = typed();
        Optional<Version> basedOn =
                Optional.of(version).filter(text -> !text.isEmpty()).map(Version::new);
        return hours.keep(visitor.visitor(), form.draft(), basedOn)
                .fold(
                        kept -> getRedirect(PAGE + "kept"),
                        why -> {
                            refusals = why;
                            return doDefault(); // with what was typed
                        },
                        current -> {
                            addErrorMessage(visitor.words().getText("hours.stale"));
                            version = current.version().value(); // sent again, it is kept
                            return doDefault();
                        },
                        () -> DENIED);
    }

    /** Adds the leave of a calendar to what was typed, for looking at. Nothing is kept. */
    @RequiresXsrfCheck
    @SupportedMethods(RequestMethod.POST)
    public String doRead() {
        typed();
        String view = doDefault();
        if (mine == null) return view;
        Away away = files.read(file, mine.zone(), clock.instant());
        passed = away.passed();
        if (!away.leave().isEmpty()) {
            saidNow = "read";
            List<Draft.LeaveDraft> all = Stream.concat(
                            draft.leave().stream(), away.leave().stream().map(Draft::of))
                    .distinct()
                    .toList();
            draft = new Draft(
                    draft.zone(), draft.week(), draft.seasons(), draft.calendar(), draft.daysOff(), all, draft.shown());
            file = "";
        }
        return view;
    }

    /** Forgets all that one said. */
    @RequiresXsrfCheck
    @SupportedMethods(RequestMethod.POST)
    public String doForget() {
        return hours.forgetMine(visitor.visitor()) ? getRedirect(PAGE + "forgotten") : DENIED;
    }

    private HoursForm typed() {
        HoursForm form = new HoursForm(getHttpRequest()::getParameter);
        draft = form.draft();
        version = form.text("version");
        file = form.text("file");
        return form;
    }

    /** What was just done, in a sentence; empty where nothing was. */
    public String getDone() {
        if (hasAnyErrors() || !refusals.isEmpty()) return "";
        return switch (saidNow) {
            case "kept" -> visitor.words().getText("hours.done.kept");
            case "read" -> visitor.words().getText("hours.done.read");
            case "forgotten" -> visitor.words().getText("hours.done.forgotten");
            default -> "";
        };
    }

    /** Everything that stands against what was typed. */
    public List<HoursView.WrongLine> getWrong() {
        List<HoursView.WrongLine> lines = new ArrayList<>();
        getErrorMessages().forEach(message -> lines.add(new HoursView.WrongLine("", message)));
        lines.addAll(new HoursWords(visitor.words()).wrong(refusals));
        return lines;
    }

    /** The page, ready to print. */
    public HoursView getPage() {
        HoursWords words = new HoursWords(visitor.words());
        Set<String> wrong = refusals.stream().map(Refusal::field).collect(Collectors.toSet());
        return new HoursView(
                version,
                mine.said(),
                words.now(mine),
                words.zones(draft.zone()),
                words.week(draft.week(), "week.", wrong),
                words.seasons(draft.seasons(), wrong),
                words.calendars(calendars, draft.calendar()),
                words.daysOff(draft.daysOff()),
                words.leave(draft.leave()),
                words.showings(draft.shown()),
                file,
                passed.stream().map(words::passed).toList());
    }
}
