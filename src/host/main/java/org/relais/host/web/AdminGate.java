package org.relais.host.web;

import com.atlassian.sal.api.websudo.WebSudoManager;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.annotation.AnnotationUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Stands before every controller that is marked as {@link Administration}. */
final class AdminGate implements HandlerInterceptor {
    private final Surroundings surroundings;
    private final WebSudoManager webSudo;

    AdminGate(Surroundings surroundings, WebSudoManager webSudo) {
        this.surroundings = surroundings;
        this.webSudo = webSudo;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!(handler instanceof HandlerMethod method)) return true;
        Administration guarded = AnnotationUtils.findAnnotation(method.getBeanType(), Administration.class);
        if (guarded == null) return true;
        Visit visit = Visit.of(request);
        visit.signedIn();
        if (!surroundings.administers(visit)) throw new Forbidden();
        if (guarded.unlocked()) webSudo.willExecuteWebSudoRequest(request);
        return true;
    }
}
