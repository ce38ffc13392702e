package org.relais.host.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** On a controller: what stands in for the form token against requests that another site forged. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface XsrfBy {
    Means value();

    /** How a forged request is told from a true one. */
    enum Means {
        /** By the site that the browser names: for the login page, whose visitors have no session yet. */
        ORIGIN,
        /** By the plugin's action, which says for itself which of its commands need a token. */
        ACTION
    }
}
