package org.relais.host.web;

import com.atlassian.jira.web.ExecutingHttpRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.relais.host.plugin.PluginSystem;
import org.relais.host.plugin.web.WebItemView;
import org.relais.host.plugin.web.WebSectionView;

/** What plugins add to the menus of the host. */
final class PluginMenus {
    private final PluginSystem plugins;

    PluginMenus(PluginSystem plugins) {
        this.plugins = plugins;
    }

    /** The headings that plugins bring to a location, with their links; those without any are left out. */
    List<MenuSection> sections(String location, Map<String, Object> context, String active) {
        return plugins.webSections(location, context).stream()
                .map(section -> new MenuSection(
                        section.label(),
                        items(name -> name.equals(section.path()) || name.equals(section.key()), context, active)))
                .filter(section -> !section.items().isEmpty())
                .toList();
    }

    /** The links for one heading of the host's own. */
    List<MenuItem> items(String section, Map<String, Object> context, String active) {
        return items(section::equals, context, active);
    }

    /** The links under a location whose heading no plugin brings, except under the named ones. */
    List<MenuItem> others(String location, Set<String> named, Map<String, Object> context, String active) {
        Set<String> headed = plugins.webSections(location, context).stream()
                .map(WebSectionView::path)
                .collect(Collectors.toSet());
        return items(
                name -> (name.equals(location) || name.startsWith(location + "/"))
                        && !headed.contains(name)
                        && !named.contains(name),
                context,
                active);
    }

    private List<MenuItem> items(Predicate<String> section, Map<String, Object> context, String active) {
        String here = ExecutingHttpRequest.get().getRequestURI();
        return plugins.webItems(section, context).stream()
                .map(item ->
                        new MenuItem(item.id(), item.label(), item.tooltip(), item.url(), isActive(item, active, here)))
                .toList();
    }

    private static boolean isActive(WebItemView item, String active, String here) {
        return active.isEmpty()
                ? item.url().replaceFirst("[?#].*", "").equals(here)
                : item.id().equals(active);
    }
}
