package com.atlassian.annotations.security;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Switches the token check off for a resource method that proves its caller in another way.
 *
 * <p>Unconfirmed: target and retention.
 *
 * @see <a href="https://developer.atlassian.com/server/jira/platform/form-token-handling/">Javadoc</a>
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface XsrfProtectionExcluded {}
