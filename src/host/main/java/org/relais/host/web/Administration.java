package org.relais.host.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** On a controller: its pages are for administrators who have given their password again. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Administration {
    /** Whether the password must have been given again. */
    boolean unlocked() default true;
}
