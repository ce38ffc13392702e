package org.relais.host.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relais.host.plugin.bundle.PluginFault;
import org.relais.host.plugin.web.WebPanelView;

class ReplacementTest {
    @TempDir
    private Path folder;

    private TrialHost host;

    @BeforeEach
    void start() throws Exception {
        host = new TrialHost(folder);
        assertThat(upload("1.9").plugin().whyNot()).isEmpty();
    }

    @AfterEach
    void stop() {
        host.close();
    }

    @Test
    void a_request_sees_the_old_app_or_the_new_one_and_nothing_between() throws Exception {
        Set<List<String>> seen = ConcurrentHashMap.newKeySet();
        AtomicBoolean going = new AtomicBoolean(true);
        ExecutorService visitors = Executors.newFixedThreadPool(4);
        List<Future<?>> visits = IntStream.range(0, 4)
                .<Future<?>>mapToObj(visitor -> visitors.submit(() -> {
                    while (going.get()) seen.add(page());
                }))
                .toList();
        // the upload is a request itself, and must not wait for itself
        try (Traffic.Pass pass = host.plugins.traffic().pass()) {
            assertThat(upload("1.10").warning()).isEmpty();
        }
        seen.add(page());
        going.set(false);
        for (Future<?> visit : visits) visit.get();
        visitors.shutdown();
        assertThat(seen).containsExactlyInAnyOrder(List.of("1.9", "1.9"), List.of("1.10", "1.10"));
    }

    @Test
    void an_older_version_is_taken_with_a_word_of_warning() throws Exception {
        Uploaded uploaded = upload("1.2-beta");
        assertThat(page()).containsExactly("1.2-beta", "1.2-beta");
        assertThat(uploaded.warning())
                .hasValueSatisfying(warning -> assertThat(warning.english()).contains("1.2.0.beta", "version 1.9"));
    }

    @Test
    void what_imports_something_that_is_missing_is_refused_and_the_old_one_runs_on() throws Exception {
        Path jar = TrialBundle.of("org.relais.host.trial.hidden")
                .version("2.0")
                .modules("")
                .in(folder);
        assertRefused(jar, "imports what this host does not have: org.relais.host.template");
    }

    @Test
    void what_is_no_jar_or_no_app_is_refused_in_words() throws Exception {
        assertRefused(Files.writeString(folder.resolve("notes.txt"), "no jar"), "notes.txt is not a jar");
        Path empty = folder.resolve("empty.jar");
        try (OutputStream out = Files.newOutputStream(empty);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("readme.txt"));
        }
        assertRefused(empty, "no atlassian-plugin.xml");
        Path old = TrialBundle.of("org.relais.host.trial.longnames")
                .file("atlassian-plugin.xml", "<atlassian-plugin key=\"org.relais.trial\" plugins-version=\"1\"/>")
                .in(folder);
        assertRefused(old, "plugins-version=\"2\"");
        Path broken = TrialBundle.of("org.relais.host.trial.longnames")
                .file("atlassian-plugin.xml", "<atlassian-plugin")
                .in(folder);
        assertRefused(broken, "cannot be read");
        Path twice = TrialBundle.of("org.relais.host.trial.longnames")
                .modules("<web-item key=\"a\" section=\"b\"/><web-item key=\"a\" section=\"c\"/>")
                .in(folder);
        assertRefused(twice, "have the key a");
    }

    @Test
    void an_app_of_the_system_cannot_be_replaced() throws Exception {
        Path jar = bundle("3").in(folder);
        assertThatThrownBy(() -> host.plugins.upload(jar, Set.of(TrialBundle.KEY)))
                .isInstanceOf(PluginFault.class)
                .hasMessageContaining("is a system app");
    }

    private void assertRefused(Path jar, String words) {
        assertThatThrownBy(() -> host.plugins.upload(jar, Set.of()))
                .isInstanceOf(PluginFault.class)
                .hasMessageContaining(words);
        assertThat(page()).containsExactly("1.9", "1.9");
        assertThat(host.plugins.plugins()).hasSize(1);
    }

    /** What a page shows of the plugin's two panels in one request. */
    private List<String> page() {
        try (Traffic.Pass pass = host.plugins.traffic().pass()) {
            return host.plugins.webPanels("side", Map.of()).stream()
                    .map(WebPanelView::html)
                    .toList();
        }
    }

    private Uploaded upload(String version) throws Exception {
        return host.plugins.upload(bundle(version).in(folder), Set.of());
    }

    private static TrialBundle bundle(String version) {
        String panel = "<web-panel key=\"%s\" location=\"side\">"
                + "<resource type=\"velocity\" name=\"view\" location=\"templates/p.vm\"/></web-panel>";
        return TrialBundle.of("org.relais.host.trial.longnames")
                .version(version.replace("1.2-beta", "1.2.0.beta"))
                .modules(panel.formatted("one") + panel.formatted("two"))
                .file("templates/p.vm", version);
    }
}
