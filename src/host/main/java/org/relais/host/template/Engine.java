package org.relais.host.template;

import java.io.StringWriter;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.app.event.EventCartridge;
import org.apache.velocity.util.introspection.Info;

/** Velocity for one source: its templates, its macros and its allow-list, apart from everyone else's. */
final class Engine {
    private static final String MACROS = "templates/host-macros.vm";

    private final TemplateSource source;
    private final AllowList allowed;
    private final Blocked blocked;
    private final SourceLoader loader;
    private final VelocityEngine velocity = new VelocityEngine();

    Engine(TemplateSource source, AllowList everyones, Blocked blocked) {
        this.source = source;
        this.allowed = everyones.or(source.allowed());
        this.blocked = blocked;
        this.loader = new SourceLoader(source.loader());
        inHost(this::start);
    }

    boolean restricted() {
        return source.restricted();
    }

    Blocked blocked() {
        return blocked;
    }

    /** A template of the host may do more, even where a plugin's template brings it in. */
    boolean restricts(Info where) {
        return restricted() && !loader.isFromHost(where.getTemplateName());
    }

    boolean permits(Object target, String method, Class<?>[] types, Info where) {
        return !restricts(where) || allowed.permits(target, method, types);
    }

    String render(String name, Map<String, Object> values, Function<String, Object> otherwise) throws Exception {
        StringWriter out = new StringWriter();
        velocity.getTemplate(name, "UTF-8").merge(context(values, otherwise, true), out);
        return out.toString();
    }

    /** A text with references, such as the address of a link: nothing is escaped, as it is no HTML yet. */
    String evaluate(String text, Map<String, Object> values) throws Exception {
        StringWriter out = new StringWriter();
        velocity.evaluate(context(values, name -> null, false), out, source.owner(), text);
        return out.toString();
    }

    private VelocityContext context(Map<String, Object> values, Function<String, Object> otherwise, boolean escape) {
        Escaping escaping = new Escaping(blocked, escape);
        Map<String, Object> own = new HashMap<>(values); // #foreach and #set write into it
        own.put(Escaping.KEY, escaping);
        VelocityContext context = new LookingContext(own, otherwise);
        EventCartridge cartridge = new EventCartridge();
        cartridge.addEventHandler(escaping);
        cartridge.attachToContext(context);
        return context;
    }

    private void start() throws Exception {
        velocity.setApplicationAttribute(Engine.class, this);
        velocity.setProperty("runtime.log.logsystem", new VelocityLog());
        velocity.setProperty("resource.loader", "source");
        velocity.setProperty("source.resource.loader.instance", loader);
        velocity.setProperty("source.resource.loader.cache", "true");
        velocity.setProperty("resource.manager.defaultcache.size", "0"); // no limit
        velocity.setProperty("runtime.introspector.uberspect", Guard.class.getName());
        velocity.setProperty(
                "userdirective",
                EscapingDirective.Enable.class.getName() + "," + EscapingDirective.Disable.class.getName());
        boolean macros = getClass().getClassLoader().getResource(MACROS) != null;
        velocity.setProperty("velocimacro.library", macros ? MACROS : "");
        velocity.setProperty("velocimacro.permissions.allow.inline.local.scope", "true");
        velocity.setProperty("input.encoding", "UTF-8");
        velocity.init();
    }

    /** Velocity loads its parts through the context class loader of the thread, which may be a bundle's. */
    private static void inHost(Start start) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(Engine.class.getClassLoader());
        try {
            start.run();
        } catch (Exception e) {
            throw new IllegalStateException("Velocity does not start: " + e.getMessage(), e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private interface Start {
        void run() throws Exception;
    }

    /** A context that asks somewhere else for what it does not have itself. */
    private static final class LookingContext extends VelocityContext {
        private final Function<String, Object> otherwise;

        LookingContext(Map<String, Object> own, Function<String, Object> otherwise) {
            super(own);
            this.otherwise = otherwise;
        }

        @Override
        public Object internalGet(String key) {
            Object own = super.internalGet(key);
            return own == null && otherwise != null ? otherwise.apply(key) : own;
        }
    }
}
