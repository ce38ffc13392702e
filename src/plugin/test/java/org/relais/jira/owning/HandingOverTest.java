package org.relais.jira.owning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.relais.jira.circle.World.ANA;
import static org.relais.jira.owning.InMemoryOwnings.owned;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.relais.jira.access.FakePermissions;
import org.relais.jira.access.Gate;
import org.relais.jira.access.IssueId;
import org.relais.jira.access.UserKey;
import org.relais.jira.circle.NodeId;
import org.relais.jira.outbox.Entry;
import org.relais.jira.outbox.Outbox;

/** The open issues of a closed role go to another, some at a time, until none is left. */
class HandingOverTest {
    private static final NodeId FROM = new NodeId("from");
    private static final NodeId TO = new NodeId("to");

    private final InMemoryOwnings ownings = new InMemoryOwnings();
    private final List<IssueId> all = new ArrayList<>();
    private final List<Entry> waiting = new ArrayList<>();
    private final Gate gate = new Gate(new FakePermissions());

    private final HandingOver.OpenIssues open = new HandingOver.OpenIssues() {
        @Override
        public int count(NodeId role) {
            return of(role, Integer.MAX_VALUE).size();
        }

        @Override
        public List<IssueId> of(NodeId role, int most) {
            return all.stream()
                    .filter(issue -> ownings.find(gate.asSystem("a test"), issue)
                            .map(found -> found.owned().role().equals(Optional.of(role)))
                            .orElse(role.equals(FROM)))
                    .limit(most)
                    .toList();
        }
    };

    private final HandingOver handing = new HandingOver(gate, ownings, open, new Waiting(), () -> {});

    /** Keeps what is put into it, in order. */
    private final class Waiting implements Outbox {
        @Override
        public void put(String kind, IssueId issue, Optional<UserKey> by, String details) {
            waiting.add(new Entry(waiting.size(), kind, issue, by, details, 0));
        }

        @Override
        public List<Entry> due(Instant now, int most) {
            return waiting;
        }

        @Override
        public void done(Entry entry) {
            waiting.remove(entry);
        }

        @Override
        public void again(Entry entry, Instant when) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void giveUp(Entry entry) {
            throw new UnsupportedOperationException();
        }

        @Override
        public int givenUp() {
            return 0;
        }
    }

    private int turns() {
        int turns = 0;
        while (!waiting.isEmpty()) {
            handing.handle(waiting.remove(0));
            turns++;
            assertThat(turns).isLessThan(10);
        }
        return turns;
    }

    @Test
    void every_open_issue_goes_over_whatever_their_number() {
        LongStream.rangeClosed(1, 450).mapToObj(IssueId::new).forEach(issue -> {
            all.add(issue);
            ownings.put(issue, owned("from", null));
        });
        assertThat(handing.open(FROM)).isEqualTo(450);
        handing.give(FROM, TO, ANA);
        assertThat(turns()).isEqualTo(3);
        assertThat(handing.open(FROM)).isZero();
        assertThat(handing.open(TO)).isEqualTo(450);
    }

    @Test
    void what_cannot_be_given_is_left_and_does_not_go_on_for_ever() {
        LongStream.rangeClosed(1, 300).mapToObj(IssueId::new).forEach(all::add); // Jira does not know them any more
        handing.give(FROM, TO, ANA);
        assertThat(turns()).isEqualTo(1);
    }
}
