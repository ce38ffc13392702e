package org.relais.jira.purpose.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.relais.jira.access.EditPass;
import org.relais.jira.access.FakePermissions;
import org.relais.jira.access.Gate;
import org.relais.jira.access.IssueId;
import org.relais.jira.access.UserKey;
import org.relais.jira.access.Visitor;
import org.relais.jira.purpose.Changes;
import org.relais.jira.purpose.Outcome;
import org.relais.jira.purpose.Part;
import org.relais.jira.purpose.PurposeText;

/** What every store of changes does, on whatever it stands. */
abstract class ChangesContract {
    private static final UserKey ADA = new UserKey("ada");
    private static final IssueId ONE = new IssueId(1);
    private static final IssueId OTHER = new IssueId(2);

    /** An empty store. */
    abstract Changes changes();

    private static EditPass pass(IssueId issue) {
        Gate gate = new Gate(new FakePermissions().edit(ADA, issue));
        return gate.open(Visitor.of(ADA), Long.toString(issue.value()))
                .flatMap(gate::edit)
                .orElseThrow();
    }

    @Test
    void changes_are_read_in_the_order_in_which_they_happened() {
        Changes changes = changes();
        changes.changes(ONE, "first");
        changes.changes(OTHER, "elsewhere");
        changes.changes(ONE, "x".repeat(2_000));
        assertThat(changes.of(ONE)).extracting(Changes.Change::former).containsExactly("first", "x".repeat(2_000));
        assertThat(changes.latest(2)).extracting(Changes.Change::issue).containsExactly(OTHER, ONE);
        assertThat(changes.of(ONE)).isSortedAccordingTo((a, b) -> Long.compare(a.id(), b.id()));
    }

    @Test
    void of_many_changes_the_latest_are_read() {
        Changes changes = changes();
        for (int i = 0; i < Changes.OF_ONE + 3; i++) changes.changes(ONE, "text " + i);
        assertThat(changes.of(ONE)).hasSize(Changes.OF_ONE).first().satisfies(change -> assertThat(change.former())
                .isEqualTo("text 3"));
    }

    @Test
    void a_confirmation_counts_up_to_what_was_seen_and_never_backwards() {
        Changes changes = changes();
        assertThat(changes.confirmed(List.of(ONE, OTHER))).isEmpty();
        changes.confirm(pass(ONE), 5);
        changes.confirm(pass(ONE), 9);
        changes.confirm(pass(ONE), 7);
        assertThat(changes.confirmed(List.of(ONE, OTHER))).isEqualTo(Map.of(ONE, 9L));
    }

    @Test
    void what_was_said_of_an_issue_is_kept_apart_and_the_last_word_about_what_it_lacks_counts() {
        Changes changes = changes();
        assertThat(changes.standing(ONE)).isEqualTo(Changes.Standing.NOTHING_SAID);
        changes.acknowledge(pass(ONE), Set.of(Part.WHY, Part.SIGNAL));
        assertThat(changes.standing(ONE))
                .isEqualTo(new Changes.Standing(0, Set.of(Part.WHY, Part.SIGNAL), Optional.empty()));
        changes.confirm(pass(ONE), 4);
        changes.acknowledge(pass(ONE), Set.of(Part.GUARDRAILS));
        assertThat(changes.standing(ONE)).isEqualTo(new Changes.Standing(4, Set.of(Part.GUARDRAILS), Optional.empty()));
        assertThat(changes.standing(OTHER)).isEqualTo(Changes.Standing.NOTHING_SAID);
    }

    @Test
    void whether_it_worked_stands_beside_and_a_later_word_replaces_it() {
        Changes changes = changes();
        Outcome partly = outcome(Outcome.Verdict.PARTLY, "Only at night", 1);
        changes.came(ONE, partly);
        assertThat(changes.standing(ONE)).isEqualTo(new Changes.Standing(0, Set.of(), Optional.of(partly)));
        changes.confirm(pass(ONE), 4);
        Outcome yes = outcome(Outcome.Verdict.YES, "", 2);
        changes.came(ONE, yes);
        assertThat(changes.standing(ONE)).isEqualTo(new Changes.Standing(4, Set.of(), Optional.of(yes)));
        assertThat(changes.standing(OTHER).outcome()).isEmpty();
    }

    private static Outcome outcome(Outcome.Verdict verdict, String words, long second) {
        return new Outcome(
                verdict,
                PurposeText.read(words, text -> text, refusal -> Optional.empty()),
                Instant.ofEpochSecond(second));
    }
}
