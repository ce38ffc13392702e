package org.relais.jira.circle;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.relais.jira.access.FakePermissions;
import org.relais.jira.access.Gate;
import org.relais.jira.access.UserKey;
import org.relais.jira.access.Visitor;

/** An organisation for tests: ada administers Jira; ana, ben and cy work there. */
public final class World {
    public static final UserKey ADA = new UserKey("ada");
    public static final UserKey ANA = new UserKey("ana");
    public static final UserKey BEN = new UserKey("ben");
    public static final UserKey CY = new UserKey("cy");

    public final FakePermissions permissions = new FakePermissions().administer(ADA);
    public final FakePeople people = new FakePeople().with("ada", "ana", "ben", "cy");
    public final Ticking clock = new Ticking();
    public final Circles circles;
    public final List<NodeUse> uses = new ArrayList<>();
    public final Gate gate = new Gate(permissions);
    private CircleService service;

    public World() {
        this.circles = new InMemoryCircles(clock);
    }

    public CircleService service() {
        if (service == null) service = new CircleService(gate, circles, people, uses, clock);
        return service;
    }

    /** Opens a node as an administrator. */
    public NodeId node(String id, String in) {
        Node node = Node.named(
                new NodeId(id),
                Optional.ofNullable(in).map(NodeId::new),
                Texts.of(Map.of("en", id, "fr", id + " (fr)")),
                Texts.of("so that " + id + " works"));
        yes(ADA, new AddNode(node));
        return node.id();
    }

    /** Seats somebody, who agrees. */
    public Seat seat(UserKey person, String node, Seat.Capacity capacity) {
        Seat seat = Seat.of(PartId.fresh(), new NodeId(node), person, capacity);
        yes(ADA, new AddPart(seat));
        yes(person, new AnswerSeat(seat.node(), seat.id(), true));
        return seat;
    }

    public void rule(String node, Rules rules) {
        Node current = structure().node(new NodeId(node)).orElseThrow();
        yes(ADA, new EditNode(current.ruled(rules), version(node)));
    }

    public Answer asks(UserKey person, Amendment amendment) {
        return service().amend(Visitor.of(person), amendment, "");
    }

    public Answer.Changed yes(UserKey person, Amendment amendment) {
        Answer answer = asks(person, amendment);
        if (answer instanceof Answer.Changed changed) return changed;
        throw new AssertionError(amendment + ": " + answer);
    }

    /** What stood against it. */
    public Refusal no(UserKey person, Amendment amendment) {
        Answer answer = asks(person, amendment);
        if (answer instanceof Answer.Refused refused) return refused.why();
        throw new AssertionError(amendment + ": " + answer);
    }

    public View view(UserKey person) {
        return service().open(Visitor.of(person)).orElseThrow();
    }

    public Structure structure() {
        return view(ADA).structure();
    }

    public long version(String node) {
        return structure().fact(Fact.Kind.NODE, node).orElseThrow().since();
    }

    /** Time that passes when the test says so. */
    public static final class Ticking extends Clock {
        private Instant now = Instant.parse("2026-11-25T09:00:00Z");

        public void set(String instant) {
            now = Instant.parse(instant);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
