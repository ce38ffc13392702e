package com.atlassian.event.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a method with one parameter that hears of events of the parameter's type and its subtypes.
 *
 * @see <a href="https://docs.atlassian.com/atlassian-event/4.0.0/apidocs/com/atlassian/event/api/EventListener.html">Javadoc</a>
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface EventListener {}
