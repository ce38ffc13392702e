package com.atlassian.velocity.htmlsafe;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Promises that what a method returns is HTML already, so that templates print it unescaped.
 *
 * <p>Unconfirmed: target and retention.
 *
 * @see <a href="https://developer.atlassian.com/server/confluence/enabling-xss-protection-in-plugins/">Javadoc</a>
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface HtmlSafe {}
