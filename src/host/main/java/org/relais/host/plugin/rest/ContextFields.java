package org.relais.host.plugin.rest;

import jakarta.ws.rs.core.Context;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import org.glassfish.jersey.internal.inject.InjectionManager;

/** Fills the fields that say {@code @Context}; all others are Spring's business. */
record ContextFields(InjectionManager jersey) {
    void fill(Object resource) {
        for (Class<?> at = resource.getClass(); at != null; at = at.getSuperclass()) {
            for (Field field : at.getDeclaredFields()) {
                boolean wanted = field.isAnnotationPresent(Context.class) && !Modifier.isStatic(field.getModifiers());
                if (wanted) fill(resource, field);
            }
        }
    }

    private void fill(Object resource, Field field) {
        Object value = jersey.getInstance(field.getType());
        if (value == null) throw new IllegalStateException("Nothing is known of the request that fits " + field);
        try {
            field.setAccessible(true);
            field.set(resource, value);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(field + " is not for us", e);
        }
    }
}
