package org.relais.host.web.project;

import com.atlassian.jira.permission.GlobalPermissionKey;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.relais.host.issue.ProjectWrites;
import org.relais.host.people.People;
import org.relais.host.people.Person;
import org.relais.host.project.HostProject;
import org.relais.host.project.Permissions;
import org.relais.host.web.Pages;
import org.relais.host.web.Redirect;
import org.relais.host.web.Visit;
import org.relais.host.web.admin.Schemes;
import org.relais.host.web.issue.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** What a project is called and who leads it; only Jira's administrators choose its permission scheme. */
@Controller
public final class ProjectDetailsPage {
    private static final String PATH = "/plugins/servlet/project-config/{key}/details";

    private final ProjectWrites writes;
    private final People people;
    private final Permissions permissions;
    private final Schemes schemes;
    private final Pages pages;

    public ProjectDetailsPage(
            ProjectWrites writes, People people, Permissions permissions, Schemes schemes, Pages pages) {
        this.writes = writes;
        this.people = people;
        this.permissions = permissions;
        this.schemes = schemes;
        this.pages = pages;
    }

    @GetMapping(PATH)
    public ModelAndView show(@PathVariable String key, HttpServletRequest request) {
        HostProject project = pages.administered(key);
        Visit visit = Visit.of(request);
        return page(visit, project, ProjectForm.of(project), project.schemeId(), new Problems(visit.i18n()));
    }

    @PostMapping(PATH)
    public ModelAndView save(@PathVariable String key, HttpServletRequest request) {
        HostProject project = pages.administered(key);
        Visit visit = Visit.of(request);
        Problems problems = new Problems(visit.i18n());
        ProjectForm form = ProjectForm.typed(request.getParameterMap());
        Optional<Person> lead = form.check(people, problems);
        long scheme = administrator(visit)
                ? chosen(Fields.line(request.getParameterMap(), "scheme"), project, problems)
                : project.schemeId();
        if (problems.any()) {
            ModelAndView again = page(visit, project, form, scheme, problems);
            again.setStatus(HttpStatus.BAD_REQUEST);
            return again;
        }
        writes.update(
                visit.person(),
                new HostProject(
                        project.id(),
                        project.key(),
                        form.name(),
                        form.description(),
                        lead.orElseThrow(),
                        scheme,
                        form.unassignedAllowed(),
                        project.parts()));
        return Redirect.to("/plugins/servlet/project-config/" + project.key() + "/summary");
    }

    private long chosen(String id, HostProject project, Problems problems) {
        if (id.isEmpty()) return project.schemeId();
        return schemes.all().stream()
                .map(Schemes.Scheme::id)
                .filter(known -> String.valueOf(known).equals(id))
                .findFirst()
                .orElseGet(() -> {
                    new Fields(problems).wrong("scheme", "managers.wrong.choice", "managers.project.scheme");
                    return project.schemeId();
                });
    }

    private boolean administrator(Visit visit) {
        return permissions.global().hasPermission(GlobalPermissionKey.ADMINISTER, visit.person());
    }

    private ModelAndView page(Visit visit, HostProject project, ProjectForm form, long scheme, Problems problems) {
        Map<String, Object> model = new HashMap<>();
        model.put("title", visit.i18n().getText("project.settings.details"));
        model.put("project", project);
        model.put("form", form);
        model.put("scheme", scheme);
        model.put("schemes", administrator(visit) ? schemes.all() : List.of());
        model.put("problems", problems);
        return pages.projectSettings("project/details", model, project, "view_project_details");
    }
}
