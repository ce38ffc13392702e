package org.relais.host.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relais.host.plugin.web.WebItemView;
import org.relais.host.plugin.web.WebPanelView;

class WebFragmentsTest {
    private static TrialHost host;
    private static Plugin plugin;

    @BeforeAll
    static void install(@TempDir Path folder) throws Exception {
        host = new TrialHost(folder);
        plugin = host.plugins.install(WebPlugin.bundle().in(folder));
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    @Test
    void all_modules_come_up() {
        assertThat(plugin.whyNot()).isEmpty();
        assertThat(plugin.modules())
                .allSatisfy(module -> assertThat(module.whyNot()).isEmpty());
    }

    @Test
    void a_link_has_all_that_its_author_wrote_with_values_filled_in() {
        assertThat(host.plugins.webItems("tried", Map.of("who", "Ann")))
                .filteredOn(item -> item.completeKey().endsWith(":both"))
                .containsExactly(new WebItemView(
                        "org.relais.trial:both",
                        "both-Ann",
                        "3 of them",
                        "Told",
                        "/with?q=Ann",
                        "one two",
                        "/icon.png",
                        Map.of("data", "for Ann")));
    }

    @Test
    void a_link_is_shown_where_its_conditions_hold_all_and_each_kind_of_them() {
        assertThat(host.plugins.webItems("tried", Map.of("who", "Ann")))
                .extracting(WebItemView::completeKey)
                .containsExactly("org.relais.trial:elsewhere", "org.relais.trial:both");
    }

    @Test
    void an_address_elsewhere_stays_as_it_is() {
        assertThat(host.plugins.webItems("tried", Map.of()).get(0).url()).isEqualTo("//elsewhere.example/");
    }

    @Test
    void links_are_found_by_the_kind_of_their_place() {
        assertThat(host.plugins.webItems(section -> section.startsWith("atl.jira.proj.config/p"), Map.of()))
                .extracting(WebItemView::label)
                .isEmpty();
        assertThat(host.plugins.webItems(section -> section.startsWith("top_system_section"), Map.of()))
                .extracting(WebItemView::label)
                .containsExactly("Trial mail");
    }

    @Test
    void a_panel_may_be_a_class_that_is_given_the_plugins_objects() {
        WebPanelView panel =
                host.plugins.webPanels("side", Map.of("who", "Ann")).get(0);
        assertThat(panel.html()).isEqualTo("<b>given by the constructor for Ann</b>");
        assertThat(panel)
                .extracting(WebPanelView::label, WebPanelView::tooltip, WebPanelView::weight)
                .containsExactly("Plain", "A tip", 10);
    }
}
