package org.relais.jira.circle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.relais.jira.circle.World.ADA;
import static org.relais.jira.circle.World.ANA;
import static org.relais.jira.circle.World.BEN;
import static org.relais.jira.circle.World.CY;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.relais.jira.access.UserKey;
import org.relais.jira.access.Visitor;

/** What people do with circles, on stores that forget. */
class CircleServiceTest {
    private final World world = new World();

    /** org holds ops and care; ops holds wells and pumps. */
    private void organisation() {
        world.node("org", null);
        world.node("ops", "org");
        world.node("care", "org");
        world.node("wells", "ops");
        world.node("pumps", "ops");
    }

    private static NodeId id(String id) {
        return new NodeId(id);
    }

    @Test
    void a_role_that_holds_roles_is_a_circle() {
        organisation();
        assertThat(world.structure().isCircle(id("ops"))).isTrue();
        assertThat(world.structure().isCircle(id("wells"))).isFalse();
        assertThat(world.structure().path(id("wells")))
                .extracting(Node::id)
                .containsExactly(id("org"), id("ops"), id("wells"));
    }

    @Test
    void whoever_is_not_logged_in_sees_nothing_and_changes_nothing() {
        organisation();
        assertThat(world.service().open(Visitor.ANONYMOUS)).isEmpty();
        assertThat(world.service().amend(Visitor.ANONYMOUS, new ReopenNode(id("ops"), 2), ""))
                .isEqualTo(new Answer.Absent());
    }

    // --- moves

    @Test
    void a_circle_is_not_moved_into_itself_or_into_what_it_holds() {
        organisation();
        assertThat(move("ops", "ops").reason()).isEqualTo(Refusal.Reason.CYCLE);
        assertThat(move("org", "wells").reason()).isEqualTo(Refusal.Reason.CYCLE);
    }

    private Refusal move(String node, String to) {
        return world.no(ADA, new MoveNode(id(node), Optional.of(id(to)), world.version(node)));
    }

    @Test
    void of_two_moves_that_would_make_a_loop_together_the_second_is_refused() {
        organisation();
        long ops = world.version("ops");
        long care = world.version("care");
        world.yes(ADA, new MoveNode(id("ops"), Optional.of(id("care")), ops));
        assertThat(world.no(ADA, new MoveNode(id("care"), Optional.of(id("wells")), care))
                        .reason())
                .isEqualTo(Refusal.Reason.CYCLE);
    }

    @Test
    void nothing_is_deeper_than_fifty_levels() {
        world.node("n1", null);
        for (int level = 2; level <= Node.DEEPEST; level++) world.node("n" + level, "n" + (level - 1));
        Node deeper = Node.named(id("deeper"), Optional.of(id("n50")), Texts.of("deeper"), Texts.NONE);
        Refusal no = world.no(ADA, new AddNode(deeper));
        assertThat(no.reason()).isEqualTo(Refusal.Reason.TOO_DEEP);
        assertThat(no.figures()).containsExactly(50, 51);
    }

    // --- two at once

    @Test
    void whoever_edits_what_somebody_else_edited_gets_both_texts() {
        organisation();
        long known = world.version("ops");
        Node node = world.structure().node(id("ops")).orElseThrow();
        Node first = node.saying(Texts.of("Operations"), node.purpose(), node.tags());
        Node second = node.saying(Texts.of("Works"), node.purpose(), node.tags());
        world.yes(ADA, new EditNode(first, known));
        assertThat(world.asks(ADA, new EditNode(second, known)))
                .isEqualTo(new Answer.Stale(new Versioned(first, world.version("ops")), second));
    }

    @Test
    void editing_one_clause_is_not_in_the_way_of_editing_another() {
        organisation();
        Clause one = Clause.of(new PartId("c1"), id("wells"), Clause.Type.ACCOUNTABILITY, Texts.of("Reads levels"), 0);
        Clause two = Clause.of(new PartId("c2"), id("wells"), Clause.Type.ACCOUNTABILITY, Texts.of("Warns"), 1);
        long first = world.yes(ADA, new AddPart(one)).now().revision();
        long second = world.yes(ADA, new AddPart(two)).now().revision();
        Clause oneLater = Clause.of(one.id(), one.node(), one.type(), Texts.of("Reads levels daily"), 0);
        world.yes(ADA, new EditPart(oneLater, first));
        world.yes(ADA, new EndPart(Fact.Kind.CLAUSE, id("wells"), "c2", second));
        assertThat(world.structure().clauses(id("wells"))).containsExactly(oneLater);
        assertThat(world.asks(ADA, new EditPart(one, first))).isInstanceOf(Answer.Stale.class);
    }

    @Test
    void saying_what_is_so_already_is_no_change() {
        organisation();
        long before = world.structure().revision();
        Node node = world.structure().node(id("ops")).orElseThrow();
        world.yes(ADA, new EditNode(node, world.version("ops")));
        assertThat(world.structure().revision()).isEqualTo(before);
    }

    // --- closing

    @Test
    void closing_a_circle_asks_where_its_roles_go_and_erases_nothing() {
        organisation();
        Refusal asked = world.no(ADA, close("ops", Optional.empty(), false));
        assertThat(asked.reason()).isEqualTo(Refusal.Reason.CHILDREN_WHERE);
        assertThat(asked.figures()).containsExactly(2);
        world.yes(ADA, close("ops", Optional.of(id("care")), false));
        assertThat(world.structure().children(id("care")))
                .extracting(Node::id)
                .containsExactly(id("pumps"), id("wells"));
        assertThat(world.structure().node(id("ops")).orElseThrow().closed()).isTrue();
        assertThat(world.no(ADA, new AddNode(Node.named(id("x"), Optional.of(id("ops")), Texts.of("x"), Texts.NONE)))
                        .reason())
                .isEqualTo(Refusal.Reason.CLOSED);
        world.yes(ADA, new ReopenNode(id("ops"), world.version("ops")));
        assertThat(world.structure().node(id("ops")).orElseThrow().closed()).isFalse();
    }

    @Test
    void a_circle_is_closed_with_all_that_is_in_it_where_that_is_wanted_and_reopened_from_the_top() {
        organisation();
        world.yes(ADA, close("ops", Optional.empty(), true));
        assertThat(world.structure().node(id("wells")).orElseThrow().closed()).isTrue();
        assertThat(world.no(ADA, new ReopenNode(id("wells"), world.version("wells")))
                        .reason())
                .isEqualTo(Refusal.Reason.CLOSED_ABOVE);
    }

    private CloseNode close(String node, Optional<NodeId> childrenTo, boolean wholeTree) {
        return new CloseNode(id(node), childrenTo, wholeTree, Optional.empty(), world.version(node));
    }

    @Test
    void closing_a_role_with_issues_asks_where_they_go_and_gives_them_there() {
        List<String> given = new ArrayList<>();
        world.uses.add(new NodeUse() {
            @Override
            public int open(NodeId node) {
                return node.equals(id("wells")) ? 3 : 0;
            }

            @Override
            public void give(NodeId from, NodeId to, UserKey by) {
                given.add(from.value() + " to " + to.value() + " by " + by.value());
            }
        });
        organisation();
        Refusal asked = world.no(ADA, close("wells", Optional.empty(), false));
        assertThat(asked.reason()).isEqualTo(Refusal.Reason.ISSUES_WHERE);
        assertThat(asked.figures()).containsExactly(3);
        assertThat(given).isEmpty();
        world.yes(
                ADA,
                new CloseNode(id("wells"), Optional.empty(), false, Optional.of(id("pumps")), world.version("wells")));
        assertThat(given).containsExactly("wells to pumps by ada");
    }

    // --- seats

    @Test
    void whoever_is_seated_by_somebody_else_holds_nothing_until_they_say_yes() {
        organisation();
        Seat offer = Seat.of(PartId.fresh(), id("wells"), ANA, Seat.Capacity.MEMBER);
        world.yes(ADA, new AddPart(offer));
        assertThat(world.view(ADA).seating().vacant(id("wells"))).isTrue();
        assertThat(world.no(BEN, new AnswerSeat(id("wells"), offer.id(), true)).reason())
                .isEqualTo(Refusal.Reason.NOT_YOUR_SEAT);
        world.yes(ANA, new AnswerSeat(id("wells"), offer.id(), true));
        assertThat(world.view(ADA).seating().holds(ANA, id("wells"))).isTrue();
    }

    @Test
    void whoever_declines_a_seat_leaves_no_trace_but_in_what_was() {
        organisation();
        Seat offer = Seat.of(PartId.fresh(), id("wells"), ANA, Seat.Capacity.MEMBER);
        world.yes(ADA, new AddPart(offer));
        world.yes(ANA, new AnswerSeat(id("wells"), offer.id(), false));
        assertThat(world.structure().seats(id("wells"))).isEmpty();
    }

    @Test
    void everybody_may_leave_their_own_seat() {
        organisation();
        Seat seat = world.seat(ANA, "wells", Seat.Capacity.MEMBER);
        long since =
                world.structure().fact(Fact.Kind.SEAT, seat.key()).orElseThrow().since();
        assertThat(world.no(BEN, new EndPart(Fact.Kind.SEAT, id("wells"), seat.key(), since))
                        .reason())
                .isEqualTo(Refusal.Reason.NOT_YOURS);
        world.yes(ANA, new EndPart(Fact.Kind.SEAT, id("wells"), seat.key(), since));
        assertThat(world.view(ADA).seating().vacant(id("wells"))).isTrue();
    }

    @Test
    void whoever_left_or_whose_term_is_over_leaves_the_role_vacant_and_it_falls_to_the_lead() {
        organisation();
        world.seat(ANA, "wells", Seat.Capacity.MEMBER);
        Seat lead = world.seat(CY, "org", Seat.Capacity.LEAD);
        world.people.leaves(ANA);
        Seating seating = world.view(ADA).seating();
        assertThat(seating.vacant(id("wells"))).isTrue();
        assertThat(seating.answerable(id("wells")).seats()).containsExactly(lead);
        assertThat(seating.answerable(id("wells")).fallenTo()).contains(id("org"));
        world.rule("ops", Rules.NONE.with(Fallback.NOBODY));
        assertThat(world.view(ADA).seating().answerable(id("wells")).seats()).isEmpty();
    }

    // --- who may

    @Test
    void at_first_administrators_alone_change_the_structure_and_the_refusal_says_so() {
        organisation();
        world.seat(ANA, "ops", Seat.Capacity.LEAD);
        Refusal no = world.no(ANA, add("new", "ops"));
        assertThat(no.reason()).isEqualTo(Refusal.Reason.NOT_YOURS);
        assertThat(no.could()).containsExactly(Power.ADMINISTRATORS);
    }

    @Test
    void a_circle_says_who_changes_it_and_what_is_below_inherits_it() {
        organisation();
        world.seat(ANA, "ops", Seat.Capacity.LEAD);
        world.seat(BEN, "wells", Seat.Capacity.MEMBER);
        world.rule("ops", Rules.NONE.with(Changers.LEAD));
        world.yes(ANA, add("new", "wells"));
        assertThat(world.no(BEN, add("other", "wells")).could())
                .containsExactly(Power.of(Power.Kind.LEAD_OF, id("ops")), Power.ADMINISTRATORS);
        world.rule("ops", Rules.NONE.with(Changers.MEMBERS));
        world.yes(BEN, add("other", "wells"));
        assertThat(world.no(BEN, add("outside", "care")).could()).containsExactly(Power.ADMINISTRATORS);
    }

    @Test
    void moving_takes_whoever_may_change_both_circles() {
        organisation();
        world.seat(ANA, "ops", Seat.Capacity.LEAD);
        world.rule("ops", Rules.NONE.with(Changers.LEAD));
        assertThat(world.no(ANA, new MoveNode(id("wells"), Optional.of(id("care")), world.version("wells")))
                        .reason())
                .isEqualTo(Refusal.Reason.NOT_YOURS);
        world.rule("care", Rules.NONE.with(Changers.holdersOf(id("ops"))));
        world.yes(ANA, new MoveNode(id("wells"), Optional.of(id("care")), world.version("wells")));
    }

    @Test
    void the_right_to_seat_people_in_one_role_is_given_alone() {
        organisation();
        world.seat(BEN, "care", Seat.Capacity.MEMBER);
        world.rule("wells", Rules.NONE.assignedBy(id("care")));
        world.yes(BEN, new AddPart(Seat.of(PartId.fresh(), id("wells"), ANA, Seat.Capacity.MEMBER)));
        assertThat(world.no(BEN, new AddPart(Seat.of(PartId.fresh(), id("pumps"), ANA, Seat.Capacity.MEMBER)))
                        .could())
                .containsExactly(Power.ADMINISTRATORS);
        assertThat(world.no(ANA, new AddPart(Seat.of(PartId.fresh(), id("wells"), CY, Seat.Capacity.MEMBER)))
                        .could())
                .containsExactly(Power.of(Power.Kind.HOLDERS_OF, id("care")), Power.ADMINISTRATORS);
        assertThat(world.no(BEN, add("new", "wells")).reason()).isEqualTo(Refusal.Reason.NOT_YOURS);
    }

    private static AddNode add(String id, String in) {
        return new AddNode(Node.named(id(id), Optional.of(id(in)), Texts.of(id), Texts.NONE));
    }

    // --- who sees

    @Test
    void what_is_restricted_is_not_there_for_others_and_neither_is_its_past() {
        organisation();
        world.seat(BEN, "wells", Seat.Capacity.MEMBER);
        world.clock.set("2026-11-26T09:00:00Z");
        world.rule("ops", Rules.NONE.with(Readers.MEMBERS));
        assertThat(world.view(BEN).structure().node(id("pumps"))).isPresent();
        assertThat(world.view(ANA).structure().node(id("ops"))).isEmpty();
        assertThat(world.view(ANA).structure().children(id("org")))
                .extracting(Node::id)
                .containsExactly(id("care"));
        assertThat(world.view(ADA).structure().node(id("ops"))).isPresent();
        assertThat(world.service()
                        .openAsOf(Visitor.of(ANA), Instant.parse("2026-11-25T10:00:00Z"))
                        .orElseThrow()
                        .structure()
                        .node(id("wells")))
                .isEmpty();
        assertThat(world.asks(ANA, new ReopenNode(id("wells"), 1)))
                .isEqualTo(world.asks(ANA, new ReopenNode(id("nope"), 1)));
        assertThat(world.service().log(Visitor.of(ANA), Optional.of(id("ops")), Long.MAX_VALUE))
                .isEmpty();
        assertThat(world.service()
                        .log(Visitor.of(ANA), Optional.empty(), Long.MAX_VALUE)
                        .orElseThrow()
                        .changes())
                .noneMatch(change -> change.about().equals(Optional.of(id("ops"))));
    }

    @Test
    void a_sub_tree_is_shown_to_a_group() {
        organisation();
        TreeSet<String> groups = new TreeSet<>(List.of("board"));
        world.rule("care", Rules.NONE.with(new Readers(false, groups, new TreeSet<>())));
        world.permissions.group("board", CY);
        assertThat(world.view(CY).structure().node(id("care"))).isPresent();
        assertThat(world.view(ANA).structure().node(id("care"))).isEmpty();
    }

    @Test
    void names_are_for_those_who_may_browse_people_and_a_deleted_person_is_a_former_holder() {
        world.permissions.hideNames(BEN);
        assertThat(world.view(ANA).name(CY).name()).contains("CY");
        assertThat(world.view(BEN).name(CY).kind()).isEqualTo(View.Shown.Kind.HIDDEN);
        assertThat(world.view(BEN).name(BEN).name()).contains("BEN");
        world.people.leaves(CY);
        assertThat(world.view(ANA).name(CY).kind()).isEqualTo(View.Shown.Kind.INACTIVE);
        world.people.deleted(CY);
        assertThat(world.view(ANA).name(CY)).isEqualTo(new View.Shown(View.Shown.Kind.FORMER, Optional.empty()));
    }

    // --- the past

    @Test
    void the_structure_is_shown_as_it_was_and_what_changed_since_is_named() {
        organisation();
        world.clock.set("2026-12-01T09:00:00Z");
        world.yes(ADA, new MoveNode(id("wells"), Optional.of(id("care")), world.version("wells")));
        Instant then = Instant.parse("2026-11-30T00:00:00Z");
        View before = world.service().openAsOf(Visitor.of(ANA), then).orElseThrow();
        assertThat(before.structure().node(id("wells")).orElseThrow().parent()).contains(id("ops"));
        List<Difference> differences = world.service()
                .differences(Visitor.of(ANA), then, world.clock.instant())
                .orElseThrow();
        assertThat(differences)
                .containsExactly(new Difference(
                        before.structure().node(id("wells")).map(node -> node),
                        world.structure().node(id("wells")).map(node -> node)));
    }

    @Test
    void the_log_says_who_did_what_when_and_why() {
        organisation();
        assertThat(world.service().amend(Visitor.of(ADA), add("new", "ops"), " It grew. "))
                .isInstanceOf(Answer.Changed.class);
        CircleService.Log log = world.service()
                .log(Visitor.of(ANA), Optional.of(id("new")), Long.MAX_VALUE)
                .orElseThrow();
        assertThat(log.changes())
                .containsExactly(new Change(
                        6,
                        world.clock.instant(),
                        Optional.of(ADA),
                        "opened",
                        Optional.of(id("new")),
                        Optional.of("It grew.")));
    }

    // --- limits

    @Test
    void a_name_has_at_most_255_characters_and_a_text_10000_of_every_script() {
        String name = "𝒲".repeat(255);
        world.yes(
                ADA, new AddNode(Node.named(id("a"), Optional.empty(), Texts.of(name), Texts.of("é".repeat(10_000)))));
        Refusal no =
                world.no(ADA, new AddNode(Node.named(id("b"), Optional.empty(), Texts.of(name + "x"), Texts.NONE)));
        assertThat(no.field()).contains("name");
        assertThat(no.figures()).containsExactly(255, 256);
        assertThat(world.no(
                                ADA,
                                new AddNode(Node.named(
                                        id("b"), Optional.empty(), Texts.of("b"), Texts.of("x".repeat(10_001)))))
                        .field())
                .contains("purpose");
        assertThat(world.no(ADA, new AddNode(Node.named(id("b"), Optional.empty(), Texts.of("a\u0000"), Texts.NONE)))
                        .reason())
                .isEqualTo(Refusal.Reason.CONTROL_CHARACTER);
    }

    @Test
    void a_text_is_shown_in_the_readers_language_or_the_nearest_one() {
        Texts texts = Texts.of(Map.of("en", "Wells", "fr-BE", "Puits", "nl", "Putten"));
        assertThat(texts.in(Locale.FRENCH)).isEqualTo("Puits");
        assertThat(texts.in(Locale.GERMAN)).isEqualTo("Wells");
        assertThat(Texts.of("Wells").in(Locale.JAPANESE)).isEqualTo("Wells");
        assertThat(Texts.NONE.in(Locale.FRENCH)).isEmpty();
    }
}
