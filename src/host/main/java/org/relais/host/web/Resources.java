package org.relais.host.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.relais.host.plugin.PluginSystem;
import org.relais.host.plugin.resource.Resource;
import org.springframework.util.DigestUtils;

/** Hands out the scripts, styles and images of plugins: {@code /download/resources/PLUGIN:MODULE/NAME}. */
final class Resources extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient PluginSystem plugins;

    Resources(PluginSystem plugins) {
        this.plugins = plugins;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Resource> resource = find(request);
        if (resource.isEmpty()) response.sendError(HttpServletResponse.SC_NOT_FOUND);
        else send(resource.get(), request, response);
    }

    private Optional<Resource> find(HttpServletRequest request) {
        String path = request.getPathInfo() == null ? "/" : request.getPathInfo();
        int slash = path.indexOf('/', 1);
        if (slash < 0) return Optional.empty();
        return plugins.resource(
                path.substring(1, slash),
                path.substring(slash + 1),
                Visit.of(request).locale());
    }

    /** The browser asks each time whether its copy is still right: texts in scripts follow the visitor's language. */
    private static void send(Resource resource, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String tag = '"' + DigestUtils.md5DigestAsHex(resource.content()) + '"';
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "private, no-cache");
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(resource.contentType());
        response.setContentLength(resource.content().length);
        response.getOutputStream().write(resource.content());
    }
}
