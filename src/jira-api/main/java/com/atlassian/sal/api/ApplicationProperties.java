package com.atlassian.sal.api;

import java.util.Date;

/**
 * What this Jira is.
 *
 * @see <a href="https://docs.atlassian.com/sal-api/4.0.0/sal-api/apidocs/com/atlassian/sal/api/ApplicationProperties.html">Javadoc</a>
 */
public interface ApplicationProperties {
    /** Without a slash at the end. */
    String getBaseUrl(UrlMode urlMode);

    String getDisplayName();

    /** {@code jira}. */
    String getPlatformId();

    /** Like {@code 11.3.10}. */
    String getVersion();

    Date getBuildDate();

    String getBuildNumber();
}
