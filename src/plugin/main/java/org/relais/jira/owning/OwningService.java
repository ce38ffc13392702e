package org.relais.jira.owning;

import com.google.errorprone.annotations.CheckReturnValue;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.relais.jira.access.Gate;
import org.relais.jira.access.IssuePass;
import org.relais.jira.access.IssueRef;
import org.relais.jira.access.TakePass;
import org.relais.jira.access.UserKey;
import org.relais.jira.access.Version;
import org.relais.jira.access.Visitor;
import org.relais.jira.circle.Clause;
import org.relais.jira.circle.Node;
import org.relais.jira.circle.NodeId;
import org.relais.jira.circle.Seat;
import org.relais.jira.circle.Seating;
import org.relais.jira.circle.Structure;
import org.relais.jira.circle.View;
import org.relais.jira.home.ProjectOptions;

/** What people do with the roles that issues belong to: see who answers for one, and take the work of a role they hold. */
@CheckReturnValue
public final class OwningService {
    /** Of how many people who answer for a role the working hours are asked. */
    public static final int ASKED = 50;

    private final Gate gate;
    private final Function<Visitor, Optional<View>> circles;
    private final Ownings ownings;
    private final ProjectOptions options;
    private final Presence presence;

    /** @param circles the structure as one person may see it, which may be remembered for the length of a request */
    public OwningService(
            Gate gate,
            Function<Visitor, Optional<View>> circles,
            Ownings ownings,
            ProjectOptions options,
            Presence presence) {
        this.gate = gate;
        this.circles = circles;
        this.ownings = ownings;
        this.options = options;
        this.presence = presence;
    }

    /** To which role an issue belongs, named by id or key; nothing if it is not to be seen, or nobody is logged in. */
    public Optional<Seen> read(Visitor visitor, String issue) {
        return gate.open(visitor, issue).flatMap(this::seen);
    }

    /** The same for an issue that is loaded. */
    public Optional<Seen> glance(Visitor visitor, IssueRef issue) {
        return gate.open(visitor, issue).flatMap(this::seen);
    }

    /**
     * Makes whoever asks the assignee of an issue whose role they hold, or to whom it falls.
     *
     * @param basedOn {@link Seen#version} as the person had it before their eyes; without it the request is refused
     */
    public Answer take(Visitor visitor, String issue, Optional<Version> basedOn) {
        return gate.open(visitor, issue)
                .flatMap(pass -> seen(pass).map(seen -> take(pass, seen, basedOn)))
                .orElseGet(Answer.Absent::new);
    }

    private Answer take(IssuePass pass, Seen seen, Optional<Version> basedOn) {
        if (basedOn.isEmpty()) return new Answer.Refused(Refusal.VERSION_MISSING);
        if (!basedOn.get().equals(seen.version())) return new Answer.Late(seen);
        if (seen.against().isPresent()) return new Answer.Refused(seen.against().get());
        Optional<TakePass> taker = gate.take(pass);
        if (taker.isEmpty()) return new Answer.Refused(Refusal.NOT_ASSIGNABLE);
        boolean taken = ownings.take(taker.get(), seen.version());
        return gate.open(pass.holder(), Long.toString(pass.issue().value()))
                .flatMap(this::seen)
                .<Answer>map(now -> taken ? new Answer.Taken(now) : new Answer.Late(now))
                .orElseGet(Answer.Absent::new);
    }

    private Optional<Seen> seen(IssuePass pass) {
        return circles.apply(pass.holder()).map(view -> seen(pass, view, ownings.of(pass)));
    }

    private Seen seen(IssuePass pass, View view, Owned owned) {
        Structure structure = view.structure();
        UserKey person = pass.holder().key().orElseThrow();
        Optional<NodeId> role = owned.role().filter(id -> structure.node(id).isPresent());
        Optional<NodeId> byPlace = structure.circleOf(pass.ref().project(), owned.components(), owned.issueType());
        List<Clause> domains = structure.domainsAt(pass.ref().project(), owned.components(), owned.issueType());
        Seating.Answerable answerable = role.map(view.seating()::answerable)
                .orElseGet(() -> new Seating.Answerable(List.of(), Optional.empty()));
        List<UserKey> people = people(answerable);
        Map<UserKey, Optional<Boolean>> hours = people.isEmpty()
                ? Map.of()
                : presence.now(people.subList(0, Math.min(ASKED, people.size())), pass.holder());
        return new Seen(
                view,
                role,
                role.map(id -> circleAround(structure, id)).or(() -> byPlace),
                domains.stream()
                        .filter(domain -> role.filter(domain.node()::equals).isPresent())
                        .findFirst(),
                answerable,
                hours,
                OwningOptions.strategy(options.of(pass.ref().project())).proposed(people, hours),
                owned.affected().stream()
                        .filter(id -> structure.node(id).isPresent())
                        .toList(),
                owned.assignee(),
                PowerToAct.of(view.seating(), person, role, byPlace, domains),
                against(person, role, people, owned),
                owned.version());
    }

    private static NodeId circleAround(Structure structure, NodeId id) {
        return structure.isCircle(id)
                ? id
                : structure.node(id).flatMap(Node::parent).orElse(id);
    }

    private static List<UserKey> people(Seating.Answerable answerable) {
        Set<UserKey> people = new LinkedHashSet<>();
        answerable.seats().stream().map(Seat::holder).forEach(people::add);
        return List.copyOf(people);
    }

    /** Work that another holder has is theirs to give; what anybody else has may be taken by who holds the role. */
    private static Optional<Refusal> against(
            UserKey person, Optional<NodeId> role, List<UserKey> answerable, Owned owned) {
        if (owned.done()) return Optional.of(Refusal.DONE);
        if (role.isEmpty()) return Optional.of(Refusal.NO_ROLE);
        if (owned.assignee().filter(person::equals).isPresent()) return Optional.of(Refusal.YOURS_ALREADY);
        if (!answerable.contains(person)) return Optional.of(Refusal.NOT_A_HOLDER);
        return owned.assignee().filter(answerable::contains).map(holder -> Refusal.HELD);
    }
}
