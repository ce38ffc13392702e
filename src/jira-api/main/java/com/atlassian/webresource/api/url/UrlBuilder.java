package com.atlassian.webresource.api.url;

/**
 * Adds to the address of a batch of web-resources.
 *
 * <p>Unconfirmed: the package and the members.
 *
 * @see <a href="https://developer.atlassian.com/server/framework/atlassian-sdk/stateless-web-resource-transforms-and-conditions/">Javadoc</a>
 */
public interface UrlBuilder {
    void addToQueryString(String key, String value);
}
