package org.relais.host.plugin.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.relais.host.db.Statements;
import org.relais.host.plugin.bundle.ModuleXml;
import org.relais.host.plugin.bundle.RunningPlugin;
import org.relais.host.plugin.bundle.Visitor;
import org.relais.host.plugin.bundle.Xml;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What web-panels, web-sections and web-items have in common. */
record Fragment(
        RunningPlugin plugin,
        ModuleXml module,
        Predicate<Map<String, Object>> conditions,
        Function<Map<String, Object>, Map<String, Object>> provider) {
    private static final Logger log = LoggerFactory.getLogger(Fragment.class);

    static Fragment of(RunningPlugin plugin, ModuleXml module) {
        return new Fragment(
                plugin, module, Conditions.of(plugin, module.xml()), ContextProviders.of(plugin, module.xml()));
    }

    /** Whether its conditions hold; a condition that fails hides it, as in Jira. */
    boolean shown(Map<String, Object> context) {
        try (Statements.Scope booked = plugin.during()) {
            return conditions.test(new HashMap<>(context));
        } catch (RuntimeException | LinkageError e) {
            log.error("A condition of {} failed, it is not shown", module.completeKey(), e);
            return false;
        }
    }

    /** What the page gives and what the plugin's provider adds. */
    Map<String, Object> context(Visitor visitor, Map<String, Object> given) {
        Map<String, Object> whole = visitor.everywhere();
        whole.putAll(given);
        whole.putAll(provider.apply(new HashMap<>(given)));
        return whole;
    }

    String label(Visitor visitor) {
        Optional<Xml> label = module.xml().child("label");
        Optional<String> key = label.flatMap(element -> element.attribute("key"));
        String otherwise = label.map(Xml::text)
                .filter(text -> !text.isEmpty())
                .orElse(label.isPresent() ? "" : module.xml().attribute("name").orElse(""));
        return visitor.label(key, otherwise);
    }
}
