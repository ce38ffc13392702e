package com.atlassian.webresource.api;

/**
 * What the address of a batch of web-resources says besides what is in it.
 *
 * <p>Unconfirmed: the package and the members.
 *
 * @see <a href="https://developer.atlassian.com/server/framework/atlassian-sdk/stateless-web-resource-transforms-and-conditions/">Javadoc</a>
 */
public interface QueryParams {
    /** Null where the address does not say. */
    String get(String key);
}
