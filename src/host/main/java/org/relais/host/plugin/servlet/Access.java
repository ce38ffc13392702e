package org.relais.host.plugin.servlet;

import com.atlassian.annotations.security.AdminOnly;
import com.atlassian.annotations.security.AnonymousSiteAccess;
import com.atlassian.annotations.security.LicensedOnly;
import com.atlassian.annotations.security.SystemAdminOnly;
import com.atlassian.annotations.security.UnlicensedSiteAccess;
import com.atlassian.annotations.security.UnrestrictedAccess;
import com.atlassian.jira.permission.GlobalPermissionKey;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.relais.host.plugin.bundle.Visitor;

/**
 * Who may call a servlet: what the annotation of its method says, before that of its class; without any, licensed
 * users.
 *
 * @see <a href="https://developer.atlassian.com/platform/marketplace/dc-apps-platform-7-preparing-for-secure-endpoints">
 *     Secure endpoints</a>
 */
enum Access {
    SYSTEM_ADMINISTRATORS(SystemAdminOnly.class, GlobalPermissionKey.SYSTEM_ADMIN),
    ADMINISTRATORS(AdminOnly.class, GlobalPermissionKey.ADMINISTER),
    LICENSED(LicensedOnly.class, GlobalPermissionKey.USE),
    LOGGED_IN(UnlicensedSiteAccess.class, null),
    SITE(AnonymousSiteAccess.class, null),
    EVERYONE(UnrestrictedAccess.class, null);

    private final Class<? extends Annotation> annotation;
    private final GlobalPermissionKey permission;

    Access(Class<? extends Annotation> annotation, GlobalPermissionKey permission) {
        this.annotation = annotation;
        this.permission = permission;
    }

    /** What is asked of whoever sends the request. */
    static Access of(Class<?> servlet, HttpServletRequest request) {
        return method(servlet, request.getMethod())
                .flatMap(Access::written)
                .or(() ->
                        classes(servlet).flatMap(type -> written(type).stream()).findFirst())
                .orElse(LICENSED);
    }

    boolean needsLogin(Visitor visitor) {
        return this != SITE && this != EVERYONE && visitor.user().isEmpty();
    }

    boolean permits(Visitor visitor) {
        return permission == null || visitor.may(permission);
    }

    /** The strictest that is written on it. */
    private static Optional<Access> written(AnnotatedElement element) {
        return Arrays.stream(values())
                .filter(access -> element.isAnnotationPresent(access.annotation))
                .findFirst();
    }

    private static Optional<Method> method(Class<?> servlet, String httpMethod) {
        String lower = httpMethod.toLowerCase(Locale.ROOT);
        List<String> names = List.of("do" + Character.toUpperCase(lower.charAt(0)) + lower.substring(1), "service");
        return names.stream()
                .flatMap(name -> classes(servlet)
                        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                        .filter(method -> method.getName().equals(name)))
                .filter(method -> written(method).isPresent())
                .findFirst();
    }

    private static Stream<Class<?>> classes(Class<?> servlet) {
        return Stream.iterate(servlet, type -> type != null, Class::getSuperclass);
    }
}
