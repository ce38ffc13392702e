package org.relais.host.web;

import com.atlassian.jira.util.I18nHelper;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.relais.host.plugin.PluginSystem;

/** The menu at the side of the administration: the host's own entries first, then what plugins add. */
public final class AdminMenu {
    private static final List<String> SYSTEM_PLACES =
            List.of("top_system_section", "admin_system_menu", "admin_users_menu");
    private static final List<String> ISSUES_PLACES = List.of("admin_issues_menu", "admin_project_menu");
    private static final List<String> APPS_PLACES = List.of("admin_plugins_menu", "admin_applications_section");
    private static final List<Entry> SYSTEM = List.of(
            new Entry("overview", "/secure/admin/ViewSystemInfo.jspa"),
            new Entry("users", "/secure/admin/UserBrowser.jspa"),
            new Entry("schemes", "/secure/admin/ViewPermissionSchemes.jspa"),
            new Entry("index", "/secure/admin/jira/IndexAdmin.jspa"),
            new Entry("mail", "/secure/admin/OutgoingMailServers.jspa"),
            new Entry("outbox", "/secure/admin/Outbox.jspa"),
            new Entry("audit", "/plugins/servlet/audit"),
            new Entry("scheduler", "/secure/admin/SchedulerAdmin.jspa"),
            new Entry("cluster", "/secure/admin/ClusterMonitoring.jspa"),
            new Entry("clock", "/secure/admin/HostClock.jspa"),
            new Entry("dashboard", "/secure/admin/EditDefaultDashboard.jspa"));
    private static final List<Entry> ISSUES = List.of(
            new Entry("projects", "/secure/project/ViewProjects.jspa"),
            new Entry("workflows", "/secure/admin/workflows/ListWorkflows.jspa"),
            new Entry("statuses", "/secure/admin/ViewStatuses.jspa"),
            new Entry("fields", "/secure/admin/ViewCustomFields.jspa"),
            new Entry("screens", "/secure/admin/ViewFieldScreens.jspa"),
            new Entry("import", "/secure/admin/ImportIssues.jspa"));
    private static final List<Entry> APPS = List.of(new Entry("apps", "/plugins/servlet/upm"));

    private final PluginMenus added;

    AdminMenu(PluginSystem plugins) {
        this.added = new PluginMenus(plugins);
    }

    private record Entry(String id, String path) {}

    /** The menu with this entry active; where it is empty, the link to the page that is shown. */
    List<MenuSection> sections(HttpServletRequest request, String active) {
        I18nHelper i18n = Visit.of(request).i18n();
        Map<String, Object> context = Fragments.context(Visit.of(request));
        List<MenuSection> sections = new ArrayList<>();
        sections.addAll(part(
                i18n.getText("admin.menu.system"), own(SYSTEM, request, active, i18n), SYSTEM_PLACES, context, active));
        sections.addAll(part(
                i18n.getText("admin.menu.issues"), own(ISSUES, request, active, i18n), ISSUES_PLACES, context, active));
        sections.addAll(
                part(i18n.getText("admin.menu.added"), own(APPS, request, active, i18n), APPS_PLACES, context, active));
        return sections;
    }

    /** The host's own links with those that plugins add without a heading, then the plugins' headings. */
    private List<MenuSection> part(
            String label, List<MenuItem> own, List<String> places, Map<String, Object> context, String active) {
        List<MenuItem> first = new ArrayList<>(own);
        List<MenuSection> sections = new ArrayList<>();
        for (String place : places) {
            first.addAll(added.others(place, Set.of(), context, active));
            sections.addAll(added.sections(place, context, active));
        }
        sections.add(0, new MenuSection(label, first));
        return sections;
    }

    private static List<MenuItem> own(List<Entry> entries, HttpServletRequest request, String active, I18nHelper i18n) {
        return entries.stream()
                .map(entry -> new MenuItem(
                        "admin-" + entry.id(),
                        i18n.getText("admin.menu." + entry.id()),
                        "",
                        request.getContextPath() + entry.path(),
                        entry.id().equals(active)))
                .toList();
    }
}
