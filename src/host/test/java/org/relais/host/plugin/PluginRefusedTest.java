package org.relais.host.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PluginRefusedTest {
    @TempDir
    private Path folder;

    private TrialHost host;

    @BeforeEach
    void start() {
        host = new TrialHost(folder);
    }

    @AfterEach
    void stop() {
        host.close();
    }

    @Test
    void a_class_of_the_host_cannot_be_imported() throws Exception {
        Plugin plugin = install(TrialBundle.of("org.relais.host.trial.hidden").modules(panel("UsesTheHost")));
        assertDisabled(plugin, "does not resolve", "org.relais.host.template");
    }

    @Test
    void a_class_that_the_bundle_does_not_import_disables_the_whole_plugin() throws Exception {
        Plugin plugin = install(TrialBundle.of("org.relais.host.trial.hidden")
                .importing("!org.relais.host.template")
                .modules(panel("UsesTheHost")));
        assertDisabled(plugin, "UsesTheHost cannot be loaded", "org.relais.host.template.Html");
        assertThat(host.plugins.webPanels("side", Map.of())).isEmpty();
    }

    @Test
    void a_class_that_is_not_there_disables_the_whole_plugin() throws Exception {
        Plugin plugin = install(TrialBundle.of("org.relais.host.trial.hidden")
                .importing("!org.relais.host.template")
                .modules(panel("NotThere")));
        assertDisabled(plugin, "NotThere cannot be loaded");
    }

    @Test
    void a_searcher_whose_constructor_is_not_imported_disables_the_whole_plugin() throws Exception {
        Plugin plugin = install(
                TrialBundle.of("org.relais.host.trial.longnames")
                        .importing("com.atlassian.jira.issue.customfields.searchers")
                        .modules(
                                """
                        <customfield-searcher key="s"
                            class="com.atlassian.jira.issue.customfields.searchers.ExactTextSearcher"/>"""));
        assertDisabled(plugin, "ExactTextSearcher needs the import of com.atlassian.jira.jql.operand");
    }

    @Test
    void a_table_name_of_more_than_30_characters_disables_the_plugin() throws Exception {
        Plugin plugin = install(
                TrialBundle.of("org.relais.host.trial.longnames")
                        .modules(
                                """
                <ao key="ao">
                    <entity>org.relais.host.trial.longnames.ARowWithANameThatIsLongerThanAnyTableMayBe</entity>
                </ao>"""));
        assertDisabled(plugin, "The tables of <ao> cannot be made", "30");
    }

    @Test
    void a_service_that_nobody_offers_disables_the_plugin() throws Exception {
        Plugin plugin = install(TrialBundle.of("org.relais.host.trial.longnames")
                .spring("<osgi:reference id=\"run\" interface=\"java.lang.Runnable\"/>")
                .modules(""));
        assertDisabled(plugin, "Nobody offers the service java.lang.Runnable, after waiting for 200 ms");
    }

    @Test
    void a_service_that_may_be_missing_disables_nothing() throws Exception {
        Plugin plugin = install(TrialBundle.of("org.relais.host.trial.longnames")
                .spring("<osgi:reference id=\"run\" interface=\"java.lang.Runnable\" availability=\"optional\"/>")
                .modules(""));
        assertThat(plugin.whyNot()).isEmpty();
    }

    @Test
    void an_unknown_attribute_in_the_spring_file_disables_the_plugin() throws Exception {
        Plugin plugin = install(TrialBundle.of("org.relais.host.trial.longnames")
                .spring("<osgi:reference id=\"run\" interface=\"java.lang.Runnable\" oops=\"1\"/>")
                .modules(""));
        assertDisabled(plugin, "The Spring context does not start", "oops");
    }

    @Test
    void an_unknown_module_is_disabled_alone() throws Exception {
        Plugin plugin =
                install(TrialBundle.of("org.relais.host.trial.longnames").modules("<gadget key=\"g\"/>"));
        assertThat(plugin.enabled()).isTrue();
        assertThat(plugin.modules()).singleElement().satisfies(module -> assertThat(module.whyNot())
                .hasValueSatisfying(why -> assertThat(why).contains("<gadget>")));
    }

    @Test
    void a_file_that_is_no_plugin_is_listed_with_the_reason() throws Exception {
        Path file = Files.writeString(folder.resolve("readme.jar"), "no jar");
        assertThat(host.plugins.install(file).enabled()).isFalse();
        assertThat(host.plugins.plugins()).extracting(Plugin::key).containsExactly("readme.jar");
    }

    @Test
    void a_plugin_can_be_stopped_started_replaced_and_removed() throws Exception {
        install(GoodPlugin.bundle());
        host.plugins.stop(TrialBundle.KEY);
        assertThat(host.plugins.webPanels("side", Map.of())).isEmpty();
        assertThat(host.plugins.plugins())
                .singleElement()
                .extracting(Plugin::enabled)
                .isEqualTo(false);
        host.plugins.start(TrialBundle.KEY);
        assertThat(host.plugins.webPanels("side", Map.of())).hasSize(2);
        assertThat(install(GoodPlugin.bundle()).whyNot()).isEmpty();
        assertThat(host.plugins.webPanels("side", Map.of())).hasSize(2);
        host.plugins.uninstall(TrialBundle.KEY);
        assertThat(host.plugins.plugins()).isEmpty();
    }

    private Plugin install(TrialBundle bundle) throws Exception {
        return host.plugins.install(bundle.in(folder));
    }

    private static void assertDisabled(Plugin plugin, String... words) {
        assertThat(plugin.enabled()).isFalse();
        assertThat(plugin.whyNot()).hasValueSatisfying(why -> assertThat(why).contains(words));
    }

    private static String panel(String type) {
        return """
                <web-panel key="p" location="side">
                    <context-provider class="org.relais.host.trial.hidden.%s"/>
                    <resource type="velocity" name="view" location="templates/p.vm"/>
                </web-panel>"""
                .formatted(type);
    }
}
