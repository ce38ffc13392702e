package org.relais.jira.purpose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.relais.jira.access.FakePermissions;
import org.relais.jira.access.Gate;
import org.relais.jira.access.IssueId;
import org.relais.jira.access.IssueRef;
import org.relais.jira.access.UserKey;
import org.relais.jira.access.Version;
import org.relais.jira.access.Visitor;
import org.relais.jira.home.InMemoryOptions;

class PurposeServiceTest {
    private static final UserKey ANA = new UserKey("ana");
    private static final Visitor ANAS_VISIT = Visitor.of(ANA);
    private static final Visitor BENS_VISIT = Visitor.of(new UserKey("ben"));
    private static final Visitor CYS_VISIT = Visitor.of(new UserKey("cy"));
    private static final IssueId ISSUE = new IssueId(1);
    private static final Optional<Version> NOTHING_YET = Optional.of(Version.of(Optional.empty()));
    private static final Purpose TRUST = InMemoryPurposes.purpose(ISSUE, Map.of(Part.WHY, "trust"));

    /** Ana may edit, Ben may only look, Cy sees nothing. */
    private final FakePermissions permissions =
            new FakePermissions().edit(ANA, ISSUE).browse(BENS_VISIT, ISSUE);

    private final List<Purpose> told = new ArrayList<>();
    private final InMemoryPurposes stored = new InMemoryPurposes();
    /** What stands above what. */
    private final Map<IssueId, List<IssueId>> above = new HashMap<>();

    private final InMemoryChanges changes = new InMemoryChanges();
    /** What the workflow asks of every issue. */
    private final List<StepRule> rules = new ArrayList<>();

    private final List<Roots.Root> roots = new ArrayList<>();
    private final PurposeService purposes = new PurposeService(
            new Gate(permissions),
            stored,
            (issue, accepted) -> above.getOrDefault(issue.id(), List.of()).stream()
                    .map(FakePermissions::ref)
                    .filter(accepted)
                    .findFirst(),
            foot -> roots,
            changes,
            issue -> rules,
            new InMemoryOptions(),
            (author, now) -> told.add(now));

    private static Map<Part, String> why(String text) {
        return Map.of(Part.WHY, text);
    }

    @Test
    void what_is_stated_is_read_by_whoever_sees_the_issue() {
        assertThat(purposes.state(ANAS_VISIT, "X-1", why("trust"), NOTHING_YET)).isEqualTo(new Answer.Stated(TRUST));
        assertThat(purposes.read(ANAS_VISIT, "X-1")).contains(new PurposeService.Seen(TRUST, true));
        assertThat(purposes.read(BENS_VISIT, "1")).contains(new PurposeService.Seen(TRUST, false));
    }

    @Test
    void what_was_stored_is_told_and_what_was_not_is_not() {
        assertThat(purposes.state(ANAS_VISIT, "X-1", why("trust"), NOTHING_YET)).isInstanceOf(Answer.Stated.class);
        assertThat(purposes.state(ANAS_VISIT, "X-1", why("late"), NOTHING_YET)).isInstanceOf(Answer.Stale.class);
        assertThat(purposes.state(BENS_VISIT, "X-1", why("mine"), NOTHING_YET)).isInstanceOf(Answer.Refused.class);
        assertThat(told).containsExactly(TRUST);
    }

    @Test
    void a_stranger_gets_the_same_answer_as_for_an_issue_that_is_not_there() {
        assertThat(purposes.read(CYS_VISIT, "X-1")).isEmpty();
        assertThat(purposes.state(CYS_VISIT, "X-1", why("mine"), NOTHING_YET)).isEqualTo(new Answer.Absent());
        assertThat(purposes.state(CYS_VISIT, "X-9", why("mine"), NOTHING_YET)).isEqualTo(new Answer.Absent());
        assertThat(purposes.state(Visitor.ANONYMOUS, "X-1", why("mine"), NOTHING_YET))
                .isEqualTo(new Answer.Absent());
    }

    @Test
    void whoever_may_only_look_is_told_so_before_anything_about_the_text() {
        assertThat(purposes.state(BENS_VISIT, "X-1", why("x".repeat(9_999)), Optional.empty()))
                .isEqualTo(new Answer.Refused(Refusal.of(Refusal.Reason.NOT_YOURS)));
    }

    @Test
    void a_change_says_what_it_is_based_on() {
        assertThat(purposes.state(ANAS_VISIT, "X-1", why("trust"), Optional.empty()))
                .isEqualTo(new Answer.Refused(Refusal.of(Refusal.Reason.VERSION_MISSING)));
    }

    @Test
    void a_stale_write_shows_both_texts_and_changes_nothing() {
        assertThat(purposes.state(ANAS_VISIT, "X-1", why("trust"), NOTHING_YET)).isInstanceOf(Answer.Stated.class);
        assertThat(purposes.state(ANAS_VISIT, "X-1", why("hope"), NOTHING_YET))
                .isEqualTo(new Answer.Stale(TRUST, Map.of(Part.WHY, "hope")));
        assertThat(purposes.read(ANAS_VISIT, "X-1")).contains(new PurposeService.Seen(TRUST, true));
    }

    @Test
    void writing_what_already_stands_there_is_no_conflict() {
        assertThat(purposes.state(ANAS_VISIT, "X-1", why("trust"), NOTHING_YET)).isInstanceOf(Answer.Stated.class);
        assertThat(purposes.state(ANAS_VISIT, "X-1", why("trust"), NOTHING_YET)).isEqualTo(new Answer.Stated(TRUST));
    }

    @Test
    void blank_takes_the_statement_back() {
        assertThat(purposes.state(ANAS_VISIT, "X-1", why("trust"), NOTHING_YET)).isInstanceOf(Answer.Stated.class);
        assertThat(purposes.state(ANAS_VISIT, "X-1", why("  "), Optional.of(TRUST.version())))
                .isEqualTo(new Answer.Stated(InMemoryPurposes.purpose(ISSUE, Map.of())));
    }

    @Test
    void a_text_over_the_limit_is_refused_with_both_figures() {
        assertThat(purposes.state(ANAS_VISIT, "X-1", why("x".repeat(2_044)), NOTHING_YET))
                .isEqualTo(new Answer.Refused(Refusal.tooLong(2_000, 2_044).about(Part.WHY)));
    }

    @Test
    void where_no_field_applies_nothing_is_shown_and_nothing_can_be_stated() {
        stored.withoutField(ISSUE);
        assertThat(purposes.read(ANAS_VISIT, "X-1")).isEmpty();
        assertThat(purposes.state(ANAS_VISIT, "X-1", why("trust"), NOTHING_YET))
                .isEqualTo(new Answer.Refused(Refusal.noField(Part.WHY)));
    }

    @Test
    void whoever_lost_sight_of_the_issue_can_no_longer_write() {
        assertThat(purposes.state(ANAS_VISIT, "X-1", why("trust"), NOTHING_YET)).isInstanceOf(Answer.Stated.class);
        permissions.forget(ISSUE);
        assertThat(purposes.state(ANAS_VISIT, "X-1", why("hope"), Optional.of(TRUST.version())))
                .isEqualTo(new Answer.Absent());
    }

    @Test
    void several_parts_are_stated_at_once_and_what_is_not_sent_stays() {
        assertThat(purposes.state(ANAS_VISIT, "X-1", why("trust"), NOTHING_YET)).isInstanceOf(Answer.Stated.class);
        Map<Part, String> more = Map.of(Part.FOR_WHOM, "schools", Part.GUARDRAILS, "nobody is woken");
        assertThat(purposes.state(ANAS_VISIT, "X-1", more, Optional.of(TRUST.version())))
                .isEqualTo(new Answer.Stated(InMemoryPurposes.purpose(
                        ISSUE,
                        Map.of(Part.WHY, "trust", Part.FOR_WHOM, "schools", Part.GUARDRAILS, "nobody is woken"))));
    }

    @Test
    void a_change_of_any_part_makes_a_later_one_late() {
        assertThat(purposes.state(ANAS_VISIT, "X-1", Map.of(Part.SIGNAL, "calls stop"), NOTHING_YET))
                .isInstanceOf(Answer.Stated.class);
        assertThat(purposes.state(ANAS_VISIT, "X-1", why("trust"), NOTHING_YET)).isInstanceOf(Answer.Stale.class);
    }

    @Test
    void what_is_empty_is_inherited_part_by_part_from_the_nearest_that_states_it() {
        chain(4);
        stored.stating(id(2), Part.SIGNAL, "near")
                .stating(id(3), Part.SIGNAL, "far")
                .stating(id(4), Part.WHY, "root");
        PurposeService.Traced traced = purposes.trace(ANAS_VISIT, "X-1").orElseThrow();
        assertThat(traced.trail().inherited(Part.SIGNAL).orElseThrow().text()).isEqualTo("near");
        assertThat(traced.trail().inherited(Part.WHY).orElseThrow().origin())
                .isInstanceOfSatisfying(
                        Trail.Step.class, step -> assertThat(step.issue().id()).isEqualTo(id(4)));
        assertThat(traced.trail().inherited(Part.GUARDRAILS)).isEmpty();
        assertThat(purposes.missing(
                        ANAS_VISIT, FakePermissions.ref(ISSUE), Demand.of(List.of("why", "guardrails"), true)))
                .containsExactly(Part.GUARDRAILS);
        assertThat(traced.trail().complete()).isTrue();
    }

    @Test
    void an_ancestor_that_one_may_not_see_is_climbed_over_in_silence() {
        chain(3);
        stored.stating(id(2), Part.WHY, "secret").stating(id(3), Part.WHY, "open");
        permissions.forget(id(2));
        Trail trail = purposes.trace(ANAS_VISIT, "X-1").orElseThrow().trail();
        assertThat(trail.inherited(Part.WHY).orElseThrow().text()).isEqualTo("open");
        assertThat(trail.steps()).extracting(step -> step.issue().id()).containsExactly(id(3));
    }

    @Test
    void a_why_that_no_issue_states_comes_from_the_role_and_then_from_its_circles_and_no_other_part_does() {
        chain(2);
        roots.add(new Roots.Root("ops", "Ops", false, Optional.empty()));
        roots.add(new Roots.Root("root", "Anchor", true, Optional.of("ships come home")));
        Trail trail = purposes.trace(ANAS_VISIT, "X-1").orElseThrow().trail();
        assertThat(trail.inherited(Part.WHY)).contains(new Trail.Inherited("ships come home", roots.get(1)));
        assertThat(trail.inherited(Part.SIGNAL)).isEmpty();
        stored.stating(id(2), Part.WHY, "the harbour is lit");
        assertThat(purposes.trace(ANAS_VISIT, "X-1")
                        .orElseThrow()
                        .trail()
                        .inherited(Part.WHY)
                        .orElseThrow()
                        .text())
                .isEqualTo("the harbour is lit");
    }

    @Test
    void roles_are_asked_only_where_the_way_through_the_issues_ends_within_sight() {
        chain(20);
        roots.add(new Roots.Root("ops", "Ops", false, Optional.of("ships come home")));
        assertThat(purposes.trace(ANAS_VISIT, "X-1").orElseThrow().trail().roots())
                .isEmpty();
    }

    @Test
    void a_loop_ends_the_climb_unless_another_link_leads_out_of_it() {
        chain(3);
        above.put(id(3), List.of(ISSUE));
        Trail loop = purposes.trace(ANAS_VISIT, "X-1").orElseThrow().trail();
        assertThat(loop.steps()).hasSize(2);
        assertThat(loop.complete()).isTrue();
        permissions.browse(ANAS_VISIT, id(4));
        above.put(id(3), List.of(ISSUE, id(4)));
        assertThat(purposes.trace(ANAS_VISIT, "X-1").orElseThrow().trail().steps())
                .hasSize(3);
    }

    @Test
    void a_glance_climbs_three_issues_and_a_trace_twelve() {
        chain(20);
        Trail glance = purposes.glance(ANAS_VISIT, FakePermissions.ref(ISSUE))
                .orElseThrow()
                .trail();
        assertThat(glance.steps()).hasSize(3);
        assertThat(glance.complete()).isFalse();
        assertThat(purposes.trace(ANAS_VISIT, "X-1").orElseThrow().trail().steps())
                .hasSize(12);
    }

    private void chain(int length) {
        for (long issue = 1; issue < length; issue++) {
            above.put(id(issue), List.of(id(issue + 1)));
            permissions.browse(ANAS_VISIT, id(issue + 1));
        }
    }

    private static IssueId id(long number) {
        return new IssueId(number);
    }

    @Test
    void what_the_workflow_misses_is_said_until_it_is_stated_or_somebody_goes_on_without() {
        Demand signal = new Demand(Set.of(Part.WHY, Part.SIGNAL), false);
        rules.add(new StepRule("Done", StepRule.Level.WARN, signal));
        rules.add(new StepRule("Start", StepRule.Level.ADVISE, new Demand(Set.of(Part.WHY), true)));
        IssueRef ref = FakePermissions.ref(ISSUE);
        assertThat(purposes.glance(ANAS_VISIT, ref).orElseThrow().lacks())
                .containsExactly(
                        new PurposeService.Lack(rules.get(0), List.of(Part.WHY, Part.SIGNAL), false),
                        new PurposeService.Lack(rules.get(1), List.of(Part.WHY), false));
        assertThat(purposes.acknowledge(BENS_VISIT, "X-1", Set.of(Part.SIGNAL)))
                .isEqualTo(new Answer.Refused(Refusal.of(Refusal.Reason.NOT_YOURS)));
        assertThat(purposes.acknowledge(CYS_VISIT, "X-1", Set.of(Part.SIGNAL))).isEqualTo(new Answer.Absent());
        assertThat(purposes.acknowledge(ANAS_VISIT, "X-1", Set.of(Part.SIGNAL))).isInstanceOf(Answer.Stated.class);
        assertThat(purposes.missingUnacknowledged(ANAS_VISIT, ref, signal))
                .as("the why was not acknowledged")
                .containsExactly(Part.WHY, Part.SIGNAL);
        assertThat(purposes.state(ANAS_VISIT, "X-1", why("trust"), NOTHING_YET)).isInstanceOf(Answer.Stated.class);
        assertThat(purposes.missingUnacknowledged(ANAS_VISIT, ref, signal)).isEmpty();
        assertThat(purposes.missing(ANAS_VISIT, ref, signal)).containsExactly(Part.SIGNAL);
        assertThat(purposes.glance(ANAS_VISIT, ref).orElseThrow().lacks())
                .containsExactly(new PurposeService.Lack(rules.get(0), List.of(Part.SIGNAL), true));
    }

    @Test
    void where_the_way_up_was_not_climbed_to_its_end_nothing_inherited_is_missed() {
        rules.add(new StepRule("Done", StepRule.Level.BLOCK, new Demand(Set.of(Part.WHY), true)));
        for (long at = 1; at <= Trail.SHORT + 1; at++) above.put(new IssueId(at), List.of(new IssueId(at + 1)));
        assertThat(purposes.glance(ANAS_VISIT, FakePermissions.ref(ISSUE))
                        .orElseThrow()
                        .lacks())
                .isEmpty();
    }

    @Test
    void a_condition_looks_no_further_up_than_the_panel_and_misses_nothing_where_the_way_goes_on() {
        Demand inherited = new Demand(Set.of(Part.WHY), true);
        for (long issue = 2; issue <= 6; issue++) {
            permissions.browse(ANAS_VISIT, new IssueId(issue));
            above.put(new IssueId(issue - 1), List.of(new IssueId(issue)));
        }
        assertThat(purposes.missing(ANAS_VISIT, FakePermissions.ref(ISSUE), inherited))
                .containsExactly(Part.WHY);
        assertThat(purposes.missingNearby(ANAS_VISIT, FakePermissions.ref(ISSUE), inherited))
                .as("a why may come from further up")
                .isEmpty();
        assertThat(purposes.missingNearby(ANAS_VISIT, FakePermissions.ref(ISSUE), new Demand(Set.of(Part.WHY), false)))
                .as("what stands above does not matter")
                .containsExactly(Part.WHY);
        above.remove(new IssueId(3));
        assertThat(purposes.missingNearby(ANAS_VISIT, FakePermissions.ref(ISSUE), inherited))
                .as("the root is near")
                .containsExactly(Part.WHY);
        stored.stating(new IssueId(2), Part.WHY, "trust");
        assertThat(purposes.missingNearby(ANAS_VISIT, FakePermissions.ref(ISSUE), inherited))
                .isEmpty();
    }
}
