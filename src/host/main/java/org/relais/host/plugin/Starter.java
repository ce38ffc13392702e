package org.relais.host.plugin;

import com.atlassian.event.api.EventPublisher;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleWiring;
import org.relais.host.db.Statements;
import org.relais.host.event.Events;
import org.relais.host.i18n.I18n;
import org.relais.host.plugin.bundle.Descriptor;
import org.relais.host.plugin.bundle.ModuleKind;
import org.relais.host.plugin.bundle.ModuleXml;
import org.relais.host.plugin.bundle.PluginFault;
import org.relais.host.plugin.bundle.RunningPlugin;
import org.relais.host.plugin.bundle.Sentence;
import org.relais.host.plugin.bundle.Xml;
import org.relais.host.plugin.shelf.Decisions;
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
    /** Modules that are read before the others are enabled, and on which the others rest. */
    private static final Set<String> READ_BEFORE = Set.of("ao", "velocity-allowlist");

    /** Whether a module can be enabled and disabled by itself. */
    static boolean isSwitched(ModuleXml module) {
        return !READ_BEFORE.contains(module.type());
    }

    /** Starts it, or leaves it stopped with the reason; the host goes on in either case. */
    void start(Installation installation, Decisions.All decided) {
        Descriptor descriptor = installation.descriptor();
        try {
            Map<ModuleXml, Sentence> down = new LinkedHashMap<>();
            RunningPlugin plugin = bringUp(installation);
            descriptor.modules().forEach(module -> against(plugin, module, decided)
                    .ifPresent(why -> down.put(module, why)));
            installation.up(plugin, down);
            int all = descriptor.modules().size();
            log.info("{} {}: {} of {} modules enabled", descriptor.key(), descriptor.version(), all - down.size(), all);
        } catch (RuntimeException | LinkageError e) {
            log.error("{} is disabled: {}", descriptor.key(), PluginFault.root(e), e);
            takeDown(installation);
            installation.down(PluginFault.why(e));
        }
    }

    void stop(Installation installation) {
        takeDown(installation);
        installation.down(Sentence.of("apps.why.stopped"));
    }

    /** Makes the modules of a running plugin what was decided about them; true where something changed. */
    boolean follow(Installation installation, Decisions.All decided) {
        RunningPlugin plugin = installation.running().orElseThrow();
        Set<ModuleKind> changed = installation.descriptor().modules().stream()
                .filter(Starter::isSwitched)
                .filter(module -> isWanted(module, decided) == isSwitchedOff(installation, module))
                .flatMap(module -> kind(module).stream())
                .collect(Collectors.toSet());
        changed.forEach(kind -> again(installation, plugin, kind, decided));
        return !changed.isEmpty();
    }

    /** A kind forgets all modules of a plugin at once, and is told again of those that stay. */
    private void again(Installation installation, RunningPlugin plugin, ModuleKind kind, Decisions.All decided) {
        kind.disable(plugin);
        installation.descriptor().modules().stream()
                .filter(module -> kind.elements().contains(module.type()))
                .forEach(module -> installation.moduleDown(module, alone(plugin, module, decided)));
    }

    private static boolean isSwitchedOff(Installation installation, ModuleXml module) {
        Sentence why = installation.modulesDown().get(module);
        return why != null && (why.equals(offByAdministrator()) || why.equals(offByDescriptor()));
    }

    private static boolean isWanted(ModuleXml module, Decisions.All decided) {
        return decided.about(module.pluginKey(), module.key()).orElse(!module.startsDisabled());
    }

    private RunningPlugin bringUp(Installation installation) {
        Descriptor descriptor = installation.descriptor();
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

    static TemplateSource source(Descriptor descriptor, ClassLoader loader) {
        Set<String> methods = descriptor.modules("velocity-allowlist").stream()
                .flatMap(module -> module.xml().children("method"))
                .map(Xml::text)
                .collect(Collectors.toUnmodifiableSet());
        return new TemplateSource(descriptor.key(), loader, new PluginAllowList(loader, methods));
    }

    /** Enables one module of a plugin that runs already; a class that is missing costs this module alone. */
    private Optional<Sentence> alone(RunningPlugin plugin, ModuleXml module, Decisions.All decided) {
        try {
            return against(plugin, module, decided);
        } catch (PluginFault fault) {
            log.error("The module {} is disabled", module.completeKey(), fault);
            return Optional.of(fault.sentence());
        }
    }

    /** Enables a module, or says what is against it. */
    private Optional<Sentence> against(RunningPlugin plugin, ModuleXml module, Decisions.All decided) {
        Optional<Sentence> restricted = module.restricted();
        if (restricted.isPresent()) return restricted;
        if (!isSwitched(module)) return Optional.empty();
        if (!isWanted(module, decided)) {
            boolean decision = decided.about(module.pluginKey(), module.key()).isPresent();
            return Optional.of(decision ? offByAdministrator() : offByDescriptor());
        }
        Optional<ModuleKind> kind = kind(module);
        if (kind.isEmpty()) return Optional.of(Sentence.of("apps.why.kind", module.type()));
        try (Statements.Scope booked = plugin.during()) {
            kind.get().enable(plugin, module);
            return Optional.empty();
        } catch (PluginFault fault) {
            throw fault; // a class that cannot be loaded: Jira enables no module at all
        } catch (RuntimeException | LinkageError e) {
            log.error("The module {} is disabled", module.completeKey(), e);
            return Optional.of(PluginFault.why(e));
        }
    }

    private static Sentence offByAdministrator() {
        return Sentence.of("apps.why.stopped");
    }

    private static Sentence offByDescriptor() {
        return Sentence.of("apps.why.state");
    }

    private Optional<ModuleKind> kind(ModuleXml module) {
        return kinds.stream()
                .filter(kind -> kind.elements().contains(module.type()))
                .findFirst();
    }

    private void takeDown(Installation installation) {
        installation.running().ifPresent(plugin -> {
            kinds.forEach(kind -> kind.disable(plugin));
            plugin.beans().close();
            if (services.get(EventPublisher.class) instanceof Events events) events.forget(plugin.loader());
            templates.forget(plugin.templates());
        });
        i18n.remove(installation.key());
        stores.close(installation.installed().bundle());
        installation.installed().stop();
    }
}
