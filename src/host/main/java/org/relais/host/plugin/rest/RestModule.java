package org.relais.host.plugin.rest;

import jakarta.servlet.Servlet;
import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.glassfish.jersey.servlet.ServletContainer;
import org.relais.host.db.Statements;
import org.relais.host.plugin.bundle.RunningPlugin;

/** The Jersey application of one {@code <rest>} module, started by the first request. */
final class RestModule {
    private final RunningPlugin plugin;
    private final RestPath path;
    private final RestClasses classes;
    private final RestSecurity security;
    private Servlet jersey;

    RestModule(RunningPlugin plugin, RestPath path, RestClasses classes, RestSecurity security) {
        this.plugin = plugin;
        this.path = path;
        this.classes = classes;
        this.security = security;
    }

    RunningPlugin plugin() {
        return plugin;
    }

    RestPath path() {
        return path;
    }

    void serve(ServletConfig config, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        try (Statements.Scope booked = plugin.during()) {
            started(config).service(new MountedRequest(request, path.baseOf(request.getPathInfo())), response);
        }
    }

    private synchronized Servlet started(ServletConfig config) throws ServletException {
        if (jersey == null) {
            Servlet fresh = new ServletContainer(new RestApplication(plugin, classes, security));
            fresh.init(config);
            jersey = fresh;
        }
        return jersey;
    }

    synchronized void close() {
        if (jersey != null) jersey.destroy();
        jersey = null;
    }
}
