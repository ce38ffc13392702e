package org.relais.host.plugin;

import com.atlassian.beehive.ClusterLockService;
import com.atlassian.jira.plugin.jql.function.JqlFunction;
import com.atlassian.templaterenderer.TemplateRenderer;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.relais.host.db.Database;
import org.relais.host.i18n.I18n;
import org.relais.host.plugin.action.ActionResult;
import org.relais.host.plugin.bundle.Framework;
import org.relais.host.plugin.bundle.ModuleKind;
import org.relais.host.plugin.bundle.PluginFault;
import org.relais.host.plugin.dashboard.DashboardItems;
import org.relais.host.plugin.field.FieldSearcher;
import org.relais.host.plugin.field.FieldType;
import org.relais.host.plugin.person.Anonymizers;
import org.relais.host.plugin.resource.Resource;
import org.relais.host.plugin.resource.WebResources;
import org.relais.host.plugin.rest.RestServlet;
import org.relais.host.plugin.routing.Routes;
import org.relais.host.plugin.servlet.PluginServlets;
import org.relais.host.plugin.shelf.ChangeNumber;
import org.relais.host.plugin.shelf.Decisions;
import org.relais.host.plugin.shelf.Shelf;
import org.relais.host.plugin.store.Stores;
import org.relais.host.plugin.tab.IssueTabs;
import org.relais.host.plugin.upgrade.Awakening;
import org.relais.host.plugin.upgrade.BuildUpgrades;
import org.relais.host.plugin.web.WebItemView;
import org.relais.host.plugin.web.WebPanelView;
import org.relais.host.plugin.web.WebSectionView;
import org.relais.host.plugin.workflow.WorkflowModules;
import org.relais.host.template.Templates;

/**
 * The plugins of the host: each is a bundle of its own that sees of the host what Jira exports. One that cannot be
 * enabled is listed with the reason, and the host goes on without it.
 */
public final class PluginSystem implements AutoCloseable {
    private final Framework framework;
    private final Kinds kinds;
    private final Traffic traffic = new Traffic();
    private final Installations installations;

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
        Renderers renderers = new Renderers(templates, Kinds.visitor(services));
        framework.context().registerService(TemplateRenderer.class.getName(), renderers, null);
        ClusterLockService locks = (ClusterLockService) services.get(ClusterLockService.class);
        Stores stores = new Stores(database, locks, framework.context());
        installations = new Installations(
                framework,
                new Starter(Map.copyOf(services), stores, i18n, templates, database.statements(), kinds.and(more)),
                new Shelf(database),
                new Decisions(database),
                new ChangeNumber(database),
                new Awakening(new BuildUpgrades(database, locks)),
                traffic,
                workDir.resolve("jars"));
    }

    /**
     * Starts what the database holds. Jars that are given go there first, unless a newer version of theirs is there
     * already; of the same version, the one that is given wins.
     */
    public void begin(List<Path> jars) {
        installations.begin(jars);
    }

    /** Says that the site answers: upgrade tasks run and plugins are told, these and all that come later. */
    public void ready() {
        installations.ready();
    }

    /** Does what other nodes have changed since; costs one statement where there is nothing. */
    public void follow() {
        installations.follow();
    }

    /** Installs a jar and starts it, in the place of a plugin of the same key; one that is no plugin is listed so. */
    public Plugin install(Path jar) {
        return installations.install(jar);
    }

    /**
     * Installs a jar while the site runs: it stays over restarts, and other nodes follow.
     *
     * @param system the keys that no jar may have
     * @throws PluginFault where it is not taken, in a sentence: then everything stays as it was
     */
    public Uploaded upload(Path jar, Set<String> system) {
        return installations.upload(jar, system);
    }

    /** All plugins in the order in which they were installed, then the jars that are none. */
    public List<Plugin> plugins() {
        return installations.views();
    }

    public Optional<Plugin> plugin(String key) {
        return plugins().stream().filter(plugin -> plugin.key().equals(key)).findFirst();
    }

    /** Starts a plugin that was stopped or could not be started before; remembered, on all nodes. */
    public void start(String key) {
        if (plugin(key).isPresent()) installations.decide(key, true);
    }

    /** Stops a plugin; remembered, on all nodes. */
    public void stop(String key) {
        if (plugin(key).isPresent()) installations.decide(key, false);
    }

    /** Enables or disables one module; remembered, on all nodes. */
    public void switchModule(String key, String module, boolean enabled) {
        boolean switchable = plugin(key)
                .flatMap(plugin -> plugin.module(module))
                .filter(Module::switchable)
                .isPresent();
        if (!switchable) return;
        if (enabled) installations.decide(key, module, false); // one that failed is tried again
        installations.decide(key, module, enabled);
    }

    /** Stops a plugin and forgets it; its tables stay. */
    public void uninstall(String key) {
        installations.uninstall(key);
    }

    /** Where requests pass, and wait while plugins are exchanged. */
    public Traffic traffic() {
        return traffic;
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

    /** The links under headings of that kind, by weight. */
    public List<WebItemView> webItems(Predicate<String> section, Map<String, Object> context) {
        return kinds.items().items(section, context);
    }

    /** What plugins bring to pages: scripts, styles, data. */
    public WebResources webResources() {
        return kinds.resources();
    }

    /** What plugins answer below {@code /plugins/servlet}. */
    public PluginServlets servlets() {
        return kinds.servlets();
    }

    /** The pretty addresses of plugins. */
    public Routes routes() {
        return kinds.routes();
    }

    /** What plugins put on dashboards. */
    public DashboardItems dashboardItems() {
        return kinds.dashboardItems();
    }

    /** What plugins do when an account is made anonymous. */
    public Anonymizers anonymizers() {
        return kinds.anonymizers();
    }

    public WorkflowModules workflowModules() {
        return kinds.workflowModules();
    }

    /** The tabs that plugins add to the issue page. */
    public IssueTabs issueTabs() {
        return kinds.issueTabs();
    }

    /** What is served under {@code /download/resources/<completeKey>/<name>}. */
    public Optional<Resource> resource(String completeKey, String name, Locale locale) {
        return kinds.resources().file(completeKey, name, locale);
    }

    /** Adds a field type of the host itself, with how its values are searched. */
    public void addFieldType(FieldType type, FieldSearcher searcher) {
        kinds.fieldTypes().add(type, searcher);
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
    public void close() {
        installations.close();
        framework.close();
    }
}
