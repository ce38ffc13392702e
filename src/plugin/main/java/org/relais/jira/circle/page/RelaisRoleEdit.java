package org.relais.jira.circle.page;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.relais.jira.access.UserKey;
import org.relais.jira.circle.AddNode;
import org.relais.jira.circle.AddPart;
import org.relais.jira.circle.Amendment;
import org.relais.jira.circle.Answer;
import org.relais.jira.circle.CircleService;
import org.relais.jira.circle.Clause;
import org.relais.jira.circle.EditNode;
import org.relais.jira.circle.EditPart;
import org.relais.jira.circle.EndPart;
import org.relais.jira.circle.Fact;
import org.relais.jira.circle.Link;
import org.relais.jira.circle.Node;
import org.relais.jira.circle.NodeId;
import org.relais.jira.circle.PartId;
import org.relais.jira.circle.People;
import org.relais.jira.circle.Search;
import org.relais.jira.circle.Seat;
import org.relais.jira.circle.Texts;
import org.relais.jira.circle.Turn;
import org.relais.jira.jira.CurrentVisitor;

/**
 * Where a role is changed by those who may: its words in each language, clauses, seats, links and roster, and the roles in
 * it. Whoever may not is told who could. The class has the page's name, as Jira asks.
 */
@SupportedMethods(RequestMethod.GET)
public class RelaisRoleEdit extends CirclePage {
    private static final String PAGE = "RelaisRoleEdit.jspa?id=";

    private final transient People people;
    private transient Node node;
    private String id = "";
    private boolean said;
    private transient String yours = "";

    @Inject
    public RelaisRoleEdit(
            CircleService circles,
            CurrentVisitor visitor,
            PageBuilderService pages,
            TimeZoneManager zones,
            Clock clock,
            People people) {
        super(circles, visitor, pages, zones, clock);
        this.people = people;
    }

    public void setId(String id) {
        this.id = id;
    }

    /** Set by the address to which a sent form leads. */
    public void setSaid(String word) {
        said = word.equals("kept");
    }

    @Override
    public String doDefault() {
        if (!opened()) return DENIED;
        Optional<Node> found = Optional.of(id)
                .filter(NodeId::fits)
                .map(NodeId::new)
                .flatMap(reader.view().structure()::node)
                .filter(one -> !one.closed());
        node = found.orElse(null);
        return found.isPresent() ? SUCCESS : ABSENT;
    }

    @Override
    protected String doExecute() {
        return doDefault();
    }

    @Override
    Tab here() {
        return null;
    }

    private Sent sent() {
        return new Sent(getHttpRequest());
    }

    // --- changes

    /** Says anew what it is called, what it is for and how it is found. */
    @RequiresXsrfCheck
    @SupportedMethods(RequestMethod.POST)
    public String doNode() {
        return amend(() -> new EditNode(
                node.saying(sent().texts("name"), sent().texts("purpose"), sent().list("tags")), sent().version()));
    }

    /** Opens a role in it. */
    @RequiresXsrfCheck
    @SupportedMethods(RequestMethod.POST)
    public String doRole() {
        return amend(() -> new AddNode(Node.named(
                NodeId.fresh(),
                Optional.of(node.id()),
                Texts.of(sent().text("name")),
                Texts.of(sent().text("purpose")))));
    }

    /** Adds a clause, or says one anew. */
    @RequiresXsrfCheck
    @SupportedMethods(RequestMethod.POST)
    public String doClause() {
        return amend(() -> {
            Optional<Clause> was = sent().part()
                    .flatMap(key -> reader.view().structure().clause(new PartId(key)))
                    .filter(one -> one.node().equals(node.id()));
            Clause.Type type = Clause.Type.of(sent().text("type")).orElse(Clause.Type.ACCOUNTABILITY);
            Clause wanted = new Clause(
                    was.map(Clause::id)
                            .orElseGet(() -> sent().part().map(PartId::new).orElseGet(PartId::fresh)),
                    node.id(),
                    type,
                    sent().texts("title"),
                    sent().texts("text"),
                    was.map(Clause::order).orElseGet(this::last),
                    was.flatMap(Clause::place).filter(place -> type == Clause.Type.DOMAIN),
                    sent().date("review"));
            return part(wanted);
        });
    }

    private int last() {
        return 1
                + reader.view().structure().clauses(node.id()).stream()
                        .mapToInt(Clause::order)
                        .max()
                        .orElse(0);
    }

    private Amendment part(Fact wanted) {
        return sent().part().isPresent() ? new EditPart(wanted, sent().version()) : new AddPart(wanted);
    }

    /** Offers somebody a seat, or says anew for what and for how long one is. */
    @RequiresXsrfCheck
    @SupportedMethods(RequestMethod.POST)
    public String doSeat() {
        return amend(() -> {
            Optional<Seat> was = sent().part().flatMap(this::seat);
            UserKey person = was.map(Seat::holder).orElseGet(this::named);
            Seat.Capacity capacity = was.map(Seat::capacity)
                    .or(() -> Seat.Capacity.of(sent().text("capacity")))
                    .orElse(Seat.Capacity.MEMBER);
            return part(new Seat(
                    was.map(Seat::id)
                            .orElseGet(() -> sent().part().map(PartId::new).orElseGet(PartId::fresh)),
                    node.id(),
                    person,
                    capacity,
                    Optional.of(sent().text("focus")).filter(text -> !text.isEmpty()),
                    sent().date("since"),
                    sent().date("until"),
                    false));
        });
    }

    private Optional<Seat> seat(String key) {
        return reader.view().structure().seats(node.id()).stream()
                .filter(one -> one.key().equals(key))
                .findFirst();
    }

    /** By username; whoever may not see who there is can name themselves alone. */
    private UserKey named() {
        var pass = reader.view().pass();
        return people.named(sent().text("person"))
                .map(People.Person::key)
                .filter(key -> pass.seesNames() || key.equals(pass.holder()))
                .orElseThrow(() -> new Sent.Wrong("circle.edit.person.none"));
    }

    /** Links it to another circle. */
    @RequiresXsrfCheck
    @SupportedMethods(RequestMethod.POST)
    public String doLink() {
        return amend(() -> new AddPart(new Link(
                PartId.fresh(),
                node.id(),
                Link.Type.of(sent().text("type")).orElse(Link.Type.LINKED),
                target(sent().text("to")))));
    }

    /** By its id, or by a name that no other open node has. */
    private NodeId target(String typed) {
        var structure = reader.view().structure();
        if (NodeId.fits(typed) && structure.node(new NodeId(typed)).isPresent()) return new NodeId(typed);
        String plain = Search.plain(typed);
        List<Node> named = structure
                .nodes()
                .filter(one -> !one.closed())
                .filter(one -> one.name().all().stream().map(Search::plain).anyMatch(plain::equals))
                .limit(2)
                .toList();
        if (named.size() != 1) {
            throw new Sent.Wrong(named.isEmpty() ? "circle.edit.link.none" : "circle.edit.link.several");
        }
        return named.get(0).id();
    }

    /** Adds a turn to the roster. */
    @RequiresXsrfCheck
    @SupportedMethods(RequestMethod.POST)
    public String doTurn() {
        return amend(() -> new AddPart(new Turn(
                PartId.fresh(),
                node.id(),
                seat(sent().text("seat")).map(Seat::id).orElseThrow(() -> new Sent.Wrong("circle.page.gone")),
                sent().days("day"),
                sent().time("from"),
                sent().time("to"),
                sent().zone("zone"))));
    }

    /** Ends a clause, seat, link or turn; it stays in the history. */
    @RequiresXsrfCheck
    @SupportedMethods(RequestMethod.POST)
    public String doEnd() {
        return amend(() -> {
            Fact.Kind kind = Fact.Kind.of(sent().text("kind")).orElseThrow(() -> new Sent.Wrong("circle.page.gone"));
            String part = sent().part().orElseThrow(() -> new Sent.Wrong("circle.page.gone"));
            return new EndPart(kind, node.id(), part, sent().version());
        });
    }

    private String amend(Supplier<Amendment> wanted) {
        String found = doDefault();
        if (!found.equals(SUCCESS)) return found;
        Answer answer;
        try {
            answer = circles.amend(visitor.visitor(), wanted.get(), sent().text("why"));
        } catch (Sent.Wrong wrong) {
            return refused(reader.say(wrong.key()));
        }
        return answer.fold(
                changed -> getRedirect(PAGE + node.key() + "&said=kept"),
                refusal -> refused(reader.sentences().placed(refusal)),
                stale -> {
                    yours = yours(stale);
                    return refused(reader.say("circle.edit.stale"));
                },
                () -> refused(reader.say("circle.page.gone")));
    }

    private String refused(String sentence) {
        addErrorMessage(sentence);
        return INPUT;
    }

    private String yours(Answer.Stale stale) {
        if (stale.current().fact() instanceof Node other) {
            return String.join("\n", other.name().all()) + "\n\n"
                    + String.join("\n\n", other.purpose().all());
        }
        if (stale.current().fact() instanceof Clause other) {
            return String.join("\n", other.title().all()) + "\n\n"
                    + String.join("\n\n", other.text().all());
        }
        return "";
    }

    /** The forms, ready to print. */
    public EditView getPage() {
        return new Editing(node, reader, sent(), zone().getId()).view();
    }

    /** What stands now, where somebody else wrote in the meantime; empty otherwise. */
    public String getStanding() {
        return yours;
    }

    /** What was just done, in a sentence; empty where nothing was. */
    public String getSaid() {
        return said && !hasAnyErrors() ? reader.say("circle.edit.kept") : "";
    }
}
