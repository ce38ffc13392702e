package org.relais.host.plugin.resource;

import com.atlassian.jira.web.ExecutingHttpRequest;
import com.atlassian.webresource.api.UrlMode;
import com.atlassian.webresource.api.WebResourceUrlProvider;
import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Supplier;

/** Where plugins' files are downloaded. */
public final class HostResourceUrls implements WebResourceUrlProvider {
    private final Supplier<String> site;

    /** @param site the address of the site outside of a request, context path included, no slash at the end */
    public HostResourceUrls(Supplier<String> site) {
        this.site = site;
    }

    /** {@inheritDoc} With AUTO: relative while a request is answered, absolute else, as for a mail. */
    @Override
    public String getBaseUrl(UrlMode urlMode) {
        HttpServletRequest request = ExecutingHttpRequest.get();
        boolean relative = urlMode == UrlMode.RELATIVE || urlMode == UrlMode.AUTO && request != null;
        if (request == null) return relative ? "" : site.get();
        return (relative ? "" : server(request)) + request.getContextPath();
    }

    private static String server(HttpServletRequest request) {
        String host = request.getHeader("Host");
        return request.getScheme() + "://" + (host == null ? request.getServerName() : host);
    }

    @Override
    public String getStaticPluginResourceUrl(String moduleCompleteKey, String resourceName, UrlMode urlMode) {
        return getBaseUrl(urlMode) + "/download/resources/" + moduleCompleteKey + "/" + resourceName;
    }
}
