package org.relais.host.web;

import com.atlassian.jira.permission.ProjectPermissions;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.relais.host.plugin.PluginSystem;
import org.relais.host.project.HostProject;
import org.relais.host.project.Permissions;
import org.relais.host.project.Projects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The list of projects, and one project with the pages that plugins add to it. */
@Controller
public final class ProjectPages {
    private static final String TABS = "jira.project.sidebar.plugins.navigation";

    private final Projects projects;
    private final Permissions permissions;
    private final PluginSystem plugins;
    private final Pages pages;
    private final ProjectMenu menu;

    public ProjectPages(Projects projects, Permissions permissions, PluginSystem plugins, Pages pages) {
        this.projects = projects;
        this.permissions = permissions;
        this.plugins = plugins;
        this.pages = pages;
        this.menu = new ProjectMenu(projects, permissions, plugins);
    }

    @GetMapping("/secure/BrowseProjects.jspa")
    public ModelAndView list(HttpServletRequest request) {
        Visit visit = Visit.of(request);
        Map<String, Object> model = Map.of(
                "title", visit.i18n().getText("projects.title"),
                "projects", permissions.browsable(visit.person()));
        return pages.page("kernel/projects", model);
    }

    /** The selected item is the location of the web panels that fill the page; none: the project itself. */
    @GetMapping("/projects/{key}")
    public ModelAndView project(
            @PathVariable String key,
            @RequestParam(defaultValue = "") String selectedItem,
            HttpServletRequest request) {
        Visit visit = Visit.of(request);
        HostProject project = visible(key, visit);
        Map<String, Object> context = Fragments.context(visit, project);
        Map<String, Object> model = new HashMap<>();
        model.put("title", project.name());
        model.put("project", project);
        model.put("kinds", projects.kinds(project));
        model.put("jql", query("project = \"" + project.key() + "\" ORDER BY updated DESC"));
        model.put("mayAdminister", menu.administers(project, visit));
        model.put("tabs", plugins.webItems(TABS, context));
        model.put("here", request.getRequestURI() + "?" + request.getQueryString());
        model.put("panels", selectedItem.isEmpty() ? List.of() : plugins.webPanels(selectedItem, context));
        return pages.page("kernel/project", model, "jira.browse.project");
    }

    private HostProject visible(String key, Visit visit) {
        return projects.byKey(key)
                .filter(project ->
                        permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, project, visit.person()))
                .orElseThrow(NotFound::new);
    }

    private static String query(String jql) {
        return URLEncoder.encode(jql, StandardCharsets.UTF_8);
    }
}
