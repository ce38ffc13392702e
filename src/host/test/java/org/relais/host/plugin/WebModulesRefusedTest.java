package org.relais.host.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebModulesRefusedTest {
    private static final String WEB = "org.relais.host.trial.web.";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            <web-item key="x" section="s"><conditions type="XOR"><condition class="W.Says"/></conditions></web-item> | XOR
            <web-panel key="x" location="l"/> | neither a class nor a view
            <web-resource key="x"><transformation extension="less"><transformer key="less"/></transformation></web-resource> | less
            <web-resource key="x"><resource type="download" name="a.js" location="web/absent.js"/></web-resource> | absent.js
            <servlet key="x" class="W.Echo"/> | url-pattern
            <servlet key="x" class="W.Echo"><url-pattern>trial</url-pattern></servlet> | slash
            <routing key="x" path="/"><route from="/a" to="/b"/></routing> | route
            <routing key="x" path="/trial"><route from="/a" to="https://elsewhere.example"/></routing> | slash
            <dashboard-item key="x"><definition><title>T</title></definition></dashboard-item> | view
            <dashboard-item key="x"><amd-module>m</amd-module></dashboard-item> | title
            """)
    void a_module_that_cannot_work_is_disabled_with_the_reason(String module, String reason) throws Exception {
        Plugin plugin = install(module.replace("W.", WEB));
        assertThat(plugin.enabled()).isTrue();
        assertThat(String.valueOf(plugin.modules().get(0).whyNot())).contains(reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            <web-item key="x" section="s"><condition class="W.Sign"/></web-item> | Condition
            <web-resource key="x"><condition class="W.Says"/></web-resource> | UrlReadingCondition
            <web-resource key="x"><data key="d" class="W.Sign"/></web-resource> | WebResourceDataProvider
            <servlet key="x" class="W.Sign"><url-pattern>/t</url-pattern></servlet> | HttpServlet
            <web-panel key="x" location="l" class="W.Sign"/> | WebPanel
            <web-panel key="x" location="l" class="W.Absent"/> | Absent
            """)
    void a_class_that_does_not_fit_disables_the_whole_plugin(String module, String reason) throws Exception {
        Plugin plugin = install(module.replace("W.", WEB));
        assertThat(plugin.enabled()).isFalse();
        assertThat(String.valueOf(plugin.whyNot())).contains(reason);
    }

    @Test
    void a_plugin_that_is_stopped_leaves_nothing_behind() throws Exception {
        try (TrialHost host = new TrialHost(folder)) {
            host.plugins.install(WebPlugin.bundle().in(folder));
            host.plugins.stop("org.relais.trial");
            assertThat(host.plugins.webItems("tried", Map.of())).isEmpty();
            assertThat(host.plugins.webPanels("side", Map.of())).isEmpty();
            assertThat(host.plugins.dashboardItems().offered(Map.of())).isEmpty();
            assertThat(host.plugins.routes().follow("/trial-routes/echo/a")).isEmpty();
            assertThat(host.plugins.resource("org.relais.trial:plain", "plain.js", Locale.ROOT))
                    .isEmpty();
        }
    }

    private Plugin install(String module) throws Exception {
        try (TrialHost host = new TrialHost(folder)) {
            return host.plugins.install(TrialBundle.of("org.relais.host.trial.web.*")
                    .modules(module)
                    .in(folder));
        }
    }
}
