package org.relais.host.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relais.host.db.Database;
import org.relais.host.plugin.web.WebPanelView;

class RememberedTest {
    private final String url = "jdbc:h2:mem:remembered" + System.nanoTime() + ";DB_CLOSE_DELAY=-1";

    @TempDir
    private Path folder;

    private TrialHost host;
    private int nodes;

    @BeforeEach
    void start() throws Exception {
        host = node();
        assertThat(host.plugins
                        .upload(bundle("1.0", "first"), Set.of())
                        .plugin()
                        .enabled())
                .isTrue();
    }

    @AfterEach
    void stop() {
        host.close();
    }

    @Test
    void an_upload_is_there_after_a_restart() {
        restart();
        assertThat(panels(host)).containsExactly("first", "second panel");
    }

    @Test
    void what_was_stopped_stays_stopped_and_says_who_did_it() {
        host.plugins.stop(TrialBundle.KEY);
        restart();
        Plugin stopped = host.plugins.plugin(TrialBundle.KEY).orElseThrow();
        assertThat(stopped.enabled()).isFalse();
        assertThat(stopped.whyNot()).contains("An administrator has disabled it.");
        assertThat(panels(host)).isEmpty();
        host.plugins.start(TrialBundle.KEY);
        restart();
        assertThat(panels(host)).hasSize(2);
    }

    @Test
    void a_module_that_was_disabled_stays_so_and_the_others_run() {
        host.plugins.switchModule(TrialBundle.KEY, "one", false);
        assertThat(panels(host)).containsExactly("second panel");
        restart();
        assertThat(panels(host)).containsExactly("second panel");
        assertThat(module(host, "one").whyNot()).contains("An administrator has disabled it.");
        host.plugins.switchModule(TrialBundle.KEY, "one", true);
        assertThat(panels(host)).containsExactly("first", "second panel");
    }

    @Test
    void a_module_that_starts_disabled_can_be_enabled() {
        assertThat(module(host, "three").whyNot()).contains("The descriptor says state=\"disabled\".");
        host.plugins.switchModule(TrialBundle.KEY, "three", true);
        assertThat(module(host, "three").enabled()).isTrue();
        restart();
        assertThat(module(host, "three").enabled()).isTrue();
    }

    @Test
    void a_stopped_app_stays_stopped_when_a_newer_jar_comes() throws Exception {
        host.plugins.stop(TrialBundle.KEY);
        assertThat(host.plugins
                        .upload(bundle("2.0", "newer"), Set.of())
                        .plugin()
                        .enabled())
                .isFalse();
    }

    @Test
    void what_was_uninstalled_does_not_come_back() {
        host.plugins.uninstall(TrialBundle.KEY);
        restart();
        assertThat(host.plugins.plugins()).isEmpty();
    }

    @Test
    void the_other_node_follows_uploads_switches_and_removals() throws Exception {
        try (TrialHost other = node()) {
            other.plugins.begin(List.of());
            assertThat(panels(other)).containsExactly("first", "second panel");
            host.plugins.upload(bundle("2.0", "newer"), Set.of());
            assertThat(panels(other)).containsExactly("first", "second panel");
            other.plugins.follow();
            assertThat(panels(other)).containsExactly("newer", "second panel");
            other.plugins.switchModule(TrialBundle.KEY, "two", false);
            host.plugins.follow();
            assertThat(panels(host)).containsExactly("newer");
            host.plugins.stop(TrialBundle.KEY);
            other.plugins.follow();
            assertThat(panels(other)).isEmpty();
            other.plugins.uninstall(TrialBundle.KEY);
            host.plugins.follow();
            assertThat(host.plugins.plugins()).isEmpty();
        }
    }

    @Test
    void following_costs_one_statement_where_nothing_changed() {
        host.database.statements().start();
        host.plugins.follow();
        assertThat(host.database.statements().total()).isEqualTo(1);
    }

    @Test
    void a_jar_of_the_command_line_wins_unless_a_newer_one_was_uploaded() throws Exception {
        host.plugins.upload(bundle("2.0", "uploaded"), Set.of());
        restart(bundle("1.5", "older"));
        assertThat(panels(host)).startsWith("uploaded");
        restart(bundle("2.0", "the same version, built again"));
        assertThat(panels(host)).startsWith("the same version, built again");
        restart(bundle("2.1", "newer"));
        assertThat(panels(host)).startsWith("newer");
    }

    private TrialHost node() {
        return new TrialHost(folder.resolve("node" + nodes++), Database.open(url, "sa", ""));
    }

    private void restart(Path... jars) {
        host.close();
        host = node();
        host.plugins.begin(List.of(jars));
    }

    private static Module module(TrialHost host, String key) {
        return host.plugins.plugin(TrialBundle.KEY).orElseThrow().module(key).orElseThrow();
    }

    private static List<String> panels(TrialHost host) {
        return host.plugins.webPanels("side", Map.of()).stream()
                .map(WebPanelView::html)
                .toList();
    }

    private Path bundle(String version, String text) throws Exception {
        String panel = "<web-panel key=\"%s\" location=\"%s\"%s>"
                + "<resource type=\"velocity\" name=\"view\" location=\"templates/%s.vm\"/></web-panel>";
        return TrialBundle.of("org.relais.host.trial.longnames")
                .version(version)
                .modules(panel.formatted("one", "side", "", "one")
                        + panel.formatted("two", "side", "", "two")
                        + panel.formatted("three", "elsewhere", " state=\"disabled\"", "two"))
                .file("templates/one.vm", text)
                .file("templates/two.vm", "second panel")
                .in(folder);
    }
}
