package org.relais.jira.owning.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.relais.host.db.Database;
import org.relais.host.plugin.store.Stores;
import org.relais.jira.access.EditPass;
import org.relais.jira.access.FakePermissions;
import org.relais.jira.access.Gate;
import org.relais.jira.access.IssueId;
import org.relais.jira.access.UserKey;
import org.relais.jira.access.Visitor;
import org.relais.jira.owning.Waivers;

/** That an issue goes on without is said once, and stays said. */
abstract class WaiversContract {
    private static final UserKey ANA = new UserKey("ana");
    private static final IssueId ONE = new IssueId(1);
    private static final IssueId TWO = new IssueId(2);

    private final Gate gate = new Gate(new FakePermissions().edit(ANA, ONE).edit(ANA, TWO));
    private Database database;
    private Waivers waivers;

    /** A database of its own. */
    abstract Database database();

    @BeforeEach
    void open() throws SQLException {
        database = database();
        waivers = new AoWaivers(Stores.on(database, "org.relais.jira", List.of(WaiverRow.class)), Clock.systemUTC());
    }

    @AfterEach
    void close() {
        database.close();
    }

    private EditPass pass(IssueId issue) {
        return gate.open(Visitor.of(ANA), Long.toString(issue.value()))
                .flatMap(gate::edit)
                .orElseThrow();
    }

    @Test
    void it_is_said_of_one_issue_and_of_no_other() {
        assertThat(waivers.given(ONE)).isFalse();
        waivers.give(pass(ONE));
        waivers.give(pass(ONE));
        assertThat(waivers.given(ONE)).isTrue();
        assertThat(waivers.given(TWO)).isFalse();
    }

    @Test
    void of_many_who_say_it_at_once_nobody_fails() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(6);
        try {
            Callable<Boolean> say = () -> {
                waivers.give(pass(TWO));
                return waivers.given(TWO);
            };
            for (Future<Boolean> one : pool.invokeAll(List.of(say, say, say, say, say, say))) {
                assertThat(one.get()).isTrue();
            }
        } finally {
            pool.shutdown();
        }
    }
}
