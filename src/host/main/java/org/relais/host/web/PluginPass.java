package org.relais.host.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.relais.host.plugin.Traffic;

/** Lets requests wait while apps are exchanged. */
final class PluginPass extends HttpFilter {
    private static final long serialVersionUID = 1L;

    private final transient Traffic traffic;

    PluginPass(Traffic traffic) {
        this.traffic = traffic;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try (Traffic.Pass pass = traffic.pass()) {
            chain.doFilter(request, response);
        }
    }
}
