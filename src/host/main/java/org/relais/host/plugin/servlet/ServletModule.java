package org.relais.host.plugin.servlet;

import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.relais.host.db.Statements;
import org.relais.host.plugin.bundle.ModuleXml;
import org.relais.host.plugin.bundle.RunningPlugin;

/** One {@code <servlet>}. It is made and initialised when it is first called, and destroyed with its plugin. */
final class ServletModule {
    private final RunningPlugin plugin;
    private final ModuleXml module;
    private final Class<? extends HttpServlet> type;
    private final List<UrlPattern> patterns;
    private final Map<String, String> params;
    private HttpServlet servlet;
    private boolean gone;

    private ServletModule(
            RunningPlugin plugin,
            ModuleXml module,
            Class<? extends HttpServlet> type,
            List<UrlPattern> patterns,
            Map<String, String> params) {
        this.plugin = plugin;
        this.module = module;
        this.type = type;
        this.patterns = patterns;
        this.params = params;
    }

    static ServletModule of(RunningPlugin plugin, ModuleXml module) {
        Class<? extends HttpServlet> type = plugin.load(module.xml().required("class"), HttpServlet.class);
        List<UrlPattern> patterns = module.xml()
                .children("url-pattern")
                .map(pattern -> UrlPattern.of(pattern.text()))
                .toList();
        if (patterns.isEmpty()) throw new IllegalArgumentException(module.completeKey() + " has no url-pattern");
        Map<String, String> params = new LinkedHashMap<>();
        module.xml()
                .children("init-param")
                .forEach(param -> params.put(param.childText("param-name"), param.childText("param-value")));
        return new ServletModule(plugin, module, type, patterns, params);
    }

    RunningPlugin plugin() {
        return plugin;
    }

    Class<?> type() {
        return type;
    }

    List<UrlPattern> patterns() {
        return patterns;
    }

    void call(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(plugin.loader());
        try (Statements.Scope booked = plugin.during()) {
            servlet(request.getServletContext()).service(request, response);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private synchronized HttpServlet servlet(ServletContext context) throws ServletException {
        if (gone) throw new ServletException(module.completeKey() + " has been disabled");
        if (servlet == null) {
            HttpServlet made = plugin.create(type);
            made.init(new Config(module.key(), context, params));
            servlet = made;
        }
        return servlet;
    }

    synchronized void destroy() {
        gone = true;
        if (servlet != null) servlet.destroy();
        servlet = null;
    }

    private record Config(String name, ServletContext context, Map<String, String> params) implements ServletConfig {
        @Override
        public String getServletName() {
            return name;
        }

        @Override
        public ServletContext getServletContext() {
            return context;
        }

        @Override
        public String getInitParameter(String param) {
            return params.get(param);
        }

        @Override
        public Enumeration<String> getInitParameterNames() {
            return Collections.enumeration(params.keySet());
        }
    }
}
