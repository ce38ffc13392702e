package org.relais.host.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.jql.operand.QueryLiteral;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relais.host.plugin.field.FieldSearcher;
import org.relais.host.plugin.resource.Resource;
import org.relais.host.plugin.web.WebItemView;
import org.relais.host.plugin.web.WebPanelView;
import org.relais.host.plugin.web.WebSectionView;

class GoodPluginTest {
    private static TrialHost host;
    private static Plugin plugin;

    @BeforeAll
    static void install(@TempDir Path folder) throws Exception {
        host = new TrialHost(folder);
        plugin = host.plugins.install(GoodPlugin.bundle().in(folder));
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    @Test
    void all_its_modules_come_up() {
        assertThat(plugin.whyNot()).isEmpty();
        assertThat(plugin.modules()).hasSize(14).allSatisfy(module -> assertThat(module.whyNot())
                .isEmpty());
        assertThat(plugin)
                .extracting(Plugin::key, Plugin::name, Plugin::version, Plugin::vendor, Plugin::enabled)
                .containsExactly("org.relais.trial", "A trial", "1.0", "Relais", true);
    }

    @Test
    void panels_come_by_weight_when_their_conditions_hold() {
        assertThat(host.plugins.webPanels("side", Map.of()))
                .extracting(WebPanelView::completeKey)
                .containsExactly("org.relais.trial:early", "org.relais.trial:late");
        assertThat(host.plugins.webPanels("side", Map.of("two", true)))
                .extracting(WebPanelView::completeKey)
                .containsExactly("org.relais.trial:early", "org.relais.trial:late", "org.relais.trial:asked");
    }

    @Test
    void a_panel_escapes_what_is_text_and_prints_what_is_markup() {
        assertThat(panel("late").html()).contains("&lt;script&gt;", "<b>bold</b>", "<i>safe</i>");
        assertThat(panel("late").label()).isEqualTo("A panel");
    }

    @Test
    void a_method_outside_the_allow_list_is_blank_and_logged() {
        assertThat(panel("late").html()).contains("[]").doesNotContain("hidden", "$line");
        assertThat(host.templates.blocked()).contains("org.relais.host.trial.good.Line#secret()");
    }

    @Test
    void a_panel_that_fails_is_a_short_text() {
        assertThat(panel("early").html()).isEqualTo("<p class=\"error\">host.panel.failed</p>");
    }

    @Test
    void what_a_panel_sends_to_the_database_is_booked_under_the_plugin() {
        host.database.statements().start();
        panel("late").html();
        assertThat(host.database.statements().seen().get("org.relais.trial"))
                .singleElement()
                .asString()
                .contains("_NOTE");
    }

    @Test
    void menus_have_sections_and_links() {
        assertThat(host.plugins.webSections("menu", Map.of()))
                .containsExactly(new WebSectionView("org.relais.trial:trials", "trials", "menu", "Trials"));
        assertThat(host.plugins.webItems("menu/trials", Map.of("who", "Ann")))
                .containsExactly(new WebItemView(
                        "org.relais.trial:link",
                        "trial-link",
                        "Greet",
                        "",
                        "/secure/Greet.jspa?name=Ann&more=1",
                        "plain",
                        "",
                        Map.of()));
        assertThat(host.plugins.webItems("menu/trials", Map.of("hide", true))).isEmpty();
    }

    @Test
    void texts_are_written_into_scripts_as_safe_literals() {
        Resource script = host.plugins
                .resource("org.relais.trial:script", "trial.js", Locale.FRENCH)
                .orElseThrow();
        assertThat(script.contentType()).isEqualTo("application/javascript;charset=UTF-8");
        assertThat(new String(script.content(), StandardCharsets.UTF_8))
                .isEqualTo("say(\"It's \\\"done\\\" \\u003C/script>\", AJS.format(\"{0} of {1}\", 1, 2));");
        assertThat(host.plugins.resource("org.relais.trial:script", "../atlassian-plugin.xml", Locale.ROOT))
                .isEmpty();
    }

    @Test
    void a_field_type_has_its_templates_and_its_searcher() {
        var type = host.plugins.fieldType("org.relais.trial:tag").orElseThrow();
        assertThat(type.type().getKey()).isEqualTo("org.relais.trial:tag");
        assertThat(type.description()).isEqualTo("One word");
        assertThat(type.render("view", Map.of("value", "<a>"))).isEqualTo("<em>&lt;a&gt;</em>");
        assertThat(type.render("column-view", Map.of("value", "a"))).isEqualTo("<em>a</em>");
        assertThat(type.render("edit", Map.of())).isEmpty();
        assertThat(host.plugins.searchers("org.relais.trial:tag"))
                .containsExactly(new FieldSearcher("org.relais.trial:tags", FieldSearcher.Kind.EXACT));
    }

    @Test
    void a_query_function_is_known_whatever_its_case() {
        var function = host.plugins.jqlFunction("NOTED").orElseThrow();
        assertThat(function.getFunctionName()).isEqualTo("noted");
        assertThat(function.isList()).isTrue();
        assertThat(function.getValues(null, null, null))
                .extracting(QueryLiteral::getStringValue)
                .doesNotContain("x");
        assertThat(host.plugins.jqlFunctionNames()).containsExactly("noted");
    }

    private static WebPanelView panel(String key) {
        return host.plugins.webPanels("side", Map.of()).stream()
                .filter(panel -> panel.completeKey().endsWith(":" + key))
                .findFirst()
                .orElseThrow();
    }
}
