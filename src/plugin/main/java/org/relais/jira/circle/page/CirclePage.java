package org.relais.jira.circle.page;

import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.relais.jira.circle.AsOf;
import org.relais.jira.circle.CircleService;
import org.relais.jira.circle.View;
import org.relais.jira.jira.CurrentVisitor;

/** What every page of circles has: the way in, the day that is looked at, and the tabs. */
abstract class CirclePage extends JiraWebActionSupport {
    static final String DENIED = "securitybreach";
    static final String ABSENT = "absent";

    final transient CircleService circles;
    final transient CurrentVisitor visitor;
    private final transient PageBuilderService pages;
    private final transient TimeZoneManager zones;
    private final transient Clock clock;
    transient Reader reader;
    private transient AsOf on = AsOf.NOW;
    private String typedDay = "";
    private boolean wrongDay;

    CirclePage(
            CircleService circles,
            CurrentVisitor visitor,
            PageBuilderService pages,
            TimeZoneManager zones,
            Clock clock) {
        this.circles = circles;
        this.visitor = visitor;
        this.pages = pages;
        this.zones = zones;
        this.clock = clock;
    }

    /** The day to look at, as yyyy-mm-dd; what is no day is said, and today is shown. */
    public void setOn(String day) {
        typedDay = day;
        Optional<AsOf> read = AsOf.read(day);
        wrongDay = read.isEmpty();
        on = read.orElse(AsOf.NOW);
    }

    /** Whether the visitor may see the structure; if so, the {@link #reader} stands ready. */
    boolean opened() {
        pages.assembler().resources().requireWebResource("org.relais.jira:circle-pages");
        Optional<View> found = on.open(circles, visitor.visitor(), zone(), now());
        if (wrongDay) addErrorMessage(visitor.words().getText("circle.page.day.wrong"));
        reader = found.map(view -> new Reader(view, visitor.words())).orElse(null);
        return reader != null;
    }

    Instant now() {
        return clock.instant();
    }

    ZoneId zone() {
        return zones.getLoggedInUserTimeZone().toZoneId();
    }

    String parameter(String name) {
        return Optional.ofNullable(getHttpRequest().getParameter(name)).orElse("");
    }

    abstract Tab here();

    /** The tabs of the page. */
    public List<TabLine> getTabs() {
        return Tab.lines(here(), visitor.words());
    }

    /** The day as it was typed; empty for now. */
    public String getDay() {
        return typedDay;
    }

    /** Which past day is shown, in a sentence; empty where it is now. */
    public String getPast() {
        return on.moment(zone(), now())
                .flatMap(then -> on.day())
                .map(day -> reader.say("circle.page.past", reader.day(day)))
                .orElse("");
    }
}
