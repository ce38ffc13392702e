package org.relais.host.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WiringTest {
    private static final String SUPPLIER = "interface=\"java.util.function.Supplier\"";

    @TempDir
    private Path folder;

    private TrialHost host;

    @BeforeEach
    void installOneThatOffersNotes() throws Exception {
        host = new TrialHost(folder);
        assertThat(host.plugins.install(GoodPlugin.bundle().in(folder)).whyNot())
                .isEmpty();
    }

    @AfterEach
    void stop() {
        host.close();
    }

    @Test
    void a_plugin_may_use_what_another_offers() throws Exception {
        assertUp("<osgi:reference id=\"notes\" " + SUPPLIER + " filter=\"(about=notes)\"/>");
        assertUp("<osgi:list id=\"all\" " + SUPPLIER + "/>");
        assertUp(
                "<osgi:set"
                        + " id=\"all\"><osgi:interfaces><value>java.util.function.Supplier</value></osgi:interfaces></osgi:set>");
    }

    @Test
    void what_does_not_fit_the_filter_is_not_there() throws Exception {
        assertDown("<osgi:reference id=\"notes\" " + SUPPLIER + " filter=\"(about=weather)\"/>");
        assertUp("<osgi:list id=\"all\" " + SUPPLIER + " filter=\"(about=weather)\" cardinality=\"0..N\"/>");
        assertDown("<osgi:list id=\"all\" " + SUPPLIER + " filter=\"(about=weather)\" cardinality=\"1..N\"/>");
    }

    @Test
    void an_offer_ends_with_its_plugin() throws Exception {
        host.plugins.stop(TrialBundle.KEY);
        assertDown("<osgi:reference id=\"notes\" " + SUPPLIER + "/>");
    }

    @Test
    void active_objects_are_for_plugins_that_declare_tables() throws Exception {
        assertDown("<osgi:reference id=\"ao\" interface=\"com.atlassian.activeobjects.external.ActiveObjects\"/>");
    }

    private void assertUp(String beans) throws Exception {
        assertThat(install(beans).whyNot()).isEmpty();
    }

    private void assertDown(String beans) throws Exception {
        assertThat(install(beans).whyNot()).isPresent();
    }

    private Plugin install(String beans) throws Exception {
        return host.plugins.install(TrialBundle.of("org.relais.host.trial.longnames")
                .named("org.relais.trial.other")
                .importing("com.atlassian.activeobjects.external")
                .spring(beans)
                .modules("")
                .in(folder));
    }
}
