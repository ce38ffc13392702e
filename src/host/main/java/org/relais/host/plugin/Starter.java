package org.relais.host.plugin;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleWiring;
import org.relais.host.db.Statements;
import org.relais.host.i18n.I18n;
import org.relais.host.plugin.bundle.Descriptor;
import org.relais.host.plugin.bundle.ModuleKind;
import org.relais.host.plugin.bundle.ModuleXml;
import org.relais.host.plugin.bundle.PluginFault;
import org.relais.host.plugin.bundle.RunningPlugin;
import org.relais.host.plugin.bundle.Xml;
import org.relais.host.plugin.store.Stores;
import org.relais.host.plugin.wiring.PluginBeans;
import org.relais.host.template.PluginAllowList;
import org.relais.host.template.TemplateSource;
import org.relais.host.template.Templates;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts and stops a plugin: bundle, texts, tables, beans, then module by module. */
record Starter(
        Map<Class<?>, Object> services,
        Stores stores,
        I18n i18n,
        Templates templates,
        Statements statements,
        List<ModuleKind> kinds) {
    private static final Logger log = LoggerFactory.getLogger(PluginSystem.class);
    /** Modules that are read before the others are enabled. */
    private static final Set<String> READ_BEFORE = Set.of("ao", "velocity-allowlist");

    /** Starts it, or leaves it stopped with the reason; the host goes on in either case. */
    void start(Installation installation) {
        Descriptor descriptor = installation.installed().descriptor();
        try {
            Map<ModuleXml, String> down = new LinkedHashMap<>();
            RunningPlugin plugin = bringUp(installation);
            descriptor.modules().forEach(module -> enable(plugin, module, down));
            installation.up(plugin, down);
            int all = descriptor.modules().size();
            log.info("{} {}: {} of {} modules enabled", descriptor.key(), descriptor.version(), all - down.size(), all);
        } catch (RuntimeException | LinkageError e) {
            String why = e instanceof PluginFault ? e.getMessage() : PluginFault.root(e);
            log.error("{} is disabled: {}", descriptor.key(), why, e);
            takeDown(installation);
            installation.down(why);
        }
    }

    void stop(Installation installation) {
        takeDown(installation);
        installation.down("It was stopped");
    }

    private RunningPlugin bringUp(Installation installation) {
        Descriptor descriptor = installation.installed().descriptor();
        Bundle bundle = installation.installed().bundle();
        installation.installed().start();
        BundleWiring wiring = bundle.adapt(BundleWiring.class);
        ClassLoader loader = wiring.getClassLoader();
        descriptor.texts().forEach(location -> i18n.add(descriptor.key(), loader, location));
        stores.open(bundle, descriptor);
        RunningPlugin plugin =
                new RunningPlugin(descriptor, wiring, beans(bundle), source(descriptor, loader), statements);
        installation.up(plugin, Map.of()); // from here on it can be taken down whole
        return plugin;
    }

    private PluginBeans beans(Bundle bundle) {
        try {
            return PluginBeans.start(bundle, services);
        } catch (RuntimeException | LinkageError e) {
            throw new PluginFault("The Spring context does not start", e);
        }
    }

    private static TemplateSource source(Descriptor descriptor, ClassLoader loader) {
        Set<String> methods = descriptor.modules("velocity-allowlist").stream()
                .flatMap(module -> module.xml().children("method"))
                .map(Xml::text)
                .collect(Collectors.toUnmodifiableSet());
        return new TemplateSource(descriptor.key(), loader, new PluginAllowList(loader, methods));
    }

    private void enable(RunningPlugin plugin, ModuleXml module, Map<ModuleXml, String> down) {
        try (Statements.Scope booked = plugin.during()) {
            if (module.startsDisabled()) throw new IllegalStateException("The descriptor says state=\"disabled\"");
            if (!READ_BEFORE.contains(module.type())) kind(module).enable(plugin, module);
        } catch (PluginFault fault) {
            throw fault; // a class that cannot be loaded: Jira enables no module at all
        } catch (RuntimeException | LinkageError e) {
            log.error("The module {} is disabled", module.completeKey(), e);
            down.put(module, PluginFault.root(e));
        }
    }

    private ModuleKind kind(ModuleXml module) {
        return kinds.stream()
                .filter(kind -> kind.elements().contains(module.type()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("This host knows no <" + module.type() + ">"));
    }

    private void takeDown(Installation installation) {
        installation.running().ifPresent(plugin -> {
            kinds.forEach(kind -> kind.disable(plugin));
            plugin.beans().close();
            templates.forget(plugin.templates());
        });
        i18n.remove(installation.installed().descriptor().key());
        stores.close(installation.installed().bundle());
        installation.installed().stop();
    }
}
