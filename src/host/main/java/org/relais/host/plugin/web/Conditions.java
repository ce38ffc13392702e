package org.relais.host.plugin.web;

import com.atlassian.plugin.web.Condition;
import java.util.Map;
import java.util.function.Predicate;
import org.relais.host.plugin.bundle.ModuleXml;
import org.relais.host.plugin.bundle.RunningPlugin;
import org.relais.host.plugin.bundle.Xml;

/** When a module is shown. Classes are loaded now, so that a missing one is found; conditions are made when asked. */
public final class Conditions {
    private Conditions() {}

    /** The conditions directly under an element, all of which must hold. */
    public static Predicate<Map<String, Object>> of(RunningPlugin plugin, Xml element) {
        return ConditionTree.of(element, condition -> one(plugin, condition));
    }

    private static Predicate<Map<String, Object>> one(RunningPlugin plugin, Xml element) {
        Class<? extends Condition> type = plugin.load(element.required("class"), Condition.class);
        Map<String, String> params = ModuleXml.params(element);
        Once<Condition> condition = new Once<>(() -> {
            Condition made = plugin.create(type);
            made.init(params);
            return made;
        });
        return context -> condition.get().shouldDisplay(context);
    }
}
