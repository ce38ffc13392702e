package org.relais.jira.checklist.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.relais.jira.checklist.ChecklistWorld.ONE;
import static org.relais.jira.circle.World.ADA;
import static org.relais.jira.circle.World.ANA;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.relais.host.db.Database;
import org.relais.host.plugin.store.Stores;
import org.relais.jira.access.IssueId;
import org.relais.jira.access.UserKey;
import org.relais.jira.checklist.Answer;
import org.relais.jira.checklist.Change;
import org.relais.jira.checklist.ChecklistWorld;
import org.relais.jira.checklist.Checklists;
import org.relais.jira.checklist.Item;
import org.relais.jira.checklist.ItemId;
import org.relais.jira.checklist.Meaning;
import org.relais.jira.checklist.Member;
import org.relais.jira.checklist.Pardon;
import org.relais.jira.checklist.Signature;

/** The same on a database. */
abstract class StoredChecklistsContract extends ChecklistsContract {
    abstract Database database();

    /** A node whose locks keep nobody: what holds here is held by the database. */
    @Override
    Checklists checklists() {
        return new AoChecklists(tables(), alone());
    }

    private static OneAtATime alone() {
        return new OneAtATime() {
            @Override
            public <T> T holding(IssueId issue, Supplier<T> work) {
                return work.get();
            }

            @Override
            public <T> T holding(IssueId one, IssueId other, Supplier<T> work) {
                return work.get();
            }
        };
    }

    private ActiveObjects tables() {
        try {
            return Stores.on(
                    database(),
                    "org.relais.jira",
                    List.of(ItemChangeRow.class, ItemRow.class, ListRow.class, PardonRow.class, WaitingRow.class));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The lock may be lost; then the database still takes each version of an item once. */
    @Test
    void without_a_lock_no_two_changes_of_one_item_are_the_same_version() throws Exception {
        world.list("Release", "a");
        AtomicInteger heard = new AtomicInteger();
        Thread[] both = {
            new Thread(() -> write(world, ANA, "Ana ", heard)),
            new Thread(() -> write(new ChecklistWorld(checklists()), ADA, "Ada ", heard))
        };
        for (Thread thread : both) thread.start();
        for (Thread thread : both) thread.join();
        List<Change> lines = kept.history(world.pass(ONE), Optional.empty(), Long.MAX_VALUE, 1_000);
        Item now = world.sheet().items().get(0);
        assertThat(heard.get()).isPositive();
        assertThat(lines).hasSize(heard.get() + 2);
        assertThat(now.version()).isEqualTo(heard.get() + 1);
        assertThat(lines.get(0).after()).containsEntry("text", now.content().text());
    }

    /** Whoever is beaten twice gives up, and has then changed nothing. */
    private static void write(ChecklistWorld world, UserKey who, String text, AtomicInteger heard) {
        for (int i = 0; i < 20; i++) {
            try {
                Item seen = world.sheet().items().get(0);
                if (world.asks(who, world.edit(seen, Member.TEXT, text + i)) instanceof Answer.Changed) {
                    heard.incrementAndGet();
                }
            } catch (RuntimeException beatenTwice) {
                assertThat(beatenTwice).isNotInstanceOf(NullPointerException.class);
            }
        }
    }

    @Test
    void what_one_node_changes_the_other_reads_at_once() {
        world.list("Release", "a");
        ChecklistWorld other = new ChecklistWorld(checklists());
        other.yes(ANA, other.tick(other.item("a"), Meaning.DONE));
        assertThat(world.item("a").meaning()).isEqualTo(Meaning.DONE);
    }

    @Test
    void what_an_issue_goes_on_without_is_kept_and_granted_once() {
        world.list("Release", "a", "b");
        AoPardons pardons = new AoPardons(tables(), alone());
        Set<ItemId> items = world.sheet().items().stream().map(Item::id).collect(Collectors.toSet());
        Instant then = Instant.parse("2026-11-25T09:00:00Z");
        pardons.ask(world.pass(ONE), items, ANA, "no lock", then);
        Pardon asked = pardons.of(ONE).get(0);
        assertThat(asked).isEqualTo(new Pardon(asked.id(), items, ANA, "no lock", then, Optional.empty()));
        assertThat(pardons.grant(world.pass(ChecklistWorld.TWO), asked.id(), ADA, then))
                .isFalse();
        assertThat(pardons.grant(world.pass(ONE), asked.id(), ADA, then)).isTrue();
        assertThat(pardons.grant(world.pass(ONE), asked.id(), ANA, then)).isFalse();
        assertThat(pardons.of(ONE).get(0).granted()).contains(new Signature(ADA, then));
        assertThat(pardons.of(ChecklistWorld.TWO)).isEmpty();
    }
}
