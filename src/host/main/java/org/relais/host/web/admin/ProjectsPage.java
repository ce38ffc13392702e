package org.relais.host.web.admin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.relais.host.issue.Issues;
import org.relais.host.issue.ProjectWrites;
import org.relais.host.people.People;
import org.relais.host.people.Person;
import org.relais.host.project.Catalogue;
import org.relais.host.project.HostProject;
import org.relais.host.project.Kind;
import org.relais.host.project.ProjectDraft;
import org.relais.host.project.Projects;
import org.relais.host.web.Administration;
import org.relais.host.web.NotFound;
import org.relais.host.web.Pages;
import org.relais.host.web.Redirect;
import org.relais.host.web.Visit;
import org.relais.host.web.issue.Problems;
import org.relais.host.web.project.Fields;
import org.relais.host.web.project.ProjectForm;
import org.relais.host.workflow.Workflows;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The projects of the installation: making them, and deleting them with all their issues. */
@Controller
@Administration
public final class ProjectsPage {
    private static final String LIST = "/secure/project/ViewProjects.jspa";
    private static final String ADD = "/secure/admin/AddProject.jspa";
    private static final String DELETE = "/secure/project/DeleteProject.jspa";

    private final ProjectWrites writes;
    private final Projects projects;
    private final Issues issues;
    private final People people;
    private final Catalogue catalogue;
    private final Workflows workflows;
    private final Schemes schemes;
    private final Pages pages;

    public ProjectsPage(
            ProjectWrites writes,
            Projects projects,
            Issues issues,
            People people,
            Catalogue catalogue,
            Workflows workflows,
            Schemes schemes,
            Pages pages) {
        this.writes = writes;
        this.projects = projects;
        this.issues = issues;
        this.people = people;
        this.catalogue = catalogue;
        this.workflows = workflows;
        this.schemes = schemes;
        this.pages = pages;
    }

    @GetMapping(LIST)
    public ModelAndView list(HttpServletRequest request) {
        Map<String, Object> model = Map.of("title", title(request, "admin.projects.title"), "projects", projects.all());
        return pages.admin("admin/projects", model, "projects");
    }

    @GetMapping({ADD, "/secure/admin/AddProject!default.jspa"})
    public ModelAndView ask(HttpServletRequest request) {
        ProjectForm form = new ProjectForm("", "", Visit.of(request).signedIn().username(), true);
        List<String> all = catalogue.kinds().stream().map(Kind::id).toList();
        return page(
                request,
                form,
                new Made("", "", "", all),
                new Problems(Visit.of(request).i18n()));
    }

    /** What can be chosen only once: the key, and how issues are moved; and the permission scheme. */
    public record Made(String key, String scheme, String workflow, List<String> kinds) {
        static Made typed(Map<String, String[]> sent) {
            return new Made(
                    Fields.line(sent, "key"),
                    Fields.line(sent, "scheme"),
                    Fields.line(sent, "workflow"),
                    Arrays.asList(sent.getOrDefault("kind", new String[0])));
        }
    }

    @PostMapping(ADD)
    public ModelAndView add(HttpServletRequest request) {
        Visit visit = Visit.of(request);
        Problems problems = new Problems(visit.i18n());
        ProjectForm form = ProjectForm.typed(request.getParameterMap());
        Made made = Made.typed(request.getParameterMap());
        Optional<Person> lead = form.check(people, problems);
        Optional<Schemes.Scheme> scheme = check(made, problems);
        if (problems.any()) {
            ModelAndView again = page(request, form, made, problems);
            again.setStatus(HttpStatus.BAD_REQUEST);
            return again;
        }
        HostProject project = writes.create(
                visit.person(),
                new ProjectDraft(
                        made.key(),
                        form.name(),
                        form.description(),
                        lead.orElseThrow(),
                        scheme.orElseThrow().id(),
                        form.unassignedAllowed(),
                        made.workflow(),
                        kinds(made)));
        return Redirect.to("/projects/" + project.key());
    }

    private Optional<Schemes.Scheme> check(Made made, Problems problems) {
        Fields fields = new Fields(problems);
        if (!ProjectDraft.KEY.matcher(made.key()).matches()) {
            fields.wrong("key", "managers.wrong.key", "managers.project.key", made.key());
        } else if (projects.byKey(made.key()).isPresent()) {
            fields.wrong("key", "managers.wrong.taken", "managers.project.key", made.key());
        }
        if (!workflows.names().contains(made.workflow())) {
            fields.wrong("workflow", "managers.wrong.choice", "managers.project.workflow");
        }
        if (kinds(made).isEmpty()) fields.wrong("kind", "managers.wrong.none", "managers.project.kinds");
        Optional<Schemes.Scheme> scheme = schemes.all().stream()
                .filter(one -> String.valueOf(one.id()).equals(made.scheme()))
                .findFirst();
        if (scheme.isEmpty()) fields.wrong("scheme", "managers.wrong.choice", "managers.project.scheme");
        return scheme;
    }

    private List<Kind> kinds(Made made) {
        return catalogue.kinds().stream()
                .filter(kind -> made.kinds().contains(kind.id()))
                .toList();
    }

    /** Asks once more, with how many issues would go. */
    @GetMapping(DELETE)
    public ModelAndView really(@RequestParam(defaultValue = "") String pid, HttpServletRequest request) {
        HostProject project = known(pid);
        Map<String, Object> model = Map.of(
                "title",
                title(request, "admin.projects.delete.title"),
                "project",
                project,
                "count",
                issues.countIn(project));
        return pages.admin("admin/project-delete", model, "projects");
    }

    @PostMapping(DELETE)
    public ModelAndView delete(@RequestParam(defaultValue = "") String pid, HttpServletRequest request) {
        writes.delete(Visit.of(request).person(), known(pid));
        return Redirect.to(LIST);
    }

    private HostProject known(String id) {
        return (id.matches("\\d{1,18}") ? projects.byId(Long.parseLong(id)) : Optional.<HostProject>empty())
                .orElseThrow(NotFound::new);
    }

    private ModelAndView page(HttpServletRequest request, ProjectForm form, Made made, Problems problems) {
        Map<String, Object> model = new HashMap<>();
        model.put("title", title(request, "admin.projects.add"));
        model.put("form", form);
        model.put("made", made);
        model.put("schemes", schemes.all());
        model.put("workflows", workflows.names());
        model.put("kinds", catalogue.kinds());
        model.put("problems", problems);
        return pages.admin("admin/project-new", model, "projects");
    }

    private static String title(HttpServletRequest request, String key) {
        return Visit.of(request).i18n().getText(key);
    }
}
