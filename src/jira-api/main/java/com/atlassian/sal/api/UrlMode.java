package com.atlassian.sal.api;

/**
 * How an address is written.
 *
 * @see <a href="https://docs.atlassian.com/sal-api/4.0.0/sal-api/apidocs/com/atlassian/sal/api/UrlMode.html">Javadoc</a>
 */
public enum UrlMode {
    ABSOLUTE,
    // unconfirmed: the names from here on
    CANONICAL,
    RELATIVE,
    RELATIVE_CANONICAL,
    AUTO
}
