package org.relais.host.plugin.servlet;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/** A request as the servlet of a plugin sees it: what its pattern matched is its own path. */
final class ServletCall extends HttpServletRequestWrapper {
    private static final String ALL = "/plugins/servlet";

    private final String base;
    private final String path;

    /** @param path what follows {@code /plugins/servlet} */
    ServletCall(HttpServletRequest request, String base, String path) {
        super(request);
        this.base = base;
        this.path = path;
    }

    @Override
    public String getServletPath() {
        return ALL + base;
    }

    @Override
    public String getPathInfo() {
        return path.equals(base) ? null : path.substring(base.length());
    }

    /** {@inheritDoc} Jira says no as well, unless it is started with a flag. */
    @Override
    public boolean isAsyncSupported() {
        return false;
    }

    @Override
    public AsyncContext startAsync() {
        throw new IllegalStateException("Servlets of plugins do not answer later");
    }

    @Override
    public AsyncContext startAsync(ServletRequest request, ServletResponse response) {
        return startAsync();
    }
}
