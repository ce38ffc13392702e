package com.atlassian.webresource.spi.condition;

import com.atlassian.plugin.PluginParseException;
import com.atlassian.webresource.api.QueryParams;
import com.atlassian.webresource.api.url.UrlBuilder;
import java.util.Map;

/**
 * Whether a web-resource is sent: decided when the page is made, and read from the address when it is fetched.
 *
 * <p>Unconfirmed: the package and the members.
 *
 * @see <a href="https://developer.atlassian.com/server/framework/atlassian-sdk/stateless-web-resource-transforms-and-conditions/">Javadoc</a>
 */
public interface UrlReadingCondition {
    void init(Map<String, String> params) throws PluginParseException;

    void addToUrl(UrlBuilder urlBuilder);

    boolean shouldDisplay(QueryParams params);
}
