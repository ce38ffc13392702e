package com.atlassian.webresource.api;

/**
 * Whether an address begins with the scheme and the host, or with the context path.
 *
 * @see <a href="https://docs.atlassian.com/atlassian-plugins-parent/2.9.0/apidocs/com/atlassian/plugin/webresource/UrlMode.html">Javadoc</a>
 */
public enum UrlMode {
    ABSOLUTE,
    RELATIVE,
    AUTO
}
