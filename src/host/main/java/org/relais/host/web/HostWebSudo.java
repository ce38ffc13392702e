package org.relais.host.web;

import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.relais.host.people.Sessions;

/** Asks administrators for their password again before they administer. */
public final class HostWebSudo implements WebSudoManager {
    private static final String FORM = "/secure/admin/WebSudoAuthenticate.jspa?destination=";

    /** {@inheritDoc} Whoever signs each request has just proved who they are. */
    @Override
    public boolean canExecuteRequest(HttpServletRequest request) {
        Visit visit = Visit.of(request);
        return !visit.anonymous()
                && visit.session().map(Sessions.Session::webSudo).orElse(true);
    }

    @Override
    public void enforceWebSudoProtection(HttpServletRequest request, HttpServletResponse response) {
        try {
            response.sendRedirect(request.getContextPath() + form(request));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void willExecuteWebSudoRequest(HttpServletRequest request) {
        if (!canExecuteRequest(request)) throw new WebSudoSessionException("The administration is locked");
    }

    /** Where the password is asked for, on the way to what was requested. */
    static String form(HttpServletRequest request) {
        return FORM + LocalPath.of(request).encoded();
    }
}
