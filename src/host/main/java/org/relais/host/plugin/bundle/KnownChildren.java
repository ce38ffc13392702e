package org.relais.host.plugin.bundle;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What may stand in which module. Jira passes over anything else without a word; here the log has one. */
final class KnownChildren {
    private static final Logger log = LoggerFactory.getLogger(KnownChildren.class);
    private static final Set<String> ANYWHERE =
            Set.of("description", "param", "resource", "restrict", "label", "tooltip", "condition", "conditions");
    private static final Map<String, Set<String>> BY_MODULE = Map.ofEntries(
            Map.entry("ao", Set.of("entity", "upgradeTask")),
            Map.entry("rest", Set.of("package", "dispatcher")),
            Map.entry("rest-migration", Set.of("rest-v2")),
            Map.entry("web-panel", Set.of("context-provider", "supports-ajax-load")),
            Map.entry("web-section", Set.of("context-provider")),
            Map.entry("web-item", Set.of("link", "styleClass", "icon", "context-provider")),
            Map.entry("web-resource", Set.of("dependency", "context", "transformation", "data")),
            Map.entry("webwork1", Set.of("actions")),
            Map.entry("servlet", Set.of("url-pattern", "init-param", "async-supported")),
            Map.entry("customfield-type", Set.of("valid-searcher", "category")),
            Map.entry("customfield-searcher", Set.of("valid-customfield-type")),
            Map.entry("issue-tabpanel", Set.of("order", "sortable", "supports-ajax-load")),
            Map.entry("jql-function", Set.of("fname", "list")),
            Map.entry("workflow-function", workflow("function-class", "weight", "default")),
            Map.entry("workflow-condition", workflow("condition-class", "weight", "default")),
            Map.entry("workflow-validator", workflow("validator-class", "weight", "default")),
            Map.entry("dashboard-item", Set.of("definition", "context-provider", "amd-module")),
            Map.entry("index-document-configuration", Set.of("key")),
            Map.entry("routing", Set.of("route")),
            Map.entry("velocity-allowlist", Set.of("method")));

    private KnownChildren() {}

    private static Set<String> workflow(String... own) {
        Set<String> all = new HashSet<>(Set.of("orderable", "unique", "deletable", "addable", "editable"));
        all.addAll(List.of(own));
        return Set.copyOf(all);
    }

    /** Names in the log what has no meaning, such as {@code <coditions>}. */
    static void check(List<ModuleXml> modules) {
        for (ModuleXml module : modules) {
            Set<String> known = BY_MODULE.get(module.type());
            if (known == null) continue;
            for (Xml child : module.xml().children()) {
                if (ANYWHERE.contains(child.name()) || known.contains(child.name())) continue;
                log.warn(
                        "{}: <{}> means nothing in <{}>, and Jira passes over it",
                        module.completeKey(),
                        child.name(),
                        module.type());
            }
        }
    }
}
