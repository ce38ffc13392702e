package org.relais.host.web;

import com.atlassian.jira.security.xsrf.XsrfTokenGenerator;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.apache.catalina.Globals;
import org.springframework.core.annotation.AnnotationUtils;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerInterceptor;

/** Lets a change through only where it was asked for from a page of this site. */
final class XsrfCheck implements HandlerInterceptor {
    private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final String HEADER = "X-Atlassian-Token";
    /** Tomcat leaves a mark on a form that it did not read to its end, and gives no parameters. */
    private static final String UNREAD = Globals.PARAMETER_PARSE_FAILED_ATTR;

    private final XsrfTokenGenerator tokens;

    XsrfCheck(XsrfTokenGenerator tokens) {
        this.tokens = tokens;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (HARMLESS.contains(request.getMethod())) return true;
        if (isAskedHere(request, handler)) return true;
        if (request.getAttribute(UNREAD) != null) throw new ResponseStatusException(HttpStatus.PAYLOAD_TOO_LARGE);
        throw new XsrfRefused();
    }

    private boolean isAskedHere(HttpServletRequest request, Object handler) {
        XsrfBy by = handler instanceof HandlerMethod method
                ? AnnotationUtils.findAnnotation(method.getBeanType(), XsrfBy.class)
                : null;
        if (by == null) return passes(request);
        return switch (by.value()) {
            case ORIGIN -> Origins.same(request);
            case ACTION -> true;
        };
    }

    private boolean passes(HttpServletRequest request) {
        Visit visit = Visit.of(request);
        if (visit.anonymous()) return Origins.same(request);
        return isUnforgeable(request) || tokens.validateToken(request, token(request));
    }

    /** Another site can send neither JSON nor headers of its own without asking this one first. */
    private static boolean isUnforgeable(HttpServletRequest request) {
        if (!"no-check".equals(request.getHeader(HEADER))) return false;
        String type = request.getContentType();
        boolean json = type != null && type.startsWith(MediaType.APPLICATION_JSON_VALUE);
        return json || Visit.of(request).session().isEmpty();
    }

    private static String token(HttpServletRequest request) {
        String header = request.getHeader(XsrfTokenGenerator.TOKEN_WEB_PARAMETER_KEY);
        return header != null ? header : request.getParameter(XsrfTokenGenerator.TOKEN_WEB_PARAMETER_KEY);
    }
}
