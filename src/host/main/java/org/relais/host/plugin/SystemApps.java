package org.relais.host.plugin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.relais.host.plugin.field.FieldSearcher;
import org.relais.host.plugin.field.FieldType;

/** What Jira brings as apps of its own and is part of the host here: listed, always enabled. */
public final class SystemApps {
    private static final String TABS = "com.atlassian.jira.plugin.system.issuetabpanels";

    private final PluginSystem plugins;
    private final String fields;
    private final String software;
    private final String version;

    /**
     * Lists what the host brings.
     *
     * @param fields the key of the app of Jira's field types
     * @param software the key of the app of Jira Software's
     */
    public SystemApps(PluginSystem plugins, String fields, String software, String version) {
        this.plugins = plugins;
        this.fields = fields;
        this.software = software;
        this.version = version;
    }

    /** The keys that no uploaded jar may have. */
    public Set<String> keys() {
        return Set.of(fields, software, TABS);
    }

    public List<Plugin> all() {
        return List.of(
                app(fields, "fields.app", fieldModules(fields)),
                app(software, "fields.app.software", fieldModules(software)),
                app(
                        TABS,
                        "fields.app.tabs",
                        List.of(
                                module(TABS, "all-tabpanel", "issue-tabpanel", "tabs.all"),
                                module(TABS, "comment-tabpanel", "issue-tabpanel", "tabs.comments"),
                                module(TABS, "changehistory-tabpanel", "issue-tabpanel", "tabs.history"))));
    }

    private List<Module> fieldModules(String app) {
        List<Module> modules = new ArrayList<>();
        List<String> searchers = new ArrayList<>();
        for (FieldType type : plugins.fieldTypes()) {
            if (!type.completeKey().startsWith(app + ":")) continue;
            String key = type.completeKey().substring(app.length() + 1);
            modules.add(module(app, key, "customfield-type", type.nameKey().orElse("")));
            plugins.searchers(type.completeKey()).stream()
                    .map(FieldSearcher::completeKey)
                    .filter(searcher -> !searchers.contains(searcher))
                    .forEach(searchers::add);
        }
        searchers.forEach(
                searcher -> modules.add(module(app, searcher.substring(app.length() + 1), "customfield-searcher", "")));
        return modules;
    }

    private static Module module(String app, String key, String type, String nameKey) {
        return new Module(
                key,
                app + ":" + key,
                type,
                key,
                Optional.of(nameKey).filter(text -> !text.isEmpty()),
                true,
                Optional.empty(),
                false);
    }

    private Plugin app(String key, String nameKey, List<Module> modules) {
        return new Plugin(key, key, Optional.of(nameKey), version, "", true, Optional.empty(), modules, true);
    }
}
