package org.relais.host.web.workflow;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.relais.host.audit.AuditLog;
import org.relais.host.issue.WorkflowChange;
import org.relais.host.project.HostProject;
import org.relais.host.project.Kind;
import org.relais.host.project.Projects;
import org.relais.host.project.State;
import org.relais.host.web.Administration;
import org.relais.host.web.NotFound;
import org.relais.host.web.Pages;
import org.relais.host.web.Redirect;
import org.relais.host.web.Visit;
import org.relais.host.web.issue.Problems;
import org.relais.host.workflow.WorkflowLibrary;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Another workflow for a type of issues in a project: which one, and where issues go whose status it lacks. */
@Controller
@Administration
public final class ChooseWorkflowPage {
    private static final String PATH = "/secure/project/SelectProjectWorkflow.jspa";

    private final Projects projects;
    private final WorkflowLibrary library;
    private final WorkflowChange change;
    private final AuditLog audit;
    private final Pages pages;

    public ChooseWorkflowPage(
            Projects projects, WorkflowLibrary library, WorkflowChange change, AuditLog audit, Pages pages) {
        this.projects = projects;
        this.library = library;
        this.change = change;
        this.audit = audit;
        this.pages = pages;
    }

    private record Asked(HostProject project, Kind kind, String now) {}

    /** A status that the other workflow lacks, how many issues have it, and what was chosen instead. */
    public record Lacking(State state, long issues, String instead) {}

    /** First the workflow is chosen, then the statuses that it lacks. */
    @GetMapping(PATH)
    public ModelAndView show(
            @RequestParam(defaultValue = "") String key,
            @RequestParam(defaultValue = "") String type,
            @RequestParam(defaultValue = "") String workflow,
            HttpServletRequest request) {
        Asked asked = asked(key, type);
        if (!workflow.isEmpty()) known(workflow);
        return page(
                asked,
                workflow,
                Map.of(),
                request,
                HttpStatus.OK,
                new Problems(Visit.of(request).i18n()));
    }

    @PostMapping(PATH)
    public ModelAndView choose(
            @RequestParam(defaultValue = "") String key,
            @RequestParam(defaultValue = "") String type,
            @RequestParam(defaultValue = "") String workflow,
            HttpServletRequest request) {
        Asked asked = asked(key, type);
        known(workflow);
        Map<String, String> instead = request.getParameterMap().entrySet().stream()
                .filter(sent -> sent.getKey().startsWith("instead-"))
                .collect(Collectors.toMap(
                        sent -> sent.getKey().substring("instead-".length()), sent -> sent.getValue()[0]));
        Problems problems = new Problems(Visit.of(request).i18n());
        HttpStatus status = Sentences.after(problems, () -> write(asked, workflow, instead, request));
        return status == HttpStatus.OK
                ? Redirect.to(
                        "/plugins/servlet/project-config/" + asked.project().key() + "/workflows")
                : page(asked, workflow, instead, request, status, problems);
    }

    private void write(Asked asked, String workflow, Map<String, String> instead, HttpServletRequest request) {
        Visit visit = Visit.of(request);
        int along = change.to(visit.person(), asked.project(), asked.kind(), workflow, instead);
        audit.record(
                visit.person(),
                visit.i18n()
                        .getText(
                                "workflow.choose.audit",
                                asked.project().key(),
                                asked.kind().name(),
                                workflow),
                visit.i18n().getText("workflow.choose.along", along),
                "jira");
    }

    private ModelAndView page(
            Asked asked,
            String workflow,
            Map<String, String> instead,
            HttpServletRequest request,
            HttpStatus status,
            Problems problems) {
        Map<String, Object> model = new HashMap<>();
        model.put(
                "title",
                Visit.of(request)
                        .i18n()
                        .getText(
                                "workflow.choose.title",
                                asked.kind().name(),
                                asked.project().name()));
        model.put("project", asked.project());
        model.put("kind", asked.kind());
        model.put("now", asked.now());
        model.put("workflow", workflow);
        model.put("names", library.names());
        List<Lacking> lacking = workflow.isEmpty()
                ? List.of()
                : change.missing(asked.project(), asked.kind(), workflow).entrySet().stream()
                        .map(one -> new Lacking(
                                one.getKey(),
                                one.getValue(),
                                instead.getOrDefault(one.getKey().id(), "")))
                        .toList();
        model.put("lacking", lacking);
        model.put("states", workflow.isEmpty() ? List.of() : change.states(workflow));
        model.put("problems", problems);
        return pages.admin(status, "workflow/choose-workflow", model, "projects");
    }

    private Asked asked(String key, String type) {
        HostProject project = projects.byKey(key).orElseThrow(NotFound::new);
        Kind kind = projects.kinds(project).stream()
                .filter(one -> one.id().equals(type))
                .findFirst()
                .orElseThrow(NotFound::new);
        return new Asked(project, kind, projects.workflowOf(project, kind.id()).orElseThrow(NotFound::new));
    }

    private void known(String workflow) {
        if (library.find(workflow).isEmpty()) throw new NotFound();
    }
}
