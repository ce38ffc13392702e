package org.relais.host.plugin.servlet;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.relais.host.plugin.bundle.ModuleKind;
import org.relais.host.plugin.bundle.ModuleXml;
import org.relais.host.plugin.bundle.RunningPlugin;
import org.relais.host.plugin.bundle.Visitor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** {@code <servlet>}: what plugins answer below {@code /plugins/servlet}. */
public final class PluginServlets implements ModuleKind {
    private static final Logger log = LoggerFactory.getLogger(PluginServlets.class);

    private final List<ServletModule> all = new CopyOnWriteArrayList<>();
    private final Visitor visitor;

    public PluginServlets(Visitor visitor) {
        this.visitor = visitor;
    }

    /** What became of a request. */
    public enum Outcome {
        ANSWERED,
        NOBODY,
        LOGIN_NEEDED,
        NOT_PERMITTED
    }

    private record Match(ServletModule servlet, UrlPattern pattern) {}

    @Override
    public Set<String> elements() {
        return Set.of("servlet");
    }

    @Override
    public void enable(RunningPlugin plugin, ModuleXml module) {
        all.add(ServletModule.of(plugin, module));
    }

    @Override
    public void disable(RunningPlugin plugin) {
        List<ServletModule> gone = all.stream()
                .filter(servlet -> servlet.plugin().key().equals(plugin.key()))
                .toList();
        all.removeAll(gone);
        gone.forEach(PluginServlets::destroy);
    }

    private static void destroy(ServletModule servlet) {
        try {
            servlet.destroy();
        } catch (RuntimeException | LinkageError e) {
            log.error(
                    "A servlet of {} failed when it was destroyed",
                    servlet.plugin().key(),
                    e);
        }
    }

    /**
     * Lets the servlet answer that the path belongs to.
     *
     * @param path what follows {@code /plugins/servlet}, with its slash
     */
    public Outcome answer(String path, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        Optional<Match> match = match(path);
        if (match.isEmpty()) return Outcome.NOBODY;
        ServletModule servlet = match.get().servlet();
        Access access = Access.of(servlet.type(), request);
        if (access.needsLogin(visitor)) return Outcome.LOGIN_NEEDED;
        if (!access.permits(visitor)) return Outcome.NOT_PERMITTED;
        servlet.call(new ServletCall(request, match.get().pattern().base(), path), response);
        return Outcome.ANSWERED;
    }

    private Optional<Match> match(String path) {
        return all.stream()
                .flatMap(servlet -> servlet.patterns().stream().map(pattern -> new Match(servlet, pattern)))
                .filter(match -> match.pattern().matches(path))
                .max(Comparator.comparingInt(match -> match.pattern().rank()));
    }
}
