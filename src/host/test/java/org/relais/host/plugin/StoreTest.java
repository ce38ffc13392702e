package org.relais.host.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.transaction.UnexpectedRollbackException;

class StoreTest {
    private TrialHost host;
    private Notebook notes;

    @BeforeEach
    void install(@TempDir Path folder) throws Exception {
        host = new TrialHost(folder);
        assertThat(host.plugins.install(GoodPlugin.bundle().in(folder)).whyNot())
                .isEmpty();
        notes = new Notebook(host.plugins);
    }

    @AfterEach
    void stop() {
        host.close();
    }

    @Test
    void a_plugins_rows_are_rolled_back_with_the_hosts() {
        host.database.transactions().executeWithoutResult(open -> {
            notes.keep("lost");
            assertThat(notes.all()).containsExactly("lost");
            open.setRollbackOnly();
        });
        assertThat(notes.all()).isEmpty();
    }

    @Test
    void a_plugins_rows_are_committed_with_the_hosts() {
        host.database.transactions().executeWithoutResult(open -> {
            notes.keep("one");
            notes.keep("two");
        });
        notes.keep("three");
        assertThat(notes.all()).containsExactlyInAnyOrder("one", "two", "three");
    }

    @Test
    void a_plugins_failure_that_the_host_swallows_takes_everything_back() {
        assertThatThrownBy(() -> host.database.transactions().executeWithoutResult(open -> {
                    notes.keep("lost");
                    assertThatThrownBy(() -> notes.keep("x".repeat(300))).isInstanceOf(RuntimeException.class);
                }))
                .isInstanceOf(UnexpectedRollbackException.class);
        assertThat(notes.all()).isEmpty();
    }

    @Test
    void no_connection_is_lost_over_many_rollbacks() {
        for (int i = 0; i < 50; i++) a_plugins_rows_are_rolled_back_with_the_hosts();
        notes.keep("kept");
        assertThat(notes.all()).isEqualTo(List.of("kept"));
    }

    @Test
    void the_table_is_called_as_in_jira() {
        Integer tables = host.database
                .jdbc()
                .sql("select count(*) from information_schema.tables where table_name like 'AO\\_______\\_NOTE'"
                        + " escape '\\'")
                .query(Integer.class)
                .single();
        assertThat(tables).isEqualTo(1);
    }
}
