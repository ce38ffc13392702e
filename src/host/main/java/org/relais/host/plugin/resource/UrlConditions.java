package org.relais.host.plugin.resource;

import com.atlassian.webresource.api.QueryParams;
import com.atlassian.webresource.api.url.UrlBuilder;
import com.atlassian.webresource.spi.condition.UrlReadingCondition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.relais.host.db.Statements;
import org.relais.host.plugin.bundle.ModuleXml;
import org.relais.host.plugin.bundle.RunningPlugin;
import org.relais.host.plugin.bundle.Xml;
import org.relais.host.plugin.web.ConditionTree;
import org.relais.host.plugin.web.Once;

/**
 * The conditions of a web-resource. What they find when a page is made is written into the address of the batch, so
 * that the batch can be made from its address alone.
 */
record UrlConditions(RunningPlugin plugin, List<Once<UrlReadingCondition>> conditions, Predicate<QueryParams> allow) {
    static UrlConditions of(RunningPlugin plugin, Xml xml) {
        List<Once<UrlReadingCondition>> conditions = new ArrayList<>();
        Predicate<QueryParams> allow = ConditionTree.of(xml, element -> {
            Once<UrlReadingCondition> condition = condition(plugin, element);
            conditions.add(condition);
            return params -> condition.get().shouldDisplay(params);
        });
        return new UrlConditions(plugin, conditions, allow);
    }

    private static Once<UrlReadingCondition> condition(RunningPlugin plugin, Xml element) {
        Class<? extends UrlReadingCondition> type = plugin.load(element.required("class"), UrlReadingCondition.class);
        Map<String, String> params = ModuleXml.params(element);
        return new Once<>(() -> {
            UrlReadingCondition made = plugin.create(type);
            made.init(params);
            return made;
        });
    }

    /** Asks the conditions about the visitor of now. */
    void addToUrl(UrlBuilder url) {
        try (Statements.Scope booked = plugin.during()) {
            conditions.forEach(condition -> condition.get().addToUrl(url));
        }
    }

    /** Whether the address lets the web-resource be sent. */
    boolean allow(Map<String, String> params) {
        return allow.test(params::get);
    }
}
