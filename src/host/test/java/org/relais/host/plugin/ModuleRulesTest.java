package org.relais.host.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModuleRulesTest {
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
    void a_module_for_another_application_or_version_is_left_out_with_the_reason() throws Exception {
        Plugin plugin = install(
                """
                <web-item key="here" section="s"><restrict application="jira" version="[11.0,12.0)"/></web-item>
                <web-item key="either" section="s">
                    <restrict application="confluence"/><restrict application="jira"><version>[11,)</version></restrict>
                </web-item>
                <web-item key="old" section="s"><restrict application="jira" version="[8.0,11.0)"/></web-item>
                <web-item key="wiki" section="s" application="confluence"/>
                """);
        assertThat(plugin.modules()).extracting(Module::enabled).containsExactly(true, true, false, false);
        assertThat(why(plugin, "old")).isEqualTo("It is made for jira [8.0,11.0); this is Jira 11.3.0.");
        assertThat(why(plugin, "wiki")).isEqualTo("It is made for confluence; this is Jira 11.3.0.");
        assertThat(plugin.module("old").orElseThrow().switchable()).isFalse();
    }

    @Test
    void tables_cannot_be_switched_alone() throws Exception {
        Plugin plugin = install("<velocity-allowlist key=\"list\"/><web-item key=\"item\" section=\"s\"/>");
        assertThat(plugin.modules()).extracting(Module::switchable).containsExactly(false, true);
        host.plugins.switchModule(TrialBundle.KEY, "list", false);
        assertThat(host.plugins.plugin(TrialBundle.KEY).orElseThrow().modules())
                .extracting(Module::enabled)
                .containsExactly(true, true);
    }

    @Test
    void a_module_that_failed_is_tried_again_when_it_is_enabled() throws Exception {
        host.plugins.install(TrialBundle.of("org.relais.host.trial.pages")
                .named("org.relais.trial.other")
                .modules(action())
                .in(folder));
        Plugin second = host.plugins.install(
                TrialBundle.of("org.relais.host.trial.pages").modules(action()).in(folder));
        assertThat(why(second, "pages")).contains("There is an action Count already");
        host.plugins.switchModule(TrialBundle.KEY, "pages", true);
        assertThat(why(host.plugins.plugin(TrialBundle.KEY).orElseThrow(), "pages"))
                .contains("There is an action Count already");
        host.plugins.uninstall("org.relais.trial.other");
        host.plugins.switchModule(TrialBundle.KEY, "pages", true);
        assertThat(host.plugins.plugin(TrialBundle.KEY).orElseThrow().modules())
                .singleElement()
                .extracting(Module::enabled)
                .isEqualTo(true);
    }

    @Test
    void two_apps_cannot_have_actions_of_the_same_simple_name() throws Exception {
        host.plugins.install(TrialBundle.of("org.relais.host.trial.pages")
                .named("org.relais.trial.other")
                .modules(action().replace("alias=\"Count\"", "alias=\"One\""))
                .in(folder));
        Plugin second = host.plugins.install(TrialBundle.of("org.relais.host.trial.pages")
                .modules(action().replace("alias=\"Count\"", "alias=\"Two\""))
                .in(folder));
        assertThat(why(second, "pages")).contains("Another app has an action called Count");
    }

    @Test
    void names_are_read_in_the_readers_language() throws Exception {
        host.plugins.install(TrialBundle.of("org.relais.host.trial.longnames")
                .modules("<web-item key=\"a\" name=\"Plain\" i18n-name-key=\"trial.name\" section=\"s\"/>")
                .file("i18n/trial.properties", "trial.name=Named\n")
                .file("i18n/trial_fr.properties", "trial.name=Nommé\n")
                .in(folder));
        Module module = host.plugins.plugins().get(0).module("a").orElseThrow();
        assertThat(module.name(host.i18n.getInstance(Locale.FRENCH))).isEqualTo("Nommé");
        assertThat(module.name(host.i18n.getInstance(Locale.ENGLISH))).isEqualTo("Named");
        assertThat(module.name()).isEqualTo("Plain");
    }

    private static String action() {
        return """
                <webwork1 key="pages"><actions>
                    <action name="org.relais.host.trial.pages.Count" alias="Count"/>
                </actions></webwork1>
                """;
    }

    private Plugin install(String modules) throws Exception {
        return host.plugins
                .upload(
                        TrialBundle.of("org.relais.host.trial.longnames")
                                .modules(modules)
                                .in(folder),
                        Set.of())
                .plugin();
    }

    private static String why(Plugin plugin, String module) {
        return plugin.module(module).orElseThrow().whyNot().orElseThrow();
    }
}
