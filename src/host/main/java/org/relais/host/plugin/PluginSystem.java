package org.relais.host.plugin;

import com.atlassian.jira.plugin.jql.function.JqlFunction;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.relais.host.db.Database;
import org.relais.host.i18n.I18n;
import org.relais.host.plugin.action.ActionResult;
import org.relais.host.plugin.bundle.Framework;
import org.relais.host.plugin.bundle.Installed;
import org.relais.host.plugin.bundle.ModuleKind;
import org.relais.host.plugin.bundle.PluginFault;
import org.relais.host.plugin.field.FieldSearcher;
import org.relais.host.plugin.field.FieldType;
import org.relais.host.plugin.resource.Resource;
import org.relais.host.plugin.rest.RestServlet;
import org.relais.host.plugin.store.Stores;
import org.relais.host.plugin.web.WebItemView;
import org.relais.host.plugin.web.WebPanelView;
import org.relais.host.plugin.web.WebSectionView;
import org.relais.host.template.Templates;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The plugins of the host: each is a bundle of its own that sees of the host what Jira exports. One that cannot be
 * enabled is listed with the reason, and the host goes on without it.
 */
public final class PluginSystem implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(PluginSystem.class);

    private final Framework framework;
    private final Starter starter;
    private final Kinds kinds;
    private final Map<String, Installation> installations = new LinkedHashMap<>();
    private final Map<String, Plugin> misfits = new LinkedHashMap<>();

    /** @param services what Jira offers to plugins, by the interface under which it is offered */
    public PluginSystem(
            Path workDir, Database database, Map<Class<?>, Object> services, Templates templates, I18n i18n) {
        this(workDir, database, services, templates, i18n, List.of());
    }

    /** @param more kinds of modules that live elsewhere in the host */
    public PluginSystem(
            Path workDir,
            Database database,
            Map<Class<?>, Object> services,
            Templates templates,
            I18n i18n,
            List<ModuleKind> more) {
        kinds = Kinds.of(services, templates, i18n);
        framework = new Framework(workDir, Booked.services(services, database.statements()));
        Stores stores = new Stores(database, framework.context());
        starter = new Starter(Map.copyOf(services), stores, i18n, templates, database.statements(), kinds.and(more));
    }

    /** Installs a jar and starts it; a plugin of the same key is replaced. */
    public synchronized Plugin install(Path jar) {
        try {
            Installed.key(jar).ifPresent(this::uninstall);
            Installed installed = Installed.install(framework, jar);
            Installation installation = new Installation(installed);
            installations.put(installed.descriptor().key(), installation);
            starter.start(installation);
            return installation.view();
        } catch (PluginFault fault) {
            log.error("{} is no plugin: {}", jar, fault.getMessage());
            String name = jar.getFileName().toString();
            Plugin misfit = new Plugin(name, name, "", "", false, Optional.of(fault.getMessage()), List.of());
            misfits.put(name, misfit);
            return misfit;
        }
    }

    /** All plugins in the order in which they were installed, then the jars that are none. */
    public synchronized List<Plugin> plugins() {
        List<Plugin> all = new ArrayList<>();
        installations.values().forEach(installation -> all.add(installation.view()));
        all.addAll(misfits.values());
        return all;
    }

    /** Starts a plugin that was stopped or could not be started before. */
    public synchronized void start(String key) {
        find(key).filter(installation -> installation.running().isEmpty()).ifPresent(starter::start);
    }

    public synchronized void stop(String key) {
        find(key).filter(installation -> installation.running().isPresent()).ifPresent(starter::stop);
    }

    /** Stops a plugin and forgets it; its tables stay. */
    public synchronized void uninstall(String key) {
        stop(key);
        misfits.remove(key);
        Optional.ofNullable(installations.remove(key))
                .ifPresent(installation -> installation.installed().uninstall());
    }

    /** The panels of a page, in the order of their weights, for which the visitor meets the conditions. */
    public List<WebPanelView> webPanels(String location, Map<String, Object> context) {
        return kinds.panels().at(location, context);
    }

    public List<WebSectionView> webSections(String location, Map<String, Object> context) {
        return kinds.items().sections(location, context);
    }

    public List<WebItemView> webItems(String section, Map<String, Object> context) {
        return kinds.items().items(section, context);
    }

    /** The script and style tags that plugins want in pages of these contexts. */
    public String headTags(Collection<String> contexts, Locale locale) {
        return kinds.resources().tagsOfContexts(contexts, locale);
    }

    /** What is served under {@code /download/resources/<completeKey>/<name>}. */
    public Optional<Resource> resource(String completeKey, String name, Locale locale) {
        return kinds.resources().file(completeKey, name, locale);
    }

    /** Adds a field type of the host itself. */
    public void addFieldType(FieldType type) {
        kinds.fieldTypes().add(type);
    }

    public Collection<FieldType> fieldTypes() {
        return kinds.fieldTypes().all();
    }

    public Optional<FieldType> fieldType(String completeKey) {
        return kinds.fieldTypes().find(completeKey);
    }

    public List<FieldSearcher> searchers(String typeCompleteKey) {
        return kinds.searchers().of(typeCompleteKey);
    }

    public Optional<JqlFunction> jqlFunction(String name) {
        return kinds.functions().find(name);
    }

    public Collection<String> jqlFunctionNames() {
        return kinds.functions().names();
    }

    public boolean handlesAction(String alias) {
        return kinds.actions().handles(alias);
    }

    /**
     * Runs {@code Alias!command.jspa}; the command is null for {@code Alias.jspa}.
     *
     * @return empty where the action has answered by itself, by a redirect for instance
     * @throws org.relais.host.plugin.action.ActionRefused where it was not run
     */
    public Optional<ActionResult> runAction(
            String alias, String command, HttpServletRequest request, HttpServletResponse response) {
        return kinds.actions().run(alias, command, request, response);
    }

    /** Serves the plugins' resources; to be mounted at {@code /rest/*}. */
    public HttpServlet restServlet() {
        return new RestServlet(kinds.rest());
    }

    @Override
    public synchronized void close() {
        List<String> keys = new ArrayList<>(installations.keySet());
        Collections.reverse(keys);
        keys.forEach(this::stop);
        framework.close();
    }

    private Optional<Installation> find(String key) {
        return Optional.ofNullable(installations.get(key));
    }
}
