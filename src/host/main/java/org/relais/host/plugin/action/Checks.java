package org.relais.host.plugin.action;

import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import com.atlassian.jira.security.xsrf.XsrfTokenGenerator;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;

/** What stands between a request and the method of an action, once the visitor's role is known. */
record Checks(XsrfTokenGenerator tokens, WebSudoManager webSudo) {
    /** Refuses a method that the author does not permit, and every method where the author says nothing. */
    void method(Command command, ActionXml xml, HttpServletRequest request) {
        Set<String> permitted = command.methods(xml.methods());
        if (permitted.contains(request.getMethod())) return;
        throw new ActionRefused(
                ActionRefused.Why.METHOD_NOT_ALLOWED,
                request.getMethod() + " is not among the methods of " + xml.alias() + ": " + permitted);
    }

    /** Asks for the password again where that is needed; false where the request was sent to the form for it. */
    boolean webSudo(Command command, HttpServletRequest request, HttpServletResponse response) {
        if (!command.described().needsWebSudo()) return true;
        try {
            webSudo.willExecuteWebSudoRequest(request);
            return true;
        } catch (WebSudoSessionException e) {
            webSudo.enforceWebSudoProtection(request, response);
            return false;
        }
    }

    /** Refuses a change that was not asked for from a page of this site. */
    void xsrf(Command command, HttpServletRequest request) {
        if (command.described().onMethod(RequiresXsrfCheck.class).isEmpty()) return;
        if ("no-check".equals(request.getHeader("X-Atlassian-Token"))) return;
        if (!tokens.validateToken(request, request.getParameter(XsrfTokenGenerator.TOKEN_WEB_PARAMETER_KEY))) {
            throw new ActionRefused(ActionRefused.Why.XSRF, "XSRF Security Token Missing");
        }
    }
}
