package org.relais.host.web.project;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.relais.host.project.Catalogue;
import org.relais.host.project.HostProject;
import org.relais.host.project.Kind;
import org.relais.host.project.Projects;
import org.relais.host.project.State;
import org.relais.host.web.Pages;
import org.relais.host.web.Visit;
import org.relais.host.workflow.Plan;
import org.relais.host.workflow.PlanStep;
import org.relais.host.workflow.PlanTransition;
import org.relais.host.workflow.WorkflowLibrary;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Which workflow each type of issue goes by in a project, for whoever administers it: its steps and transitions. */
@Controller
public final class ProjectWorkflowsPage {
    private static final String PATH = "/plugins/servlet/project-config/{key}/workflows";

    private final Projects projects;
    private final WorkflowLibrary library;
    private final Catalogue catalogue;
    private final Pages pages;

    public ProjectWorkflowsPage(Projects projects, WorkflowLibrary library, Catalogue catalogue, Pages pages) {
        this.projects = projects;
        this.library = library;
        this.catalogue = catalogue;
        this.pages = pages;
    }

    /** A workflow with the types that go by it. */
    public record Line(
            String name,
            String address,
            String description,
            List<Kind> kinds,
            List<Way> initial,
            List<Way> global,
            List<Step> steps) {}

    /** A step with the name of its status. */
    public record Step(String name, String status, List<Way> ways) {}

    /** A transition and the name of the step to which it leads; empty where the issue stays. */
    public record Way(String name, String target) {}

    @GetMapping(PATH)
    public ModelAndView show(@PathVariable String key, HttpServletRequest request) {
        HostProject project = pages.administered(key);
        Visit visit = Visit.of(request);
        Map<String, State> states = catalogue.states().stream().collect(Collectors.toMap(State::id, state -> state));
        Map<String, Object> model = new HashMap<>();
        model.put("title", visit.i18n().getText("project.settings.workflows"));
        model.put("project", project);
        model.put("lines", lines(project, states));
        return pages.projectSettings("project/workflows", model, project, "view_project_workflows");
    }

    private List<Line> lines(HostProject project, Map<String, State> states) {
        Map<String, List<Kind>> kinds = new LinkedHashMap<>();
        for (Kind kind : projects.kinds(project))
            projects.workflowOf(project, kind.id())
                    .ifPresent(name -> kinds.computeIfAbsent(name, any -> new ArrayList<>())
                            .add(kind));
        return kinds.entrySet().stream()
                .flatMap(one -> library.find(one.getKey()).map(found -> line(found, one.getValue(), states)).stream())
                .toList();
    }

    private static Line line(WorkflowLibrary.Stored workflow, List<Kind> kinds, Map<String, State> states) {
        Plan plan = workflow.plan();
        return new Line(
                workflow.name(),
                "/secure/admin/workflows/ViewWorkflowSteps.jspa?workflowName="
                        + URLEncoder.encode(workflow.name(), StandardCharsets.UTF_8),
                plan.description(),
                kinds,
                ways(plan, plan.initial()),
                ways(plan, plan.global()),
                plan.steps().stream()
                        .map(step -> new Step(
                                step.name(),
                                Optional.ofNullable(states.get(step.statusId()))
                                        .map(State::name)
                                        .orElse(step.statusId()),
                                ways(plan, step.transitions())))
                        .toList());
    }

    private static List<Way> ways(Plan plan, List<PlanTransition> transitions) {
        return transitions.stream()
                .map(one -> new Way(
                        one.name(), plan.step(one.target()).map(PlanStep::name).orElse("")))
                .toList();
    }
}
