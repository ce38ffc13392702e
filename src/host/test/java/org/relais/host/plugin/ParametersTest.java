package org.relais.host.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.jira.web.ExecutingHttpRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.relais.host.plugin.action.ActionRefused;
import org.relais.host.plugin.action.ActionResult;

class ParametersTest {
    private static TrialHost host;

    @BeforeAll
    static void install(@TempDir Path folder) throws Exception {
        host = new TrialHost(folder);
        host.i18n.add("host", ParametersTest.class.getClassLoader(), "host/i18n/apps");
        Plugin plugin = host.plugins.install(TrialBundle.of("org.relais.host.trial.pages")
                .modules(
                        """
                        <webwork1 key="pages"><actions>
                            <action name="org.relais.host.trial.pages.Count" alias="Count">
                                <view name="success">/templates/count.vm</view>
                                <view name="input">/templates/count.vm</view>
                            </action>
                        </actions></webwork1>
                        <velocity-allowlist key="list">
                            <method>org.relais.host.trial.pages.Count#getSaid()</method>
                        </velocity-allowlist>
                        """)
                .file("templates/count.vm", "$said")
                .in(folder));
        assertThat(plugin.modules()).allMatch(Module::enabled);
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    @Test
    void setters_are_given_what_they_take() {
        ActionResult page = run(
                null,
                Map.of(
                        "number", new String[] {" 7 "},
                        "id", new String[] {"12345678901"},
                        "sure", new String[] {"on"},
                        "words", new String[] {"a", "b"},
                        "names", new String[] {"Ann", "Bob"}));
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.bodyHtml()).isEqualTo("7 12345678901 true 2 [Ann, Bob] {}");
    }

    @Test
    void what_is_no_number_is_told_on_the_page() {
        ActionResult page = run(null, Map.of("number", new String[] {"seven"}, "id", new String[] {""}));
        assertThat(page.status()).isEqualTo(400);
        assertThat(page.bodyHtml())
                .contains("0 null false", "number=number must be a whole number, not &ldquo;seven&rdquo;.");
    }

    @Test
    void a_command_is_not_run_with_what_it_was_not_sent() {
        assertThatThrownBy(() -> run("leave", Map.of("number", new String[] {"9999999999"})))
                .isInstanceOfSatisfying(ActionRefused.class, refused -> assertThat(refused.why())
                        .isEqualTo(ActionRefused.Why.BAD_PARAMETER));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://evil.example", "//evil.example", "/\\evil.example", "javascript:alert(1)", "\\\\evil"})
    void no_address_of_another_site_is_gone_back_to(String wanted) {
        assertThat(sentTo(wanted)).isEqualTo("/jira/secure/Dashboard.jspa");
    }

    @Test
    void an_address_of_this_site_is_gone_back_to() {
        assertThat(sentTo("/browse/A-1?page=x")).isEqualTo("/jira/browse/A-1?page=x");
    }

    private static String sentTo(String returnUrl) {
        AtomicReference<String> sent = new AtomicReference<>();
        HttpServletResponse response = Fakes.fake(
                HttpServletResponse.class, Map.<String, Function<Object[], Object>>of("sendRedirect", args -> {
                    sent.set((String) args[0]);
                    return null;
                }));
        HttpServletRequest request = request(Map.of("returnUrl", new String[] {returnUrl}));
        ExecutingHttpRequest.set(request, response);
        try {
            assertThat(host.plugins.runAction("Count", "leave", request, response))
                    .isEmpty();
        } finally {
            ExecutingHttpRequest.clear();
        }
        return sent.get();
    }

    private static ActionResult run(String command, Map<String, String[]> params) {
        return host.plugins
                .runAction("Count", command, request(params), TrialHost.response())
                .orElseThrow();
    }

    private static HttpServletRequest request(Map<String, String[]> params) {
        return Fakes.fake(
                HttpServletRequest.class,
                Map.of(
                        "getMethod", none -> "GET",
                        "getContextPath", none -> "/jira",
                        "getParameterMap", none -> params,
                        "getParameter",
                                args -> params.containsKey((String) args[0]) ? params.get((String) args[0])[0] : null));
    }
}
