package org.relais.host.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.relais.host.plugin.routing.Routes;

/** Hands requests for the pretty addresses of plugins to what really answers them. */
final class RoutingFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    private final transient Routes routes;

    RoutingFilter(Routes routes) {
        this.routes = routes;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String inside = request.getPathInfo() == null ? "" : request.getPathInfo();
        Optional<String> target = routes.follow(request.getServletPath() + inside);
        if (target.isEmpty()) chain.doFilter(request, response);
        else request.getRequestDispatcher(target.get()).forward(request, response);
    }
}
