package org.relais.host.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relais.host.db.Database;

class LifecycleTest {
    private static final String TOLD = "trial.told";

    private final String url = "jdbc:h2:mem:told" + System.nanoTime() + ";DB_CLOSE_DELAY=-1";

    @TempDir
    private Path folder;

    private TrialHost host;

    @BeforeEach
    void start() {
        System.clearProperty(TOLD);
        host = new TrialHost(folder, Database.open(url, "sa", ""));
    }

    @AfterEach
    void stop() {
        host.close();
        System.clearProperty(TOLD);
    }

    @Test
    void components_are_told_once_the_site_has_started_and_before_they_stop() throws Exception {
        host.plugins.install(bundle("1.0"));
        assertThat(told()).isEmpty();
        host.plugins.ready();
        host.plugins.ready();
        assertThat(told()).containsExactly("started");
        host.plugins.stop(TrialBundle.KEY);
        host.plugins.start(TrialBundle.KEY);
        host.plugins.upload(bundle("2.0"), Set.of());
        assertThat(told()).containsExactly("started", "stopping", "started", "stopping", "started");
        host.plugins.close();
        assertThat(told()).endsWith("stopping");
    }

    @Test
    void upgrade_tasks_run_once_in_the_order_of_their_builds_before_anybody_is_told() throws Exception {
        host.plugins.ready();
        host.plugins.install(bundle("1.0", 2, 1));
        assertThat(told()).containsExactly("upgraded-to-1", "upgraded-to-2", "started");
        host.close();
        System.clearProperty(TOLD);
        host = new TrialHost(folder.resolve("again"), Database.open(url, "sa", ""));
        host.plugins.begin(List.of(bundle("2.0", 1, 2, 3)));
        host.plugins.ready();
        assertThat(told()).containsExactly("upgraded-to-3", "started");
    }

    @Test
    void a_task_that_fails_keeps_those_after_it_waiting_and_disables_nothing() throws Exception {
        host.plugins.ready();
        assertThat(host.plugins.install(bundle("1.0", 1, 9, 10)).enabled()).isTrue();
        assertThat(told()).containsExactly("upgraded-to-1", "started");
        host.plugins.install(bundle("1.1", 1, 8, 10));
        assertThat(told())
                .containsExactly("upgraded-to-1", "started", "stopping", "upgraded-to-8", "upgraded-to-10", "started");
    }

    private static List<String> told() {
        String told = System.getProperty(TOLD, "").strip();
        return told.isEmpty() ? List.of() : List.of(told.split(" "));
    }

    private Path bundle(String version, int... builds) throws Exception {
        StringBuilder beans = new StringBuilder(
                """
                <bean id="listener" class="org.relais.host.trial.told.Listener"/>
                <osgi:service ref="listener" interface="com.atlassian.sal.api.lifecycle.LifecycleAware"/>
                """);
        for (int build : builds) {
            beans.append(
                    """
                    <bean id="to%1$s" class="org.relais.host.trial.told.Upgrade">
                        <constructor-arg value="%1$s"/>
                    </bean>
                    <osgi:service ref="to%1$s" interface="com.atlassian.sal.api.upgrade.PluginUpgradeTask"/>
                    """
                            .formatted(build));
        }
        return TrialBundle.of("org.relais.host.trial.told")
                .version(version)
                .spring(beans.toString())
                .modules("")
                .in(folder);
    }
}
