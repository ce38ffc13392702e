package com.atlassian.event.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a type of events whose listeners should not keep the publisher waiting.
 *
 * @see <a href="https://docs.atlassian.com/atlassian-event/4.0.0/apidocs/com/atlassian/event/api/AsynchronousPreferred.html">Javadoc</a>
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface AsynchronousPreferred {}
