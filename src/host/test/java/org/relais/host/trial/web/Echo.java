package org.relais.host.trial.web;

import com.atlassian.annotations.security.AdminOnly;
import com.atlassian.annotations.security.UnrestrictedAccess;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Says how it was called: GET for licensed users, as nothing is written; POST for everyone; DELETE for administrators. */
public class Echo extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient Sign sign;

    public Echo(Sign sign) {
        this.sign = sign;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter()
                .print(request.getServletPath() + "|" + request.getPathInfo() + "|" + request.getParameter("q") + "|"
                        + getInitParameter("tone") + "|" + sign.text());
    }

    @Override
    @UnrestrictedAccess
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_CONFLICT, "as it wants");
    }

    @Override
    @AdminOnly
    protected void doDelete(HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    @Override
    public void destroy() {
        System.setProperty("trial.echo", "destroyed");
    }
}
