package org.relais.host.plugin;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.relais.host.plugin.bundle.Descriptor;
import org.relais.host.plugin.bundle.Framework;
import org.relais.host.plugin.bundle.Installed;
import org.relais.host.plugin.bundle.PluginFault;
import org.relais.host.plugin.bundle.Sentence;
import org.relais.host.plugin.shelf.ChangeNumber;
import org.relais.host.plugin.shelf.Decisions;
import org.relais.host.plugin.shelf.Shelf;
import org.relais.host.plugin.shelf.StoredJar;
import org.relais.host.plugin.upgrade.Awakening;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What runs on this node is what the shelf and the decisions in the database say: whoever changes something writes it
 * there, and every node catches up with it, this one at once.
 */
final class Installations implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(PluginSystem.class);

    private final Framework framework;
    private final Starter starter;
    private final Shelf shelf;
    private final Decisions decisions;
    private final ChangeNumber changes;
    private final Awakening awakening;
    private final Traffic traffic;
    private final Path directory;

    private final Map<String, Installation> installations = new LinkedHashMap<>();
    private final Map<String, Plugin> misfits = new LinkedHashMap<>();
    private volatile long caughtUpWith;
    private boolean ready;
    private volatile List<Plugin> views = List.of();

    /** @param directory for jars in passing */
    Installations(
            Framework framework,
            Starter starter,
            Shelf shelf,
            Decisions decisions,
            ChangeNumber changes,
            Awakening awakening,
            Traffic traffic,
            Path directory) {
        this.framework = framework;
        this.starter = starter;
        this.shelf = shelf;
        this.decisions = decisions;
        this.changes = changes;
        this.awakening = awakening;
        this.traffic = traffic;
        this.directory = directory;
    }

    /** All plugins in the order in which they were installed, then the jars that are none. */
    List<Plugin> views() {
        return views;
    }

    /** Puts the jars that the command line names on the shelf, unless a newer one lies there, and starts everything. */
    synchronized void begin(List<Path> jars) {
        jars.forEach(this::offer);
        catchUp();
    }

    private void offer(Path jar) {
        trying(jar).ifPresent(plugin -> {
            StoredJar there = shelf.all().get(plugin.key());
            if (there != null && there.sha256().equals(Shelf.digest(jar))) return;
            if (there != null && new Versions().compare(plugin.version(), there.version()) < 0) {
                log.warn("{} {} stays: the {} of {} is older", there.key(), there.version(), plugin.version(), jar);
                return;
            }
            shelf.put(plugin.key(), plugin.version(), jar);
        });
    }

    /** Installs a jar in any case; one that is no plugin is listed as such. */
    Plugin install(Path jar) {
        return change(() -> {
            Optional<Descriptor> descriptor = trying(jar);
            if (descriptor.isEmpty()) return misfits.get(jar.getFileName().toString());
            shelf.put(descriptor.get().key(), descriptor.get().version(), jar);
            catchUp();
            return view(descriptor.get().key());
        });
    }

    /**
     * Installs a jar that Jira would take, with everything that it imports; a plugin of the same key is replaced.
     *
     * @throws PluginFault where it is not taken: then everything stays as it was
     */
    Uploaded upload(Path jar, Set<String> system) {
        return change(() -> {
            Descriptor tried = Installed.tried(framework, jar, true);
            if (system.contains(tried.key())) {
                throw new PluginFault(Sentence.of("apps.refused.system", tried.key()));
            }
            Optional<String> before = Optional.ofNullable(installations.get(tried.key()))
                    .map(installation -> installation.descriptor().version());
            Optional<Sentence> warning = before.filter(version -> new Versions().compare(tried.version(), version) < 0)
                    .map(version -> Sentence.of("apps.warning.older", tried.version(), version));
            shelf.put(tried.key(), tried.version(), jar);
            catchUp();
            return new Uploaded(view(tried.key()), warning);
        });
    }

    private Optional<Descriptor> trying(Path jar) {
        String name = jar.getFileName().toString();
        try {
            misfits.remove(name);
            return Optional.of(Installed.tried(framework, jar, false));
        } catch (PluginFault fault) {
            log.error("{} is no plugin: {}", jar, fault.getMessage());
            misfits.put(name, Plugin.misfit(name, fault.sentence()));
            look();
            return Optional.empty();
        }
    }

    void decide(String plugin, boolean enabled) {
        changed(() -> decisions.decide(plugin, enabled));
    }

    void decide(String plugin, String module, boolean enabled) {
        changed(() -> decisions.decide(plugin, module, enabled));
    }

    /** Stops a plugin and forgets it; its tables stay. */
    void uninstall(String plugin) {
        changed(() -> {
            misfits.remove(plugin);
            shelf.remove(plugin);
        });
    }

    /** Does what other nodes have changed. */
    void follow() {
        if (changes.now() != caughtUpWith) changed(() -> {});
    }

    /** The site has started: plugins are told, these and all that come later. */
    synchronized void ready() {
        ready = true;
        awaken();
    }

    private void changed(Runnable write) {
        long number = change(() -> {
            write.run();
            catchUp();
            return caughtUpWith;
        });
        log.debug("Apps are as of change {}", number);
    }

    private <T> T change(Supplier<T> work) {
        return traffic.aside(() -> {
            synchronized (this) {
                return work.get();
            }
        });
    }

    private void catchUp() {
        long number = changes.now();
        if (number == caughtUpWith) return;
        Map<String, StoredJar> stored = shelf.all();
        Decisions.All decided = decisions.all();
        Map<String, Path> fetched = new LinkedHashMap<>();
        stored.values().stream()
                .filter(jar -> !isInstalled(jar))
                .forEach(jar -> fetched.put(jar.key(), shelf.fetch(jar, directory)));
        traffic.stopped(() -> {
            List<String> gone = installations.keySet().stream()
                    .filter(key -> !stored.containsKey(key))
                    .toList();
            gone.forEach(this::remove);
            fetched.forEach((key, jar) -> replace(stored.get(key), jar));
            installations.values().forEach(installation -> heed(installation, decided));
        });
        caughtUpWith = number;
        look();
        awaken();
    }

    private boolean isInstalled(StoredJar jar) {
        Installation installation = installations.get(jar.key());
        return installation != null && installation.sha256().equals(jar.sha256());
    }

    private void replace(StoredJar stored, Path jar) {
        remove(stored.key());
        try {
            Installation installation = new Installation(Installed.install(framework, jar), stored.sha256());
            installations.put(stored.key(), installation);
        } catch (PluginFault fault) {
            log.error("{} is no plugin: {}", stored.key(), fault.getMessage());
            misfits.put(stored.key(), Plugin.misfit(stored.key(), fault.sentence()));
        }
    }

    /** A plugin that could not be started is tried again only when somebody says so. */
    private void heed(Installation installation, Decisions.All decided) {
        boolean wanted = decided.about(installation.key()).orElse(true);
        boolean running = installation.running().isPresent();
        boolean news = installation.isNew() || decided.lastAbout(installation.key()) > installation.decidedAt();
        if (running && !wanted) stop(installation);
        else if (running) starter.follow(installation, decided);
        else if (wanted && news) starter.start(installation, decided);
        else if (!wanted) installation.down(Sentence.of("apps.why.stopped"));
        installation.heeded(decided.lastAbout(installation.key()));
    }

    private void stop(Installation installation) {
        installation.running().ifPresent(plugin -> {
            awakening.stopping(plugin);
            starter.stop(installation);
        });
    }

    private void remove(String key) {
        Installation installation = installations.remove(key);
        if (installation == null) return;
        stop(installation);
        installation.installed().uninstall();
    }

    private void awaken() {
        if (!ready) return;
        for (Installation installation : installations.values())
            installation.running().ifPresent(awakening::started);
    }

    private void look() {
        List<Plugin> all = new ArrayList<>();
        installations.values().forEach(installation -> all.add(installation.view()));
        all.addAll(misfits.values());
        views = List.copyOf(all);
    }

    private Plugin view(String key) {
        return views.stream()
                .filter(plugin -> plugin.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public synchronized void close() {
        List<Installation> all = new ArrayList<>(installations.values());
        Collections.reverse(all);
        all.forEach(this::stop);
    }
}
