package com.atlassian.webresource.api;

/**
 * Says under which address a file of a web-resource is downloaded.
 *
 * <p>Unconfirmed: that the members kept their signatures when the type moved to this package.
 *
 * @see <a href="https://docs.atlassian.com/atlassian-plugins-parent/2.9.0/apidocs/com/atlassian/plugin/webresource/WebResourceUrlProvider.html">Javadoc</a>
 */
public interface WebResourceUrlProvider {
    String getBaseUrl(UrlMode urlMode);

    String getStaticPluginResourceUrl(String moduleCompleteKey, String resourceName, UrlMode urlMode);
}
