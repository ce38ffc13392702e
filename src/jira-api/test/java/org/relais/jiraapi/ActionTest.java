package org.relais.jiraapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.relais.jiraapi.Fakes.fake;

import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.xsrf.XsrfTokenGenerator;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection.Reason;
import com.atlassian.jira.util.SimpleErrorCollection;
import com.atlassian.jira.web.ExecutingHttpRequest;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import webwork.action.Action;

class ActionTest {
    private final ApplicationUser ana = fake(ApplicationUser.class, Map.of("getKey", none -> "ana"));
    private final List<Object> redirects = new ArrayList<>();
    private final HttpServletRequest request =
            fake(HttpServletRequest.class, Map.of("getContextPath", none -> "/jira"));
    private final HttpServletResponse response =
            fake(HttpServletResponse.class, Map.of("sendRedirect", args -> redirects.add(args[0])));
    private final Page page = new Page();

    @BeforeEach
    void jira_answers_a_request() {
        Map<Class<?>, Object> components = Map.of(
                JiraAuthenticationContext.class,
                fake(
                        JiraAuthenticationContext.class,
                        Map.of("getLoggedInUser", none -> ana, "getI18nHelper", none -> Fakes.keys())),
                GlobalPermissionManager.class,
                fake(
                        GlobalPermissionManager.class,
                        Map.of(
                                "hasPermission",
                                args -> args[0].equals(GlobalPermissionKey.ADMINISTER) && args[1] == ana)),
                XsrfTokenGenerator.class,
                fake(XsrfTokenGenerator.class, Map.of("generateToken", args -> args[0] == request ? "token" : "")));
        ComponentAccessor.initialiseWorker(new ComponentAccessor.Worker() {
            @Override
            public <T> T getComponent(Class<T> type) {
                return type.cast(components.get(type));
            }
        });
        ExecutingHttpRequest.set(request, response);
    }

    @AfterEach
    void and_has_answered() {
        ExecutingHttpRequest.clear();
        ComponentAccessor.initialiseWorker(null);
        assertThat(ExecutingHttpRequest.get()).isNull();
        assertThatThrownBy(() -> ComponentAccessor.getComponent(Page.class)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void what_is_valid_is_done_and_what_is_not_is_asked_again() throws Exception {
        assertThat(page.execute()).isEqualTo(Action.SUCCESS);
        page.name = "";
        assertThat(page.execute()).isEqualTo(Action.INPUT);
        assertThat(page.done).isEqualTo(1);
        assertThat(page.getErrors()).isEqualTo(Map.of("name", "[name.missing]"));
        assertThat(page.doDefault()).isEqualTo(Action.INPUT);
    }

    @Test
    void errors_come_together_with_their_reasons() {
        SimpleErrorCollection errors = new SimpleErrorCollection();
        errors.addError("name", "taken", Reason.CONFLICT);
        errors.addErrorMessage("not here", Reason.NOT_FOUND);
        page.addErrorCollection(errors);
        assertThat(page.hasAnyErrors()).isTrue();
        assertThat(page.getReasons()).containsExactlyInAnyOrder(Reason.CONFLICT, Reason.NOT_FOUND);
        assertThat(page.getFlushedErrorMessages()).containsExactly("not here");
        assertThat(page.getErrorMessages()).isEmpty();
    }

    @Test
    void a_page_knows_its_visitor() {
        assertThat(page.getLoggedInUser()).isSameAs(ana);
        assertThat(page.hasGlobalPermission(GlobalPermissionKey.ADMINISTER)).isTrue();
        assertThat(page.hasGlobalPermission(GlobalPermissionKey.SYSTEM_ADMIN)).isFalse();
        assertThat(page.getXsrfToken()).isEqualTo("token");
        assertThat(page.getText("circle.of", "ana")).isEqualTo("[circle.of, ana]");
    }

    @ParameterizedTest
    @CsvSource({
        "/browse/A-1,/jira/browse/A-1",
        "/jira/browse/A-1,/jira/browse/A-1",
        "Circles.jspa?id=1,Circles.jspa?id=1"
    })
    void a_page_returns_within_the_site(String wanted, String sent) {
        page.setReturnUrl(wanted);
        assertThat(page.getRedirect("/default")).isEqualTo(Action.NONE);
        assertThat(redirects).containsExactly(sent);
        assertThat(page.getReturnUrl()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "https://evil.example",
                "//evil.example",
                "///evil.example",
                "/\\evil.example",
                "javascript:x"
            })
    void a_return_to_elsewhere_goes_to_the_default(String wanted) {
        page.setReturnUrl(wanted);
        assertThat(page.getRedirect("/default")).isEqualTo(Action.NONE);
        assertThat(redirects).containsExactly("/jira/default");
    }

    private static final class Page extends JiraWebActionSupport {
        private String name = "a name";
        private int done;

        @Override
        protected void doValidation() {
            if (name.isEmpty()) addError("name", getText("name.missing"));
        }

        @Override
        protected String doExecute() {
            done++;
            return SUCCESS;
        }
    }
}
