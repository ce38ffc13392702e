package org.relais.host.web.project;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.relais.host.project.HostProject;
import org.relais.host.project.Projects;
import org.relais.host.web.Pages;
import org.relais.host.web.Redirect;
import org.relais.host.web.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriUtils;

/** The settings of a project, for whoever administers it: what it is made of. Plugins add pages to its menu. */
@Controller
public final class ProjectSettingsPage {
    private static final String PATH = "/plugins/servlet/project-config/";

    private final Projects projects;
    private final Pages pages;

    public ProjectSettingsPage(Projects projects, Pages pages) {
        this.projects = projects;
        this.pages = pages;
    }

    @GetMapping(PATH + "{key}")
    public ModelAndView settings(@PathVariable String key) {
        String summary = UriUtils.encodePathSegment(pages.administered(key).key(), "UTF-8") + "/summary";
        return Redirect.to(PATH + summary);
    }

    @GetMapping(PATH + "{key}/summary")
    public ModelAndView summary(@PathVariable String key, HttpServletRequest request) {
        HostProject project = pages.administered(key);
        Map<String, Object> model = new HashMap<>();
        model.put("title", Visit.of(request).i18n().getText("project.settings.of", List.of(project.name())));
        model.put("project", project);
        model.put("kinds", projects.kinds(project));
        model.put("components", projects.components(project));
        model.put("versions", projects.versions(project));
        return pages.projectSettings("project/settings", model, project, "view_project_summary");
    }
}
