package org.relais.host.web.issue;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.relais.host.issue.HostIssue;
import org.relais.host.issue.Issues;
import org.relais.host.project.Catalogue;
import org.relais.host.project.HostProject;
import org.relais.host.project.Kind;
import org.relais.host.project.Projects;
import org.relais.host.web.Pages;
import org.relais.host.web.Redirect;
import org.relais.host.web.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Creating an issue: first where and of which type, then its fields. */
@Controller
public final class CreateIssue {
    private final Pages pages;
    private final IssueAccess access;
    private final Issues issues;
    private final Projects projects;
    private final Catalogue catalogue;
    private final IssueFormPage form;

    public CreateIssue(
            Pages pages,
            IssueAccess access,
            Issues issues,
            Projects projects,
            Catalogue catalogue,
            IssueFormPage form) {
        this.pages = pages;
        this.access = access;
        this.issues = issues;
        this.projects = projects;
        this.catalogue = catalogue;
        this.form = form;
    }

    /** A project and the issue types that can be created in it. */
    public record Place(HostProject project, List<Kind> kinds) {}

    @GetMapping({"/secure/CreateIssue.jspa", "/secure/CreateIssue!default.jspa"})
    public ModelAndView open(
            HttpServletRequest request,
            @RequestParam(defaultValue = "") String pid,
            @RequestParam(defaultValue = "") String issuetype,
            @RequestParam(defaultValue = "") String place) {
        Visit visit = Visit.of(request);
        String[] chosen = place.split(":", 2); // from the select, which holds both in one value
        String project = chosen.length == 2 ? chosen[0] : pid;
        String type = chosen.length == 2 ? chosen[1] : issuetype;
        return blank(visit, project, type)
                .map(issue -> form.open(visit, FormKind.CREATE, issue))
                .orElseGet(() -> choose(visit, project));
    }

    @PostMapping("/secure/CreateIssue.jspa")
    public ModelAndView create(
            HttpServletRequest request,
            @RequestParam(defaultValue = "") String pid,
            @RequestParam(defaultValue = "") String issuetype) {
        Visit visit = Visit.of(request);
        Optional<HostIssue> blank = blank(visit, pid, issuetype);
        if (blank.isEmpty()) return choose(visit, pid);
        HostIssue issue = blank.get();
        return form.fill(visit, FormKind.CREATE, issue, request.getParameterMap())
                .orElseGet(() -> Redirect.to(
                        "/browse/" + issues.create(visit.person(), issue).getKey()));
    }

    private ModelAndView choose(Visit visit, String pid) {
        List<Place> places = access.creatable(visit).stream()
                .map(project -> new Place(project, kinds(project)))
                .filter(place -> !place.kinds().isEmpty())
                .toList();
        Map<String, Object> model = new HashMap<>();
        model.put("title", visit.i18n().getText("issue.create.title"));
        model.put("places", places);
        model.put("pid", pid);
        return pages.page("issue/create-where", model);
    }

    /** An issue to be filled in; empty while project or type are not chosen. */
    private Optional<HostIssue> blank(Visit visit, String pid, String typeId) {
        if (pid.isEmpty()) return Optional.empty();
        HostProject project = access.create(visit, pid);
        return kinds(project).stream()
                .filter(kind -> kind.id().equals(typeId))
                .findFirst()
                .map(kind -> new BlankIssues(issues, catalogue).in(project, kind, visit.person()));
    }

    /** A sub-task needs a parent, which this form does not ask for. */
    private List<Kind> kinds(HostProject project) {
        return projects.kinds(project).stream().filter(kind -> !kind.subtask()).toList();
    }
}
