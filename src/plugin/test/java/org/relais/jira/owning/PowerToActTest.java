package org.relais.jira.owning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.relais.jira.circle.World.ADA;
import static org.relais.jira.circle.World.ANA;
import static org.relais.jira.circle.World.BEN;
import static org.relais.jira.circle.World.CY;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.relais.jira.access.UserKey;
import org.relais.jira.circle.AddPart;
import org.relais.jira.circle.Clause;
import org.relais.jira.circle.CloseNode;
import org.relais.jira.circle.Fallback;
import org.relais.jira.circle.NodeId;
import org.relais.jira.circle.Pack;
import org.relais.jira.circle.PartId;
import org.relais.jira.circle.Rules;
import org.relais.jira.circle.Seat.Capacity;
import org.relais.jira.circle.Texts;
import org.relais.jira.circle.World;

/**
 * Power to act, case by case. Ana holds wells, a role in the circle ops that Ben leads; Ada holds keys, a role in the
 * circle safety, whose domain lies over some places; press, in ops, is vacant. Cy holds nothing.
 */
class PowerToActTest {
    private final World world = new World();
    private Clause keys;

    @BeforeEach
    void begin() {
        world.node("org", null);
        world.node("ops", "org");
        world.node("wells", "ops");
        world.node("press", "ops");
        world.node("safety", "org");
        world.node("keys", "safety");
        world.seat(ANA, "wells", Capacity.MEMBER);
        world.seat(BEN, "ops", Capacity.LEAD);
        world.seat(ADA, "keys", Capacity.MEMBER);
        keys = domain("keys");
    }

    private Clause domain(String of) {
        Clause clause = Clause.of(PartId.fresh(), new NodeId(of), Clause.Type.DOMAIN, Texts.of("the keys"), 0);
        world.yes(ADA, new AddPart(clause));
        return clause;
    }

    private PowerToAct power(UserKey person, String owner, String circle, List<Clause> domains) {
        return PowerToAct.of(
                world.view(ADA).seating(),
                person,
                Optional.ofNullable(owner).map(NodeId::new),
                Optional.ofNullable(circle).map(NodeId::new),
                domains);
    }

    /** Each person before each school: what they may do on an issue of a role of their own, of another, in a domain. */
    @ParameterizedTest(name = "{0}: {1} with {2}, domain {3}")
    @CsvSource({
        "neutral,         ana, wells, false, holder,  decide",
        "neutral,         ben, press, false, fallen,  decide",
        "neutral,         ben, wells, false, member,  announce",
        "neutral,         cy,  wells, false, outside, ask",
        "neutral,         ana, wells, true,  foreign, ask",
        "holacracy,       ana, wells, false, holder,  decide",
        "holacracy,       ben, press, false, fallen,  decide",
        "holacracy,       ben, wells, false, member,  announce",
        "holacracy,       cy,  wells, false, outside, ask",
        "holacracy,       ana, wells, true,  foreign, ask",
        "sociocracy,      ana, wells, false, holder,  decide",
        "sociocracy,      ben, press, false, fallen,  decide",
        "sociocracy,      ben, wells, false, member,  ask",
        "sociocracy,      cy,  wells, false, outside, ask",
        "sociocracy,      ana, wells, true,  foreign, ask",
        "rough-consensus, ana, wells, false, holder,  decide",
        "rough-consensus, ben, press, false, fallen,  decide",
        "rough-consensus, ben, wells, false, member,  announce",
        "rough-consensus, cy,  wells, false, outside, announce",
        "rough-consensus, ana, wells, true,  foreign, ask",
        "lazy-consensus,  ana, wells, false, holder,  decide",
        "lazy-consensus,  ben, press, false, fallen,  decide",
        "lazy-consensus,  ben, wells, false, member,  announce",
        "lazy-consensus,  cy,  wells, false, outside, announce",
        "lazy-consensus,  ana, wells, true,  foreign, announce",
        "advice,          ana, wells, false, holder,  advice",
        "advice,          ben, press, false, fallen,  advice",
        "advice,          ben, wells, false, member,  advice",
        "advice,          cy,  wells, false, outside, advice",
        "advice,          ana, wells, true,  foreign, advice",
        "line,            ana, wells, false, holder,  decide",
        "line,            ben, press, false, fallen,  decide",
        "line,            ben, wells, false, member,  ask",
        "line,            cy,  wells, false, outside, ask",
        "line,            ana, wells, true,  foreign, ask",
        "neutral,         ada, wells, true,  holder,  decide",
        "line,            ada, wells, true,  holder,  decide",
        "advice,          ada, wells, true,  holder,  advice",
        "lazy-consensus,  cy,  wells, true,  foreign, announce",
        "neutral,         cy,  press, true,  foreign, ask"
    })
    void what_one_may_do(String pack, String person, String owner, boolean domain, String standing, String act) {
        world.rule("org", Rules.NONE.with(Pack.of(pack).orElseThrow()).with(Fallback.LEAD));
        PowerToAct power = power(new UserKey(person), owner, "ops", domain ? List.of(keys) : List.of());
        assertThat(power.standing().word() + " " + power.act().word()).isEqualTo(standing + " " + act);
        assertThat(power.by()).isEqualTo(domain ? Optional.of(keys) : Optional.empty());
        assertThat(power.whose()).contains(new NodeId(domain ? "keys" : owner));
    }

    @Test
    void a_domain_of_the_role_itself_or_of_a_circle_around_it_stands_against_nobody_in_it() {
        Clause around = domain("ops");
        Clause own = domain("wells");
        assertThat(power(ANA, "wells", "ops", List.of(around)).act()).isEqualTo(Act.DECIDE);
        assertThat(power(ANA, "wells", "ops", List.of(around)).by()).isEmpty();
        assertThat(power(ANA, "wells", "ops", List.of(around, own)).by()).contains(own);
        assertThat(power(ADA, "keys", "safety", List.of(around)).standing()).isEqualTo(Standing.FOREIGN);
    }

    @Test
    void the_narrowest_domain_of_somebody_else_counts() {
        Clause ops = domain("ops");
        PowerToAct power = power(CY, "keys", "safety", List.of(ops, domain("press")));
        assertThat(power.by()).contains(ops);
    }

    @Test
    void an_issue_without_a_role_is_its_circles_and_without_either_nobodys() {
        assertThat(power(BEN, null, "ops", List.of()).standing()).isEqualTo(Standing.HOLDER);
        assertThat(power(ANA, null, "ops", List.of()).standing()).isEqualTo(Standing.MEMBER);
        assertThat(power(CY, null, "ops", List.of()).standing()).isEqualTo(Standing.OUTSIDE);
        assertThat(power(ANA, null, null, List.of()).act()).isEqualTo(Act.UNSAID);
    }

    @Test
    void a_role_that_nobody_answers_for_sends_one_to_the_nearest_circle_with_somebody_in_it() {
        world.rule("org", Rules.NONE.with(Fallback.NOBODY));
        assertThat(power(CY, "press", null, List.of()).whose()).contains(new NodeId("ops"));
        assertThat(power(BEN, "press", null, List.of()).standing()).isEqualTo(Standing.MEMBER);
        world.node("alone", null);
        assertThat(power(CY, "alone", null, List.of()).act()).isEqualTo(Act.UNSAID);
    }

    @Test
    void a_closed_role_owns_nothing() {
        world.yes(
                ADA,
                new CloseNode(new NodeId("wells"), Optional.empty(), false, Optional.empty(), world.version("wells")));
        assertThat(power(ANA, "wells", null, List.of()).act()).isEqualTo(Act.UNSAID);
        assertThat(power(BEN, "wells", "ops", List.of()).standing()).isEqualTo(Standing.HOLDER);
    }
}
