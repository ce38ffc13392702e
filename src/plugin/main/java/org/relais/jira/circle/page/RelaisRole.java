package org.relais.jira.circle.page;

import com.atlassian.jira.datetime.DateTimeFormatterFactory;
import com.atlassian.jira.datetime.DateTimeStyle;
import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.relais.jira.access.UserKey;
import org.relais.jira.circle.CircleService;
import org.relais.jira.circle.Clause;
import org.relais.jira.circle.Link;
import org.relais.jira.circle.Node;
import org.relais.jira.circle.NodeId;
import org.relais.jira.circle.OwnedIssues;
import org.relais.jira.circle.Seat;
import org.relais.jira.circle.Structure;
import org.relais.jira.circle.Term;
import org.relais.jira.circle.Turn;
import org.relais.jira.hours.HoursService;
import org.relais.jira.jira.CurrentVisitor;

/** All that is said of one role or circle, now or on a day of the past. The class has the page's name, as Jira asks. */
@SupportedMethods(RequestMethod.GET)
public class RelaisRole extends CirclePage {
    private final transient DateTimeFormatterFactory dates;
    private final transient OwnedIssues owned;
    private final transient HoursService hours;
    private String id = "";
    private long before = Long.MAX_VALUE;
    private transient Node node;
    private transient Optional<CircleService.Log> log = Optional.empty();

    @Inject
    public RelaisRole(
            CircleService circles,
            CurrentVisitor visitor,
            PageBuilderService pages,
            TimeZoneManager zones,
            Clock clock,
            DateTimeFormatterFactory dates,
            OwnedIssues owned,
            HoursService hours) {
        super(circles, visitor, pages, zones, clock);
        this.dates = dates;
        this.owned = owned;
        this.hours = hours;
    }

    public void setId(String id) {
        this.id = id;
    }

    /** The history begins with what is older than this change; anything that is no number is the latest. */
    public void setBefore(String number) {
        if (number.matches("\\d{1,18}")) before = Long.parseLong(number);
    }

    @Override
    public String doDefault() {
        if (!opened()) return DENIED;
        Optional<Node> found =
                Optional.of(id).filter(NodeId::fits).map(NodeId::new).flatMap(structure()::node);
        if (found.isEmpty()) return ABSENT;
        node = found.get();
        log = circles.log(visitor.visitor(), Optional.of(node.id()), before);
        return SUCCESS;
    }

    @Override
    protected String doExecute() {
        return doDefault();
    }

    @Override
    Tab here() {
        return null;
    }

    private Structure structure() {
        return reader.view().structure();
    }

    /** The role itself. */
    public NodeLine getNode() {
        return NodeLine.of(node, reader);
    }

    /** The circles that it is in, from the top down. */
    public List<NodeLine> getPath() {
        List<Node> path = structure().path(node.id());
        return lines(path.subList(0, path.size() - 1));
    }

    private List<NodeLine> lines(List<Node> nodes) {
        return nodes.stream().map(one -> NodeLine.of(one, reader)).toList();
    }

    public String getPurposeWord() {
        return reader.term(node.id(), Term.PURPOSE);
    }

    public String getHolderWord() {
        return reader.term(node.id(), Term.HOLDER);
    }

    public String getPurpose() {
        return reader.in(node.purpose());
    }

    public String getTags() {
        return String.join(", ", node.tags());
    }

    /** What is in it, by name; closed ones last. */
    public List<NodeLine> getChildren() {
        List<Node> all = structure().children(node.id());
        return lines(Stream.concat(
                        reader.sorted(all.stream().filter(one -> !one.closed()).toList()).stream(),
                        reader.sorted(all.stream().filter(Node::closed).toList()).stream())
                .toList());
    }

    /** By what people work together here: its policies, and those of the circles above. */
    public List<ClauseLine> getAgreement() {
        List<Node> all = Stream.concat(Stream.of(node), structure().above(node.id()).stream())
                .toList();
        return all.stream()
                .flatMap(one -> structure().clauses(one.id()).stream())
                .filter(clause -> clause.type() == Clause.Type.POLICY)
                .limit(Clause.MOST)
                .map(clause -> line(
                        clause,
                        clause.node().equals(node.id())
                                ? ""
                                : structure()
                                        .node(clause.node())
                                        .map(reader::name)
                                        .orElse("")))
                .toList();
    }

    /** The other sentences of its definition. */
    public List<ClauseLine> getClauses() {
        return structure().clauses(node.id()).stream()
                .filter(clause -> clause.type() != Clause.Type.POLICY)
                .map(clause -> line(
                        clause,
                        reader.term(node.id(), Term.valueOf(clause.type().name()))))
                .toList();
    }

    private ClauseLine line(Clause clause, String type) {
        boolean due =
                clause.review().filter(reader.view().seating().day()::isAfter).isPresent();
        return new ClauseLine(
                clause.id().value(),
                type,
                reader.in(clause.title()),
                reader.in(clause.text()),
                clause.review().map(reader::day).orElse(""),
                due ? reader.say("circle.page.review.due") : "");
    }

    /** Everybody who sits there, and to whom a seat is offered. */
    public List<SeatLine> getSeats() {
        return structure().seats(node.id()).stream()
                .map(seat -> SeatLine.of(seat, 0, node, reader))
                .toList();
    }

    /** Who holds it, or to whom it falls. */
    public String getHolders() {
        return reader.holders(node.id());
    }

    /** Who answers for it at this moment, in a sentence; empty for a past day, and where no circle has duty seats. */
    public String getOnDuty() {
        var seating = reader.view().seating();
        List<UserKey> roster = structure().path(node.id()).stream()
                .flatMap(one -> seating.sitting(one.id()).stream())
                .filter(seat -> seat.capacity() == Seat.Capacity.DUTY)
                .map(Seat::holder)
                .distinct()
                .toList();
        if (roster.isEmpty() || !getPast().isEmpty()) return "";
        Map<UserKey, Optional<Boolean>> present = hours.inHours(roster, visitor.visitor());
        String names =
                seating
                        .onDuty(node.id(), now(), (person, moment) -> present.getOrDefault(person, Optional.empty()))
                        .stream()
                        .map(seat -> reader.person(seat.holder()))
                        .distinct()
                        .collect(Collectors.joining(", "));
        return names.isEmpty() ? reader.say("circle.page.duty.nobody") : reader.say("circle.page.duty.now", names);
    }

    /** Whether it can be changed from here: not as it was on a past day, and not once it is closed. */
    public boolean getChangeable() {
        return getPast().isEmpty() && !node.closed();
    }

    /** Who answers for it when. */
    public List<TurnLine> getTurns() {
        return structure().turns(node.id()).stream().map(this::line).toList();
    }

    private TurnLine line(Turn turn) {
        String days = Arrays.stream(DayOfWeek.values())
                .filter(turn.days()::contains)
                .map(day -> day.getDisplayName(TextStyle.SHORT_STANDALONE, reader.locale()))
                .collect(Collectors.joining(", "));
        String person = structure().seats(node.id()).stream()
                .filter(seat -> seat.id().equals(turn.seat()))
                .map(seat -> reader.person(seat.holder()))
                .findFirst()
                .orElse("");
        return new TurnLine(
                person,
                days,
                turn.from().toString(),
                turn.to().toString(),
                turn.zone().getDisplayName(TextStyle.FULL, reader.locale()));
    }

    /** How it matters elsewhere, and what matters here, in sentences. */
    public List<NodeLine> getRepresents() {
        return linked(structure().links(node.id()).stream()
                .filter(link -> link.type() == Link.Type.REPRESENTS)
                .map(Link::to));
    }

    /** The other circles in which it is the same role. */
    public List<NodeLine> getLinked() {
        return linked(structure().links(node.id()).stream()
                .filter(link -> link.type() == Link.Type.LINKED)
                .map(Link::to));
    }

    /** The roles of other circles that matter here. */
    public List<NodeLine> getGuests() {
        return linked(structure().linksTo(node.id()).stream().map(Link::node));
    }

    private List<NodeLine> linked(Stream<NodeId> ids) {
        return lines(reader.sorted(
                ids.distinct().flatMap(one -> structure().node(one).stream()).toList()));
    }

    /** Where its open issues are found: a query as an address holds it; empty where no field names roles. */
    public String getIssues() {
        return owned.query(node.id())
                .map(query -> URLEncoder.encode(query, StandardCharsets.UTF_8))
                .orElse("");
    }

    /** What changed, the latest first. */
    public List<ChangeLine> getHistory() {
        return log.map(
                        new Changes(reader, dates.formatter().forLoggedInUser().withStyle(DateTimeStyle.COMPLETE))
                                ::lines)
                .orElse(List.of());
    }

    /** Where the history goes on; empty where it ends. */
    public String getEarlier() {
        return log.flatMap(CircleService.Log::next)
                .map(number -> Long.toString(number))
                .orElse("");
    }
}
