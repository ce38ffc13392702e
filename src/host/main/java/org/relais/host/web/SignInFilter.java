package org.relais.host.web;

import com.atlassian.jira.web.ExecutingHttpRequest;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.MDC;

/** Lets no request in before it is known who sent it, and lets nothing of them stay on the thread. */
final class SignInFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final transient SignIn signIn;
    private final transient CurrentVisit current;
    private final transient Pages pages;

    SignInFilter(SignIn signIn, CurrentVisit current, Pages pages) {
        this.signIn = signIn;
        this.current = current;
        this.pages = pages;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        ExecutingHttpRequest.set(request, response);
        try {
            Optional<Visit> visit = isFile(request) ? Optional.of(signIn.anonymous(request)) : signIn.visit(request);
            begin(visit.orElseGet(() -> signIn.anonymous(request)), request);
            if (visit.isPresent()) chain.doFilter(request, response);
            else refuse(request, response);
        } finally {
            current.end();
            MDC.clear();
            ExecutingHttpRequest.clear();
        }
    }

    /** The host's own files are the same for everyone. */
    private static boolean isFile(HttpServletRequest request) {
        return request.getServletPath().startsWith("/static/");
    }

    private void begin(Visit visit, HttpServletRequest request) {
        visit.attachTo(request);
        current.begin(visit);
        MDC.put("visitor", visit.anonymous() ? "anonymous" : visit.person().username());
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        if (request.getServletPath().startsWith("/rest")) {
            response.setContentType("application/json;charset=UTF-8");
            String sentence = Visit.of(request).i18n().getText("signin.refused.text");
            // one shape for plugins' resources, the other for Jira's own
            Map<String, Object> body =
                    Map.of("message", sentence, "errorMessages", List.of(sentence), "errors", Map.of());
            response.getWriter().write(JSON.writeValueAsString(body));
        } else {
            HtmlView page = (HtmlView) pages.error(401, "signin.refused.title", "signin.refused.text")
                    .getView();
            if (page != null) page.render(Map.of(), request, response);
        }
    }
}
