package org.relais.jira.purpose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.relais.jira.access.FakePermissions;
import org.relais.jira.access.IssueId;

class DemandTest {
    private static final IssueId ISSUE = new IssueId(1);

    @Test
    void what_is_neither_stated_nor_inherited_is_missing_in_the_order_of_the_parts() {
        Demand demand = Demand.of(List.of("guardrails", "why", "signal"), true);
        assertThat(missing(demand, Map.of(Part.SIGNAL, "calls stop"), Map.of()))
                .containsExactly(Part.WHY, Part.GUARDRAILS);
        assertThat(missing(demand, Map.of(Part.SIGNAL, "calls stop"), Map.of(Part.WHY, "trust")))
                .containsExactly(Part.GUARDRAILS);
    }

    @Test
    void an_inherited_part_is_missing_where_the_issue_itself_must_state_it() {
        assertThat(missing(Demand.of(List.of("why"), false), Map.of(), Map.of(Part.WHY, "trust")))
                .containsExactly(Part.WHY);
    }

    @Test
    void a_part_that_has_no_field_here_is_not_asked_for() {
        Purpose whyOnly = new Purpose(ISSUE, Set.of(Part.WHY), Map.of(Part.WHY, "trust"));
        assertThat(Demand.of(List.of("why", "signal"), true).missing(whyOnly, DemandTest::unasked))
                .isEmpty();
    }

    @Test
    void nothing_is_climbed_where_the_issue_says_it_all_or_must_say_it_itself() {
        Purpose why = InMemoryPurposes.purpose(ISSUE, Map.of(Part.WHY, "trust"));
        assertThat(Demand.of(List.of("why"), true).missing(why, DemandTest::unasked))
                .isEmpty();
        assertThat(Demand.of(List.of("signal"), false).missing(why, DemandTest::unasked))
                .containsExactly(Part.SIGNAL);
    }

    @Test
    void a_broken_configuration_asks_for_nothing() {
        assertThat(missing(Demand.of(List.of("how", "", "null"), false), Map.of(), Map.of()))
                .isEmpty();
    }

    @Test
    void its_words_are_read_again_as_they_were_written() {
        Demand demand = new Demand(Set.of(Part.GUARDRAILS, Part.FOR_WHOM), true);
        assertThat(demand.words()).isEqualTo("for-whom,guardrails");
        assertThat(Demand.of(List.of(demand.words().split(",")), true)).isEqualTo(demand);
    }

    private static List<Part> missing(Demand demand, Map<Part, String> own, Map<Part, String> above) {
        Trail.Step step = new Trail.Step(
                FakePermissions.ref(new IssueId(2)), Optional.of(InMemoryPurposes.purpose(new IssueId(2), above)));
        return demand.missing(InMemoryPurposes.purpose(ISSUE, own), () -> new Trail(List.of(step), List.of(), true));
    }

    private static Trail unasked() {
        throw new AssertionError("nobody should climb");
    }
}
