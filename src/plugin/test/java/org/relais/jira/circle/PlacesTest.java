package org.relais.jira.circle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.relais.jira.circle.World.ADA;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.relais.jira.access.ProjectId;

/** The circle of an issue is found by where the issue is, and roles by what they are called. */
class PlacesTest {
    private static final ProjectId EDGE = new ProjectId(1);
    private static final ProjectId OTHER = new ProjectId(2);
    private static final long PUMPS = 7;
    private static final String BUG = "10002";

    private final World world = new World();

    private void tie(String node, Place place) {
        world.yes(ADA, new AddPart(new Scope(PartId.fresh(), new NodeId(node), place)));
    }

    private Optional<String> circle(ProjectId project, List<Long> components, String type) {
        return world.structure().circleOf(project, components, type).map(NodeId::value);
    }

    @Test
    void a_component_counts_more_than_a_project_and_that_more_than_an_issue_type() {
        world.node("all-bugs", null);
        world.node("edge", null);
        world.node("edge-bugs", null);
        world.node("pumps", null);
        tie("all-bugs", Place.issueType(BUG));
        tie("edge", Place.project(EDGE));
        tie("edge-bugs", new Place(Optional.of(EDGE), Optional.empty(), Optional.of(BUG)));
        tie("pumps", Place.component(EDGE, PUMPS));
        assertThat(circle(OTHER, List.of(), "10001")).isEmpty();
        assertThat(circle(OTHER, List.of(), BUG)).contains("all-bugs");
        assertThat(circle(EDGE, List.of(), "10001")).contains("edge");
        assertThat(circle(EDGE, List.of(), BUG)).contains("edge-bugs");
        assertThat(circle(EDGE, List.of(8L, PUMPS), BUG)).contains("pumps");
    }

    @Test
    void of_equals_the_deepest_circle_and_then_the_smallest_id_and_what_is_closed_is_none() {
        world.node("b-top", null);
        world.node("deep", "b-top");
        world.node("a-top", null);
        tie("b-top", Place.project(EDGE));
        tie("a-top", Place.project(EDGE));
        assertThat(circle(EDGE, List.of(), BUG)).contains("a-top");
        tie("deep", Place.project(EDGE));
        assertThat(circle(EDGE, List.of(), BUG)).contains("deep");
        world.yes(
                ADA,
                new CloseNode(new NodeId("deep"), Optional.empty(), false, Optional.empty(), world.version("deep")));
        assertThat(circle(EDGE, List.of(), BUG)).contains("a-top");
    }

    @Test
    void a_role_that_is_found_by_its_domain_answers_with_its_circle() {
        world.node("ops", null);
        world.node("sensors", "ops");
        Clause domain = new Clause(
                PartId.fresh(),
                new NodeId("sensors"),
                Clause.Type.DOMAIN,
                Texts.NONE,
                Texts.of("The sensors"),
                0,
                Optional.of(Place.component(EDGE, PUMPS)),
                Optional.empty());
        world.yes(ADA, new AddPart(domain));
        assertThat(circle(EDGE, List.of(PUMPS), BUG)).contains("ops");
        assertThat(world.structure().domainsAt(EDGE, List.of(PUMPS), BUG)).containsExactly(domain);
        assertThat(world.structure().domainsAt(OTHER, List.of(PUMPS), BUG)).isEmpty();
    }

    @Test
    void only_a_domain_is_bound_to_a_place_and_only_an_administrator_ties_to_jira() {
        world.node("ops", null);
        world.rule("ops", Rules.NONE.with(Changers.LEAD));
        world.seat(World.ANA, "ops", Seat.Capacity.LEAD);
        Clause policy = new Clause(
                PartId.fresh(),
                new NodeId("ops"),
                Clause.Type.POLICY,
                Texts.NONE,
                Texts.of("Ask"),
                0,
                Optional.of(Place.project(EDGE)),
                Optional.empty());
        assertThat(world.no(ADA, new AddPart(policy)).reason()).isEqualTo(Refusal.Reason.NO_DOMAIN);
        AddPart tie = new AddPart(new Scope(PartId.fresh(), new NodeId("ops"), Place.project(EDGE)));
        assertThat(world.no(World.ANA, tie).could()).containsExactly(Power.ADMINISTRATORS);
    }

    // --- search

    private List<String> found(String query) {
        return Search.find(world.structure(), query, Locale.FRENCH, 10).stream()
                .map(Node::key)
                .toList();
    }

    @Test
    void accents_and_case_do_not_matter_and_those_named_so_come_first() {
        world.yes(
                ADA,
                new AddNode(Node.named(new NodeId("a"), Optional.empty(), Texts.of("Équipe Eau"), Texts.NONE)
                        .saying(Texts.of("Équipe Eau"), Texts.of("Œuvre pour tous"), new TreeSet<>(List.of("forêt")))));
        world.yes(ADA, new AddNode(Node.named(new NodeId("b"), Optional.empty(), Texts.of("Eau"), Texts.NONE)));
        world.yes(
                ADA,
                new AddPart(Clause.of(
                        PartId.fresh(), new NodeId("b"), Clause.Type.POLICY, Texts.of("Garder la forêt"), 0)));
        assertThat(found("EAU")).containsExactly("b", "a");
        assertThat(found("equipe")).containsExactly("a");
        assertThat(found("oeuvre")).containsExactly("a");
        assertThat(found("FORET")).containsExactly("b", "a");
        assertThat(found("garder eau")).containsExactly("b");
        assertThat(found("  ")).isEmpty();
    }
}
