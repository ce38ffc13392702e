package org.relais.host.plugin.web;

import com.atlassian.plugin.web.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.relais.host.plugin.bundle.ModuleXml;
import org.relais.host.plugin.bundle.RunningPlugin;
import org.relais.host.plugin.bundle.Xml;

/** When a module is shown: {@code <condition class invert>} and {@code <conditions type="AND|OR">} of them. */
final class Conditions {
    private final RunningPlugin plugin;

    private Conditions(RunningPlugin plugin) {
        this.plugin = plugin;
    }

    /** The conditions directly under an element, all of which must hold; loaded now, made when first asked. */
    static Predicate<Map<String, Object>> of(RunningPlugin plugin, Xml element) {
        return new Conditions(plugin).all(element);
    }

    private Predicate<Map<String, Object>> all(Xml element) {
        return parts(element).stream().reduce(context -> true, Predicate::and);
    }

    private Predicate<Map<String, Object>> any(Xml element) {
        return parts(element).stream().reduce(context -> false, Predicate::or);
    }

    private List<Predicate<Map<String, Object>>> parts(Xml element) {
        List<Predicate<Map<String, Object>>> parts = new ArrayList<>();
        for (Xml child : element.children()) {
            if (child.name().equals("condition")) parts.add(one(child));
            if (child.name().equals("conditions")) parts.add(several(child));
        }
        return parts;
    }

    private Predicate<Map<String, Object>> several(Xml element) {
        boolean or = element.attribute("type").filter("OR"::equalsIgnoreCase).isPresent();
        return or ? any(element) : all(element);
    }

    private Predicate<Map<String, Object>> one(Xml element) {
        Class<? extends Condition> type = plugin.load(element.required("class"), Condition.class);
        Map<String, String> params = ModuleXml.params(element);
        Once<Condition> condition = new Once<>(() -> {
            Condition made = plugin.create(type);
            made.init(params);
            return made;
        });
        Predicate<Map<String, Object>> holds = context -> condition.get().shouldDisplay(context);
        return element.attribute("invert").filter("true"::equals).isPresent() ? holds.negate() : holds;
    }
}
