package org.relais.host.plugin.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/** A request that takes the module's own address for the address of its servlet. */
final class MountedRequest extends HttpServletRequestWrapper {
    private final String base;

    MountedRequest(HttpServletRequest request, String base) {
        super(request);
        this.base = base;
    }

    @Override
    public String getServletPath() {
        return super.getServletPath() + base;
    }

    @Override
    public String getPathInfo() {
        String rest = super.getPathInfo().substring(base.length());
        return rest.isEmpty() ? null : rest;
    }
}
