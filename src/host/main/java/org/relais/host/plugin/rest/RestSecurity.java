package org.relais.host.plugin.rest;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.atlassian.plugins.rest.api.security.annotation.SystemAdminOnly;
import com.atlassian.plugins.rest.api.security.annotation.UnlicensedSiteAccess;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response.Status;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import org.relais.host.plugin.bundle.Annotated;
import org.relais.host.plugin.bundle.Visitor;

/**
 * Who may call a method of a resource: what its annotation says, before that of its class; without any, licensed users.
 *
 * @see <a href="https://developer.atlassian.com/platform/marketplace/dc-apps-platform-7-preparing-for-secure-endpoints">
 *     Secure endpoints</a>
 */
record RestSecurity(Visitor visitor, WebSudoManager webSudo) {
    private static final List<Class<? extends Annotation>> LEVELS = List.of(
            SystemAdminOnly.class,
            AdminOnly.class,
            LicensedOnly.class,
            UnlicensedSiteAccess.class,
            AnonymousSiteAccess.class,
            UnrestrictedAccess.class);

    /** Why not; nothing where the visitor may. */
    Optional<RestRefusal> refusal(Method method, Class<?> type, HttpServletRequest request) {
        Annotated called = new Annotated(method, type);
        Class<?> level = level(called);
        if (level == AnonymousSiteAccess.class || level == UnrestrictedAccess.class) return Optional.empty();
        if (visitor.user().isEmpty()) return RestRefusal.with(Status.UNAUTHORIZED, "Log in first");
        if (!permitted(level)) return RestRefusal.with(Status.FORBIDDEN, "The visitor lacks the permission for this");
        return called.needsWebSudo() ? webSudoRefusal(request) : Optional.empty();
    }

    private static Class<?> level(Annotated called) {
        for (Class<? extends Annotation> level : LEVELS)
            if (called.onMethod(level).isPresent()) return level;
        for (Class<? extends Annotation> level : LEVELS)
            if (called.onMethodOrClass(level).isPresent()) return level;
        return LicensedOnly.class;
    }

    private boolean permitted(Class<?> level) {
        if (level == SystemAdminOnly.class) return visitor.may(GlobalPermissionKey.SYSTEM_ADMIN);
        if (level == AdminOnly.class) return visitor.may(GlobalPermissionKey.ADMINISTER);
        return level == UnlicensedSiteAccess.class || visitor.may(GlobalPermissionKey.USE);
    }

    private Optional<RestRefusal> webSudoRefusal(HttpServletRequest request) {
        try {
            webSudo.willExecuteWebSudoRequest(request);
            return Optional.empty();
        } catch (WebSudoSessionException e) {
            return RestRefusal.with(Status.UNAUTHORIZED, "This resource requires WebSudo.");
        }
    }
}
