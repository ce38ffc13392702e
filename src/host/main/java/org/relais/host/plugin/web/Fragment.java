package org.relais.host.plugin.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.relais.host.db.Statements;
import org.relais.host.plugin.bundle.ModuleXml;
import org.relais.host.plugin.bundle.RunningPlugin;
import org.relais.host.plugin.bundle.Visitor;
import org.relais.host.plugin.bundle.Xml;
import org.relais.host.template.Templates;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What web-panels, web-sections and web-items have in common. */
record Fragment(
        RunningPlugin plugin,
        ModuleXml module,
        String place,
        int weight,
        Predicate<Map<String, Object>> conditions,
        Function<Map<String, Object>, Map<String, Object>> provider) {
    private static final Logger log = LoggerFactory.getLogger(Fragment.class);

    static Fragment of(RunningPlugin plugin, ModuleXml module, String place) {
        return new Fragment(
                plugin,
                module,
                place,
                module.weight(),
                Conditions.of(plugin, module.xml()),
                ContextProviders.of(plugin, module.xml()));
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
        return words("label", visitor, module.xml().attribute("name").orElse(""));
    }

    /** The text of {@code <tooltip>}; empty where there is none. */
    String tooltip(Visitor visitor) {
        return words("tooltip", visitor, "");
    }

    /** The {@code <param>}s, in which references may stand. */
    Map<String, String> params(Templates templates, Map<String, Object> context) {
        Map<String, String> params = ModuleXml.params(module.xml());
        params.replaceAll((name, value) -> templates.evaluate(plugin.templates(), value, context));
        return params;
    }

    private String words(String element, Visitor visitor, String otherwise) {
        Optional<Xml> written = module.xml().child(element);
        if (written.isEmpty()) return otherwise;
        Optional<String> key = written.get().attribute("key");
        List<String> values = List.copyOf(ModuleXml.params(written.get()).values());
        if (values.isEmpty()) return visitor.label(key, written.get().text());
        return key.map(known -> visitor.texts().getText(known, values)).orElseGet(written.get()::text);
    }
}
