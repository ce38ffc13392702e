package org.relais.jira.circle.page;

import com.atlassian.jira.datetime.DateTimeFormatterFactory;
import com.atlassian.jira.datetime.DateTimeStyle;
import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.relais.jira.circle.AsOf;
import org.relais.jira.circle.CircleService;
import org.relais.jira.circle.Clause;
import org.relais.jira.circle.Difference;
import org.relais.jira.circle.Fact;
import org.relais.jira.circle.Link;
import org.relais.jira.circle.Node;
import org.relais.jira.circle.Seat;
import org.relais.jira.jira.CurrentVisitor;

/**
 * The log of all changes, and what is not the same on two days. The class has the page's name, as Jira asks.
 */
@SupportedMethods(RequestMethod.GET)
public class RelaisCircleChanges extends CirclePage {
    private static final int MOST = 1_000;

    private final transient DateTimeFormatterFactory dates;
    private String from = "";
    private String to = "";
    private long before = Long.MAX_VALUE;
    private transient CircleService.Log log;
    private transient List<Difference> differences = List.of();

    @Inject
    public RelaisCircleChanges(
            CircleService circles,
            CurrentVisitor visitor,
            PageBuilderService pages,
            TimeZoneManager zones,
            Clock clock,
            DateTimeFormatterFactory dates) {
        super(circles, visitor, pages, zones, clock);
        this.dates = dates;
    }

    public void setFrom(String day) {
        from = day.strip();
    }

    public void setTo(String day) {
        to = day.strip();
    }

    /** The log begins with what is older than this change; anything that is no number is the latest. */
    public void setBefore(String number) {
        if (number.matches("\\d{1,18}")) before = Long.parseLong(number);
    }

    @Override
    public String doDefault() {
        if (!opened()) return DENIED;
        Optional<CircleService.Log> found = circles.log(visitor.visitor(), Optional.empty(), before);
        if (found.isEmpty()) return DENIED;
        log = found.get();
        if (!from.isEmpty()) compare();
        return SUCCESS;
    }

    private void compare() {
        Optional<AsOf> first = AsOf.read(from);
        Optional<AsOf> second = AsOf.read(to);
        if (first.isEmpty() || second.isEmpty()) {
            addErrorMessage(visitor.words().getText("circle.page.day.wrong"));
            return;
        }
        differences = circles.differences(visitor.visitor(), moment(first.get()), moment(second.get()))
                .orElse(List.of());
    }

    private Instant moment(AsOf day) {
        return day.moment(zone(), now()).orElseGet(this::now);
    }

    @Override
    protected String doExecute() {
        return doDefault();
    }

    @Override
    Tab here() {
        return Tab.CHANGES;
    }

    public String getFrom() {
        return from;
    }

    public String getTo() {
        return to;
    }

    /** Whether two days were compared. */
    public boolean getCompared() {
        return !from.isEmpty() && !hasAnyErrors();
    }

    /** What is not the same, at most so many. */
    public List<DifferenceLine> getDifferences() {
        return differences.stream().limit(MOST).map(this::line).toList();
    }

    private DifferenceLine line(Difference difference) {
        Fact fact = difference.either();
        String kind = reader.say("circle.page.fact." + fact.kind().word());
        String name = reader.view()
                .structure()
                .node(fact.node())
                .map(reader::name)
                .or(() -> difference.before().filter(Node.class::isInstance).map(one -> reader.name((Node) one)))
                .orElse("");
        return new DifferenceLine(
                fact.node().value(),
                name,
                kind,
                difference.before().map(this::text).orElse(""),
                difference.after().map(this::text).orElse(""));
    }

    private String text(Fact fact) {
        if (fact instanceof Node node) {
            String closed = node.closed() ? " " + reader.say("circle.page.closed.brackets") : "";
            String purpose = reader.in(node.purpose());
            return reader.name(node) + closed + (purpose.isEmpty() ? "" : ": " + purpose);
        }
        if (fact instanceof Clause clause) {
            String title = reader.in(clause.title());
            return (title.isEmpty() ? "" : title + ": ") + reader.in(clause.text());
        }
        if (fact instanceof Seat seat) {
            return reader.person(seat.holder()) + ", " + reader.capacity(seat)
                    + seat.focus().map(focus -> ", " + focus).orElse("")
                    + seat.until()
                            .map(day -> ", " + reader.say("circle.page.until", reader.day(day)))
                            .orElse("");
        }
        if (fact instanceof Link link) {
            return reader.view()
                    .structure()
                    .node(link.to())
                    .map(reader::name)
                    .orElse(link.to().value());
        }
        return fact.key();
    }

    /** What changed, the latest first. */
    public List<ChangeLine> getHistory() {
        return new Changes(reader, dates.formatter().forLoggedInUser().withStyle(DateTimeStyle.COMPLETE)).lines(log);
    }

    /** Where the log goes on; empty where it ends. */
    public String getEarlier() {
        return log.next().map(number -> Long.toString(number)).orElse("");
    }
}
