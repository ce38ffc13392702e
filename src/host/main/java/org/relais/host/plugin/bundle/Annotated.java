package org.relais.host.plugin.bundle;

import com.atlassian.sal.api.websudo.WebSudoRequired;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Optional;
import org.springframework.core.annotation.AnnotationUtils;

/** What is written on a method of a class; what the method says goes before what the class says. */
public record Annotated(Method method, Class<?> type) {
    public <A extends Annotation> Optional<A> onMethod(Class<A> annotation) {
        return Optional.ofNullable(AnnotationUtils.findAnnotation(method, annotation));
    }

    public <A extends Annotation> Optional<A> onMethodOrClass(Class<A> annotation) {
        return onMethod(annotation).or(() -> onClass(annotation));
    }

    private <A extends Annotation> Optional<A> onClass(Class<A> annotation) {
        return Optional.ofNullable(AnnotationUtils.findAnnotation(type, annotation));
    }

    /** Whether the method, its class or its package asks for the password again. */
    public boolean needsWebSudo() {
        return onMethodOrClass(WebSudoRequired.class).isPresent()
                || type.getPackage().isAnnotationPresent(WebSudoRequired.class);
    }
}
