package org.relais.host.web;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.util.I18nHelper;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.relais.host.plugin.PluginSystem;
import org.relais.host.project.HostProject;
import org.relais.host.project.Permissions;
import org.relais.host.project.Projects;
import org.springframework.web.util.UriUtils;

/** The settings of a project: who may see them, and the menu at their side. */
final class ProjectMenu {
    /** Where they begin; the key follows. */
    static final String PATH = "/plugins/servlet/project-config/";

    private static final String LOCATION = "atl.jira.proj.config";
    private static final Set<String> GROUPS = new LinkedHashSet<>(List.of(
            LOCATION + "/projectgroup1",
            LOCATION + "/projectgroup2",
            LOCATION + "/projectgroup3",
            LOCATION + "/projectgroup4"));
    /** The host's own pages: below {@link #PATH} and the key. */
    private static final Map<String, String> OWN = new LinkedHashMap<>();

    static {
        OWN.put("summary", "summary");
        OWN.put("details", "details");
        OWN.put("workflows", "workflows");
        OWN.put("roles", "roles");
        OWN.put("components", "administer-components");
        OWN.put("versions", "administer-versions");
    }

    private final Projects projects;
    private final Permissions permissions;
    private final PluginMenus added;

    ProjectMenu(Projects projects, Permissions permissions, PluginSystem plugins) {
        this.projects = projects;
        this.permissions = permissions;
        this.added = new PluginMenus(plugins);
    }

    /** The project, if the visitor administers it. */
    Optional<HostProject> administered(String key, Visit visit) {
        return projects.byKey(key).filter(project -> administers(project, visit));
    }

    boolean administers(Project project, Visit visit) {
        return !visit.anonymous()
                && (permissions.hasPermission(ProjectPermissions.ADMINISTER_PROJECTS, project, visit.person())
                        || permissions.global().hasPermission(GlobalPermissionKey.ADMINISTER, visit.person()));
    }

    /** The menu with this entry active: first the host's pages, then what plugins add, by Jira's groups. */
    List<MenuSection> sections(HostProject project, HttpServletRequest request, String active) {
        Visit visit = Visit.of(request);
        Map<String, Object> context = Fragments.context(visit, project);
        List<MenuItem> first = new ArrayList<>(own(project, request, active, visit.i18n()));
        List<MenuSection> headed = added.sections(LOCATION, context, active);
        Set<String> shown = new LinkedHashSet<>();
        headed.forEach(section -> section.items().forEach(item -> shown.add(item.id())));
        GROUPS.forEach(group -> first.addAll(added.items(group, context, active)));
        first.addAll(added.others(LOCATION, GROUPS, context, active));
        first.removeIf(item -> shown.contains(item.id())); // a plugin has brought a heading for that group
        List<MenuSection> sections = new ArrayList<>();
        sections.add(new MenuSection(project.name(), first));
        sections.addAll(headed);
        return sections;
    }

    private static List<MenuItem> own(HostProject project, HttpServletRequest request, String active, I18nHelper i18n) {
        String base = request.getContextPath() + PATH + UriUtils.encodePathSegment(project.key(), "UTF-8") + "/";
        return OWN.entrySet().stream()
                .map(page -> new MenuItem(
                        "view_project_" + page.getKey(),
                        i18n.getText("project.settings." + page.getKey()),
                        "",
                        base + page.getValue(),
                        active.equals("view_project_" + page.getKey())))
                .toList();
    }
}
