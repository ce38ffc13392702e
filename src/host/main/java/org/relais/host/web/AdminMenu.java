package org.relais.host.web;

import com.atlassian.jira.util.I18nHelper;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.relais.host.plugin.PluginSystem;

/** The menu at the side of the administration: the host's own entries first, then what plugins add. */
public final class AdminMenu {
    private static final String PLUGINS = "admin_plugins_menu";
    private static final List<Entry> SYSTEM = List.of(
            new Entry("overview", "/secure/admin/ViewSystemInfo.jspa"),
            new Entry("users", "/secure/admin/UserBrowser.jspa"),
            new Entry("schemes", "/secure/admin/ViewPermissionSchemes.jspa"));
    private static final List<Entry> ISSUES = List.of(
            new Entry("fields", "/secure/admin/ViewCustomFields.jspa"),
            new Entry("import", "/secure/admin/ImportIssues.jspa"));
    private static final List<Entry> APPS = List.of(new Entry("apps", "/plugins/servlet/upm"));

    private final PluginSystem plugins;

    AdminMenu(PluginSystem plugins) {
        this.plugins = plugins;
    }

    private record Entry(String id, String path) {}

    /** A heading with its links. */
    public record Section(String label, List<Item> items) {}

    /** A link; the active one is the page that is shown. */
    public record Item(String id, String label, String url, boolean active) {}

    List<Section> sections(HttpServletRequest request, String active) {
        I18nHelper i18n = Visit.of(request).i18n();
        List<Section> sections = new ArrayList<>();
        sections.add(own("admin.menu.system", SYSTEM, request, active, i18n));
        sections.add(own("admin.menu.issues", ISSUES, request, active, i18n));
        sections.add(own("admin.menu.added", APPS, request, active, i18n));
        sections.addAll(added(request));
        return sections;
    }

    private static Section own(
            String labelKey, List<Entry> entries, HttpServletRequest request, String active, I18nHelper i18n) {
        List<Item> items = entries.stream()
                .map(entry -> new Item(
                        "admin-" + entry.id(),
                        i18n.getText("admin.menu." + entry.id()),
                        request.getContextPath() + entry.path(),
                        entry.id().equals(active)))
                .toList();
        return new Section(i18n.getText(labelKey), items);
    }

    private List<Section> added(HttpServletRequest request) {
        Map<String, Object> context = Fragments.context(Visit.of(request));
        return plugins.webSections(PLUGINS, context).stream()
                .map(section -> new Section(section.label(), items(section.path(), context, request)))
                .filter(section -> !section.items().isEmpty())
                .toList();
    }

    private List<Item> items(String section, Map<String, Object> context, HttpServletRequest request) {
        return plugins.webItems(section, context).stream()
                .map(item ->
                        new Item(item.id(), item.label(), item.url(), item.url().equals(request.getRequestURI())))
                .toList();
    }
}
