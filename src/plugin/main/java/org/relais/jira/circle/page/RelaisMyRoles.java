package org.relais.jira.circle.page;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.relais.jira.circle.Amendment;
import org.relais.jira.circle.AnswerSeat;
import org.relais.jira.circle.CircleService;
import org.relais.jira.circle.EndPart;
import org.relais.jira.circle.Fact;
import org.relais.jira.circle.NodeId;
import org.relais.jira.circle.PartId;
import org.relais.jira.circle.Seat;
import org.relais.jira.jira.CurrentVisitor;

/**
 * What whoever looks at it holds, and what is offered to them: they say yes or no, and may give back what they hold. The
 * class has the page's name, as Jira asks.
 */
@SupportedMethods(RequestMethod.GET)
public class RelaisMyRoles extends CirclePage {
    private String said = "";

    @Inject
    public RelaisMyRoles(
            CircleService circles,
            CurrentVisitor visitor,
            PageBuilderService pages,
            TimeZoneManager zones,
            Clock clock) {
        super(circles, visitor, pages, zones, clock);
    }

    /** Set by the address to which a sent form leads. */
    public void setSaid(String said) {
        this.said = said;
    }

    @Override
    public String doDefault() {
        return opened() ? SUCCESS : DENIED;
    }

    @Override
    protected String doExecute() {
        return doDefault();
    }

    @Override
    Tab here() {
        return Tab.MINE;
    }

    /** Says yes to a seat that is offered. */
    @RequiresXsrfCheck
    @SupportedMethods(RequestMethod.POST)
    public String doAccept() {
        return answer(true);
    }

    /** Says no to it. */
    @RequiresXsrfCheck
    @SupportedMethods(RequestMethod.POST)
    public String doDecline() {
        return answer(false);
    }

    private String answer(boolean yes) {
        return named()
                ? amend(
                        new AnswerSeat(new NodeId(parameter("node")), new PartId(parameter("seat")), yes),
                        yes ? "yes" : "no")
                : gone();
    }

    /** Gives a seat back. */
    @RequiresXsrfCheck
    @SupportedMethods(RequestMethod.POST)
    public String doLeave() {
        String version = parameter("version");
        if (!named() || !version.matches("\\d{1,18}")) return gone();
        return amend(
                new EndPart(Fact.Kind.SEAT, new NodeId(parameter("node")), parameter("seat"), Long.parseLong(version)),
                "left");
    }

    private boolean named() {
        return NodeId.fits(parameter("node")) && NodeId.fits(parameter("seat"));
    }

    private String amend(Amendment amendment, String done) {
        if (!opened()) return DENIED;
        String fault = circles.amend(visitor.visitor(), amendment, "")
                .fold(
                        changed -> "",
                        refusal -> reader.sentences().of(refusal),
                        stale -> reader.say("circle.page.stale"),
                        () -> reader.say("circle.page.gone"));
        if (fault.isEmpty()) return getRedirect("RelaisMyRoles!default.jspa?said=" + done);
        addErrorMessage(fault);
        return doDefault();
    }

    private String gone() {
        addErrorMessage(visitor.words().getText("circle.page.gone"));
        return doDefault();
    }

    /** What was just done, in a sentence; empty where nothing was. */
    public String getSaid() {
        boolean known = List.of("yes", "no", "left").contains(said) && !hasAnyErrors();
        return known ? visitor.words().getText("circle.page.said." + said) : "";
    }

    /** What is offered to the visitor. */
    public List<SeatLine> getOffers() {
        return lines(seats().filter(seat -> !seat.agreed()));
    }

    /** What they hold, by name. */
    public List<SeatLine> getHeld() {
        return lines(seats().filter(Seat::agreed));
    }

    private Stream<Seat> seats() {
        var view = reader.view();
        return view.structure().seatsOf(view.pass().holder()).stream()
                .filter(seat ->
                        seat.until().filter(view.seating().day()::isAfter).isEmpty());
    }

    private List<SeatLine> lines(Stream<Seat> seats) {
        var structure = reader.view().structure();
        List<Seat> all = seats.toList();
        return reader
                .sorted(all.stream()
                        .map(Seat::node)
                        .distinct()
                        .flatMap(id -> structure.node(id).stream())
                        .filter(node -> !node.closed())
                        .toList())
                .stream()
                .flatMap(node -> all.stream()
                        .filter(seat -> seat.node().equals(node.id()))
                        .map(seat -> SeatLine.of(seat, version(seat), node, reader)))
                .toList();
    }

    private long version(Seat seat) {
        return reader.view()
                .structure()
                .fact(Fact.Kind.SEAT, seat.key())
                .map(one -> one.since())
                .orElse(0L);
    }
}
