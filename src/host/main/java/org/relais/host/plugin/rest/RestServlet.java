package org.relais.host.plugin.rest;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** Hands each request under {@code /rest/} to the plugin that has such resources. */
public final class RestServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final transient RestModules modules;

    public RestServlet(RestModules modules) {
        this.modules = modules;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String address = request.getPathInfo();
        Optional<RestModule> module = address == null ? Optional.empty() : modules.find(address);
        if (module.isPresent()) {
            module.get().serve(getServletConfig(), request, response);
        } else {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            response.setContentType("application/json;charset=UTF-8");
            response.getWriter().write(JSON.writeValueAsString(Map.of("message", "There is nothing at this address")));
        }
    }
}
