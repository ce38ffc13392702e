package org.relais.host.web;

import com.atlassian.jira.security.xsrf.XsrfTokenGenerator;
import com.atlassian.sal.api.websudo.WebSudoManager;
import jakarta.servlet.Filter;
import java.util.List;
import org.relais.host.db.Statements;
import org.relais.host.project.Permissions;
import org.springframework.web.servlet.HandlerInterceptor;

/** What every request passes before anything answers it, in this order. */
public record Entrance(
        Statements statements,
        SignIn signIn,
        CurrentVisit current,
        Pages pages,
        Permissions permissions,
        WebSudoManager webSudo,
        XsrfTokenGenerator tokens) {

    List<Filter> filters() {
        return List.of(
                new CountingFilter(statements), new ProtectiveHeaders(), new SignInFilter(signIn, current, pages));
    }

    /** What stands before controllers alone. Whoever may not come in at all is not asked for a token. */
    List<HandlerInterceptor> interceptors() {
        return List.of(new AdminGate(new Surroundings(permissions), webSudo), new XsrfCheck(tokens));
    }
}
