package com.atlassian.webresource.spi.condition;

import com.atlassian.webresource.api.QueryParams;
import com.atlassian.webresource.api.url.UrlBuilder;

/**
 * A condition on a web-resource that is true or not, and says so in the address.
 *
 * <p>Unconfirmed: all but {@code isConditionTrue} and {@code queryKey}.
 *
 * @see <a href="https://developer.atlassian.com/server/framework/atlassian-sdk/stateless-web-resource-transforms-and-conditions/">Javadoc</a>
 */
public abstract class AbstractBooleanUrlReadingCondition implements UrlReadingCondition {
    @Override
    public void addToUrl(UrlBuilder urlBuilder) {
        if (isConditionTrue()) urlBuilder.addToQueryString(queryKey(), Boolean.TRUE.toString());
    }

    @Override
    public boolean shouldDisplay(QueryParams params) {
        return Boolean.parseBoolean(params.get(queryKey()));
    }

    protected abstract boolean isConditionTrue();

    protected abstract String queryKey();
}
