package org.relais.host.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relais.host.plugin.resource.Batch;
import org.relais.host.plugin.resource.BatchName;
import org.relais.host.plugin.resource.Delivery;
import org.relais.host.plugin.resource.HeadTags;

class WebResourcesTest {
    private static TrialHost host;
    private static Path jar;

    @BeforeAll
    static void install(@TempDir Path folder) throws Exception {
        host = new TrialHost(folder);
        jar = WebPlugin.bundle().in(folder);
        host.plugins.install(jar);
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    @BeforeEach
    void somebody() {
        host.visitor = "admin";
    }

    @Test
    void a_page_loads_one_script_and_one_style_sheet() {
        Delivery page = deliver("trial.settings", "atl.dashboard", "no.such.context");
        assertThat(page.styles()).hasSize(1);
        assertThat(page.scripts()).hasSize(2).last().asString().endsWith(":main/apart.js?v=1.0&locale=fr");
        assertThat(page.has()).containsExactly("trial.settings", "atl.dashboard");
    }

    @Test
    void scripts_stand_after_what_they_need_and_a_circle_of_needs_ends() {
        String script = script(deliver("trial.settings"));
        assertThat(script.indexOf("circle.js")).isPositive().isLessThan(script.indexOf("plain.js"));
        assertThat(script.indexOf("plain.js")).isLessThan(script.indexOf("main.js"));
        assertThat(script).containsOnlyOnce("window.trialPlain =").doesNotContain("trialApart");
    }

    @Test
    void a_script_that_fails_is_caught_apart_from_the_others() {
        assertThat(script(deliver("trial.settings"))).contains("one script fails');\n}catch(e){WRMCB(e)};");
    }

    @Test
    void texts_are_in_the_language_that_the_address_names() {
        assertThat(script(deliver("trial.settings"))).contains("window.trialMain = \"fait\"");
        Delivery english = host.plugins.webResources().deliver(List.of("trial.settings"), List.of(), Locale.ENGLISH);
        assertThat(script(english)).contains("window.trialMain = \"done\"");
    }

    @Test
    void images_are_found_from_within_the_batch() {
        String sheet = content(deliver("trial.settings").styles().get(0));
        assertThat(sheet)
                .contains("url(\"/download/resources/org.relais.trial:plain/images/dot.png\")", "url('/root.png')");
        assertThat(host.plugins.resource("org.relais.trial:plain", "images/dot.png", Locale.ROOT))
                .isPresent();
    }

    @Test
    void the_address_alone_makes_the_same_batch_on_another_node(@TempDir Path other) {
        String address = deliver("trial.settings").scripts().get(0);
        try (TrialHost node = new TrialHost(other)) {
            node.plugins.install(jar);
            node.visitor = null;
            Batch made = node.plugins.webResources().batch(asked(address)).orElseThrow();
            assertThat(made.fingerprint()).isEqualTo(asked(address).fingerprint());
        }
    }

    @Test
    void a_condition_is_asked_when_the_page_is_made_and_read_from_the_address_later() {
        String members = deliver("trial.settings").scripts().get(0);
        assertThat(members).endsWith("&logged-in=true");
        host.visitor = null;
        String strangers = deliver("trial.settings").scripts().get(0);
        assertThat(strangers).doesNotContain("logged-in");
        assertThat(content(strangers)).doesNotContain("trialMembers", "trialOfMembers");
        assertThat(content(members)).contains("trialMembers", "trialOfMembers");
    }

    @Test
    void data_stands_in_the_page_as_what_no_browser_runs() {
        Delivery page = deliver("trial.settings");
        assertThat(page.data()).isEqualTo(Map.of("org.relais.trial:main.numbers", "{\"one\":1,\"end\":\"</script>\"}"));
        assertThat(HeadTags.of(page))
                .contains("<script type=\"application/json\" data-wrm-key=\"org.relais.trial:main.numbers\">"
                        + "{\"one\":1,\"end\":\"\\u003C/script>\"}</script>");
    }

    @Test
    void what_a_page_has_already_is_not_sent_again() {
        Delivery later = host.plugins
                .webResources()
                .deliver(List.of("org.relais.trial:later", "trial.settings"), List.of("trial.settings"), Locale.FRENCH);
        assertThat(script(later)).contains("trial/later").doesNotContain("trialPlain", "trialMain");
        assertThat(later.styles()).isEmpty();
        assertThat(later.data()).isEmpty();
    }

    @Test
    void an_address_that_says_nothing_known_has_no_batch() {
        assertThat(host.plugins.webResources().batch(asked("/s/00/_/download/contextbatch/js/nothing/batch.js")))
                .isEmpty();
        assertThat(BatchName.read("/00/_/download/contextbatch/js/../../etc/batch.js", Map.of()))
                .isEmpty();
        assertThat(BatchName.read("/00/_/download/contextbatch/js/a/batch.css", Map.of()))
                .isEmpty();
    }

    private static Delivery deliver(String... names) {
        return host.plugins.webResources().deliver(List.of(names), List.of(), Locale.FRENCH);
    }

    private static String script(Delivery page) {
        return content(page.scripts().get(0));
    }

    private static String content(String address) {
        Optional<Batch> batch = host.plugins.webResources().batch(asked(address));
        return new String(batch.orElseThrow().resource().content(), StandardCharsets.UTF_8);
    }

    private static BatchName.Asked asked(String address) {
        URI uri = URI.create(address);
        Map<String, String> parameters = uri.getQuery() == null
                ? Map.of()
                : Arrays.stream(uri.getQuery().split("&"))
                        .map(one -> one.split("=", 2))
                        .collect(Collectors.toMap(one -> one[0], one -> one[1]));
        return BatchName.read(uri.getPath().replaceFirst("^/s", ""), parameters).orElseThrow();
    }
}
