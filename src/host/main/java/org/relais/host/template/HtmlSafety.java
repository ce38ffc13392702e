package org.relais.host.template;

import com.atlassian.velocity.htmlsafe.HtmlSafe;
import java.lang.reflect.Method;
import org.springframework.core.annotation.AnnotationUtils;

/** Whether what a method returns is markup already. */
enum HtmlSafety {
    TEXT,
    MARKUP;

    static HtmlSafety of(Method method) {
        boolean safe = method != null && AnnotationUtils.findAnnotation(method, HtmlSafe.class) != null;
        return safe ? MARKUP : TEXT;
    }

    Object mark(Object value) {
        return this == MARKUP && value != null ? new Html(value.toString()) : value;
    }
}
