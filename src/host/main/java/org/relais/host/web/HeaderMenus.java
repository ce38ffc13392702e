package org.relais.host.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.relais.host.plugin.PluginSystem;
import org.relais.host.plugin.web.WebItemView;

/** What plugins add to the header: links, links that open a menu, and the visitor's own menu. */
final class HeaderMenus {
    private static final String TOP = "system.top.navigation.bar";
    private static final String PERSONAL = "system.user.options";

    private final PluginSystem plugins;
    private final PluginMenus added;

    HeaderMenus(PluginSystem plugins) {
        this.plugins = plugins;
        this.added = new PluginMenus(plugins);
    }

    /** A link in the header; with sections of its own it opens a menu of them. */
    public record TopItem(WebItemView link, List<MenuSection> sections) {}

    /** As the header's template finds them. */
    Map<String, Object> of(Visit visit) {
        Map<String, Object> context = Fragments.context(visit);
        List<TopItem> top = plugins.webItems(TOP, context).stream()
                .map(link -> new TopItem(link, added.sections(link.id(), context, "")))
                .toList();
        List<MenuItem> personal = new ArrayList<>(added.items(PERSONAL + "/personal", context, ""));
        added.sections(PERSONAL, context, "").forEach(section -> section.items().stream()
                .filter(item -> !personal.contains(item))
                .forEach(personal::add));
        return Map.of("topItems", top, "personalItems", personal);
    }
}
