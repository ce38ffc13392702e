package org.relais.jira.purpose;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.relais.jira.access.IssueId;

class DriftTest {
    private static final Instant MADE = Instant.EPOCH;

    private static Changes.Change change(long id, String former, int seconds) {
        return new Changes.Change(id, new IssueId(1), former, MADE.plusSeconds(seconds));
    }

    @Test
    void what_changed_before_the_issue_was_made_is_no_drift() {
        assertThat(Drift.of(List.of(change(1, "old", -5)), MADE, 0, "new")).isEmpty();
        assertThat(Drift.of(List.of(), MADE, 0, "new")).isEmpty();
    }

    @Test
    void the_first_text_that_nobody_confirmed_is_shown_and_all_changes_are_confirmed_at_once() {
        List<Changes.Change> twice = List.of(change(7, "first", 1), change(9, "second", 2));
        assertThat(Drift.of(twice, MADE, 0, "third")).contains(new Drift("first", 9));
        assertThat(Drift.of(twice, MADE, 7, "third")).contains(new Drift("second", 9));
        assertThat(Drift.of(twice, MADE, 9, "third")).isEmpty();
    }

    @Test
    void a_text_that_came_back_has_not_drifted() {
        assertThat(Drift.of(List.of(change(7, "first", 1), change(9, "second", 2)), MADE, 0, "first"))
                .isEmpty();
    }
}
