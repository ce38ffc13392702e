package org.relais.host.web;

import jakarta.servlet.Filter;
import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServlet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.Wrapper;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.core.StandardContext;
import org.apache.catalina.startup.Tomcat;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.catalina.webresources.TomcatURLStreamHandlerFactory;
import org.apache.tomcat.util.descriptor.web.FilterDef;
import org.apache.tomcat.util.descriptor.web.FilterMap;
import org.relais.host.plugin.PluginSystem;
import org.springframework.web.servlet.DispatcherServlet;

/** The web server: the host's controllers and files, the REST resources of plugins, and their downloads. */
public final class WebServer implements AutoCloseable {
    private static final int FORM_LIMIT = 2 << 20;
    private static final long UPLOAD_LIMIT = 200L << 20;
    private static final String TEXT =
            "text/html,text/css,text/plain,text/javascript,application/javascript,application/json,image/svg+xml";

    private final Place place;
    private final Tomcat tomcat = new Tomcat();
    private final Connector connector = new Connector();

    /** Where to listen. Port 0 is any free one; the directory is for files in passing. */
    public record Place(String address, int port, String contextPath, Path workDir) {}

    /** @param servlets what answers by itself, by the pattern of its addresses */
    public WebServer(
            Place place,
            Entrance entrance,
            PluginSystem plugins,
            List<?> controllers,
            Map<String, HttpServlet> servlets) {
        TomcatURLStreamHandlerFactory.disable();
        this.place = place;
        tomcat.setBaseDir(directory("tomcat").toString());
        listen();
        ErrorReportValve errors = new ErrorReportValve();
        errors.setShowReport(false);
        errors.setShowServerInfo(false);
        tomcat.getHost().getPipeline().addValve(errors);
        Context host = context(place.contextPath());
        add(host, new PluginPass(plugins.traffic()));
        entrance.filters().forEach(filter -> add(host, filter));
        add(host, new RoutingFilter(plugins.routes()));
        add(host, "resources", "/download/resources/*", new Resources(plugins));
        add(host, "batches", "/s/*", new BatchFiles(plugins.webResources()));
        add(host, "rest", "/rest/*", plugins.restServlet());
        servlets.forEach((pattern, servlet) -> add(host, pattern, pattern, servlet));
        Wrapper pages = add(host, "pages", "/", new DispatcherServlet(new Controllers(entrance, controllers)));
        String uploads = directory("uploads").toString();
        pages.setMultipartConfigElement(
                new MultipartConfigElement(uploads, UPLOAD_LIMIT, UPLOAD_LIMIT + FORM_LIMIT, FORM_LIMIT));
        if (!place.contextPath().isEmpty()) add(context(""), "home", "/", new ToContext(place.contextPath()));
    }

    /**
     * Starts to listen.
     *
     * @throws PortTaken if somebody else listens there
     */
    public void start() {
        refuseTakenPort();
        try {
            tomcat.start();
        } catch (LifecycleException e) {
            throw new IllegalStateException("The web server does not start: " + e.getMessage(), e);
        }
        if (connector.getLocalPort() < 0) throw new PortTaken(place.address(), place.port(), null);
        if (!tomcat.getHost().findChild(place.contextPath()).getState().isAvailable()) {
            throw new IllegalStateException("The web server does not start; the log says why");
        }
    }

    public int port() {
        return connector.getLocalPort();
    }

    /** Takes no more requests, and waits a little for those that are being answered. */
    @Override
    public void close() {
        try {
            connector.pause();
            tomcat.stop();
            tomcat.destroy();
        } catch (LifecycleException e) {
            throw new IllegalStateException("The web server does not stop: " + e.getMessage(), e);
        }
    }

    /** Tomcat would only write it into the log. */
    private void refuseTakenPort() {
        try (ServerSocket probe = new ServerSocket()) {
            probe.bind(new InetSocketAddress(InetAddress.getByName(place.address()), place.port()));
        } catch (IOException e) {
            throw new PortTaken(place.address(), place.port(), e);
        }
    }

    private void listen() {
        connector.setPort(place.port());
        connector.setProperty("address", place.address());
        connector.setProperty("compression", "on");
        connector.setProperty("compressibleMimeType", TEXT);
        connector.setMaxPostSize(FORM_LIMIT);
        connector.setXpoweredBy(false);
        tomcat.setConnector(connector);
    }

    private Context context(String path) {
        StandardContext context =
                (StandardContext) tomcat.addContext(path, directory("empty").toString());
        context.setParentClassLoader(WebServer.class.getClassLoader());
        context.setCookies(false);
        context.setRequestCharacterEncoding("UTF-8");
        context.setUnloadDelay(5_000);
        context.setClearReferencesObjectStreamClassCaches(false); // the next three look into the JDK by force
        context.setClearReferencesRmiTargets(false);
        context.setClearReferencesThreadLocals(false);
        return context;
    }

    private static void add(Context context, Filter filter) {
        String name = filter.getClass().getSimpleName();
        FilterDef definition = new FilterDef();
        definition.setFilterName(name);
        definition.setFilter(filter);
        definition.setAsyncSupported("true");
        context.addFilterDef(definition);
        FilterMap map = new FilterMap();
        map.setFilterName(name);
        map.addURLPattern("/*");
        context.addFilterMap(map);
    }

    private static Wrapper add(Context context, String name, String pattern, Servlet servlet) {
        Wrapper wrapper = Tomcat.addServlet(context, name, servlet);
        wrapper.setLoadOnStartup(1);
        wrapper.setAsyncSupported(true);
        context.addServletMappingDecoded(pattern, name);
        return wrapper;
    }

    private Path directory(String name) {
        try {
            return Files.createDirectories(
                    place.workDir().resolve("web").resolve(name).toAbsolutePath());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
