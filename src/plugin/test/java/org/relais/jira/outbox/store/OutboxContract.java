package org.relais.jira.outbox.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.relais.jira.access.IssueId;
import org.relais.jira.access.UserKey;
import org.relais.jira.outbox.Entry;
import org.relais.jira.outbox.Outbox;

/** What the outbox does, on whatever database it stands. */
abstract class OutboxContract {
    private static final IssueId ISSUE = new IssueId(4_000_000_000L);
    private static final Instant LATER = Instant.now().plusSeconds(3_600);

    private ActiveObjects ao;
    private Outbox outbox;

    /** Tables of these rows. */
    abstract ActiveObjects ao(List<Class<? extends net.java.ao.RawEntity<?>>> rows);

    @BeforeEach
    void open() {
        ao = ao(List.of(EntryRow.class));
        ao.deleteWithSQL(EntryRow.class, "ID > 0");
        outbox = new AoOutbox(ao, Clock.systemUTC());
    }

    private void put(String kind) {
        outbox.put(kind, ISSUE, Optional.of(new UserKey("ana")), "details");
    }

    @Test
    void entries_wait_in_their_order_until_they_are_done() {
        put("first");
        outbox.put("second", ISSUE, Optional.empty(), "x".repeat(5_000));
        List<Entry> due = outbox.due(LATER, 10);
        assertThat(due).extracting(Entry::kind).containsExactly("first", "second");
        assertThat(due.get(0).issue()).isEqualTo(ISSUE);
        assertThat(due.get(0).by()).contains(new UserKey("ana"));
        assertThat(due.get(1).by()).isEmpty();
        assertThat(due.get(1).details()).hasSize(5_000);
        assertThat(outbox.due(LATER, 1)).containsExactly(due.get(0));
        assertThat(outbox.due(Instant.EPOCH, 10)).isEmpty();
        outbox.done(due.get(0));
        assertThat(outbox.due(LATER, 10)).containsExactly(due.get(1));
    }

    @Test
    void what_failed_comes_again_in_its_time_and_what_is_given_up_never() {
        put("one");
        Entry entry = outbox.due(LATER, 10).get(0);
        outbox.again(entry, LATER.plusSeconds(60));
        assertThat(outbox.due(LATER, 10)).isEmpty();
        Entry again = outbox.due(LATER.plusSeconds(60), 10).get(0);
        assertThat(again.tries()).isEqualTo(1);
        assertThat(outbox.givenUp()).isZero();
        outbox.giveUp(again);
        assertThat(outbox.due(LATER.plusSeconds(1_000_000), 10)).isEmpty();
        assertThat(outbox.givenUp()).isEqualTo(1);
    }

    @Test
    void what_a_transition_that_is_rolled_back_asked_for_was_never_asked_for() {
        assertThatThrownBy(() -> ao.executeInTransaction(() -> {
                    put("one");
                    throw new IllegalStateException("the transition fails");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(outbox.due(LATER, 10)).isEmpty();
    }
}
