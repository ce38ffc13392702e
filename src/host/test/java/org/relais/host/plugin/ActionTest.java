package org.relais.host.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relais.host.plugin.action.ActionRefused;
import org.relais.host.plugin.action.ActionResult;

class ActionTest {
    private static TrialHost host;

    @BeforeAll
    static void install(@TempDir Path folder) throws Exception {
        host = new TrialHost(folder);
        host.plugins.install(GoodPlugin.bundle().in(folder));
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    @BeforeEach
    void administrator() {
        host.visitor = "admin";
        host.passwordJustGiven = true;
        host.sentToPasswordForm = false;
    }

    @Test
    void a_page_is_taken_apart_for_its_frame() {
        ActionResult page = run("Greet", null, "GET", Map.of("name", "<Ann>")).orElseThrow();
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.decorator()).contains("atl.admin");
        assertThat(page.title()).isEqualTo("Hello &amp; welcome");
        assertThat(page.headHtml()).isEqualTo("<meta name=\"x\" content=\"y\">");
        assertThat(page.bodyHtml()).isEqualTo("Hello &lt;Ann&gt;,  <input name=\"atl_token\" value=\"token\">");
    }

    @Test
    void the_default_command_shows_the_input() {
        assertRefused(ActionRefused.Why.METHOD_NOT_ALLOWED, () -> run("Greet", "default", "GET", Map.of()));
    }

    @Test
    void a_change_without_a_token_is_refused() {
        assertRefused(ActionRefused.Why.XSRF, () -> run("Greet", "keep", "POST", Map.of("name", "Ann")));
        assertThat(run("Greet", "keep", "POST", Map.of("name", "Ann", "atl_token", TrialHost.TOKEN)))
                .isPresent();
        assertThat(run("GreetKeep", null, "POST", Map.of("name", "Bob", "atl_token", TrialHost.TOKEN)))
                .isPresent();
    }

    @Test
    void a_method_that_the_author_does_not_name_is_refused() {
        assertRefused(ActionRefused.Why.METHOD_NOT_ALLOWED, () -> run("Greet", null, "POST", Map.of()));
        assertRefused(ActionRefused.Why.METHOD_NOT_ALLOWED, () -> run("Greet", "forgotten", "GET", Map.of()));
    }

    @Test
    void an_unknown_command_is_refused() {
        assertRefused(ActionRefused.Why.NO_SUCH_COMMAND, () -> run("Greet", "explode", "GET", Map.of()));
    }

    @Test
    void an_administrators_page_asks_for_the_password_first() {
        host.passwordJustGiven = false;
        assertThat(run("Guarded", null, "GET", Map.of())).isEmpty();
        assertThat(host.sentToPasswordForm).isTrue();
        host.passwordJustGiven = true;
        assertThat(run("Guarded", null, "GET", Map.of())).isPresent();
    }

    @Test
    void a_role_is_required_before_anything_else() {
        host.visitor = null;
        assertRefused(ActionRefused.Why.NOT_LOGGED_IN, () -> run("Guarded", null, "GET", Map.of()));
        host.visitor = "ann";
        assertRefused(ActionRefused.Why.NOT_PERMITTED, () -> run("Guarded", null, "GET", Map.of()));
    }

    private static Optional<ActionResult> run(String alias, String command, String method, Map<String, String> params) {
        return host.plugins.runAction(alias, command, TrialHost.request(method, params), TrialHost.response());
    }

    private static void assertRefused(ActionRefused.Why why, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(ActionRefused.class, refused -> assertThat(refused.why())
                .isEqualTo(why));
    }
}
