package org.relais.host.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relais.host.db.Database;

/** What upgrade tasks of tables may rely on, whatever the database. */
abstract class UpgradeContract {
    private static final String PACKAGE = "org.relais.host.trial.upgraded";

    @TempDir
    private Path folder;

    private TrialHost host;

    abstract Database open();

    @BeforeEach
    void start() {
        host = new TrialHost(folder.resolve("first"), open());
    }

    @AfterEach
    void stop() {
        host.close();
    }

    @Test
    void a_first_installation_goes_through_all_versions_in_their_order() throws Exception {
        assertThat(install("2", "Card", "OwnedCards", "FirstCards").whyNot()).isEmpty();
        assertThat(cards()).containsExactly("from 0 owner since 1");
    }

    @Test
    void a_newer_jar_runs_only_what_is_new_and_keeps_what_was_stored() throws Exception {
        assertThat(install("1", "OldCard", "FirstCards").whyNot()).isEmpty();
        assertThat(install("2", "Card", "FirstCards", "OwnedCards").whyNot()).isEmpty();
        assertThat(cards()).containsExactly("from 0 owner since 1");
        host.plugins.stop(TrialBundle.KEY);
        host.plugins.start(TrialBundle.KEY);
        assertThat(cards()).containsExactly("from 0 owner since 1");
    }

    @Test
    void a_task_that_fails_disables_the_plugin_and_is_tried_again() throws Exception {
        assertThat(install("1", "OldCard", "FirstCards").whyNot()).isEmpty();
        Plugin broken = install("2", "OldCard", "FirstCards", "FailingCards");
        assertThat(broken.enabled()).isFalse();
        assertThat(broken.whyNot())
                .hasValueSatisfying(why -> assertThat(why).contains("FailingCards failed", "no ink"));
        assertThat(install("3", "Card", "FirstCards", "OwnedCards").whyNot()).isEmpty();
        assertThat(cards()).containsExactly("from 0 owner since 1");
    }

    @Test
    void two_nodes_that_start_at_once_run_each_task_once() throws Exception {
        host.database.jdbc().sql("select 1").query(Integer.class).single();
        install("1", "OldCard", "FirstCards");
        try (TrialHost other = new TrialHost(folder.resolve("second"), second())) {
            other.plugins.begin(List.of());
            assertThat(other.plugins.plugin(TrialBundle.KEY))
                    .hasValueSatisfying(plugin -> assertThat(plugin.enabled()).isTrue());
        }
        assertThat(host.database
                        .jdbc()
                        .sql("select count(*) from " + table())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    /** The same database, opened once more. */
    abstract Database second();

    private List<String> cards() {
        return host.database
                .jdbc()
                .sql("select \"TITLE\", \"OWNER\" from " + table())
                .query((row, n) -> row.getString(1) + " " + row.getString(2))
                .list();
    }

    private String table() {
        return '"'
                + host.database
                        .jdbc()
                        .sql("select table_name from information_schema.tables where table_name like 'AO\\_%\\_CARD'"
                                + " escape '\\'")
                        .query(String.class)
                        .single()
                + '"';
    }

    private Plugin install(String version, String entity, String... tasks) throws Exception {
        StringBuilder ao = new StringBuilder("<ao key=\"ao\"><entity>" + PACKAGE + "." + entity + "</entity>");
        for (String task : tasks) {
            ao.append("<upgradeTask>").append(PACKAGE + "." + task).append("</upgradeTask>");
        }
        return host.plugins.install(TrialBundle.of(PACKAGE)
                .importing("net.java.ao.schema,net.java.ao")
                .version(version)
                .modules(ao + "</ao>")
                .in(folder));
    }
}
