package org.relais.host.web.workflow;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.relais.host.web.Administration;
import org.relais.host.web.NotFound;
import org.relais.host.web.Pages;
import org.relais.host.web.Redirect;
import org.relais.host.web.Visit;
import org.relais.host.web.issue.Problems;
import org.relais.host.workflow.PlanStep;
import org.relais.host.workflow.PlanTransition;
import org.relais.host.workflow.WorkflowEdits;
import org.relais.host.workflow.WorkflowLibrary;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The properties of a step or a transition: {@code jira.permission.comment.denied} and whatever else an app reads. */
@Controller
@Administration
public final class PropertyPages {
    private static final String VIEW = WorkflowPages.PLACE + "ViewWorkflowProperties.jspa";

    private final WorkflowLibrary library;
    private final WorkflowEdits edits;
    private final Pages pages;

    public PropertyPages(WorkflowLibrary library, Pages pages) {
        this.library = library;
        this.edits = new WorkflowEdits(library);
        this.pages = pages;
    }

    /** One property; Jira keeps some to itself. */
    public record Line(String key, String value, boolean reserved) {}

    private record Asked(
            WorkflowLibrary.Stored workflow, WorkflowEdits.Place place, String name, Map<String, String> properties) {
        String address() {
            String which = place.step() ? "&workflowStep=" : "&workflowTransition=";
            return WorkflowPages.address("ViewWorkflowProperties.jspa", workflow.name()) + which + place.id();
        }
    }

    @GetMapping(VIEW)
    public ModelAndView view(
            @RequestParam(defaultValue = "") String workflowName,
            @RequestParam(defaultValue = "") String workflowStep,
            @RequestParam(defaultValue = "") String workflowTransition,
            HttpServletRequest request) {
        Asked asked = asked(workflowName, workflowStep, workflowTransition);
        return page(
                asked,
                new Line("", "", false),
                request,
                HttpStatus.OK,
                new Problems(Visit.of(request).i18n()));
    }

    @PostMapping(VIEW)
    public ModelAndView set(
            @RequestParam(defaultValue = "") String workflowName,
            @RequestParam(defaultValue = "") String workflowStep,
            @RequestParam(defaultValue = "") String workflowTransition,
            @RequestParam(defaultValue = "") String revision,
            @RequestParam(defaultValue = "") String key,
            @RequestParam(defaultValue = "") String value,
            HttpServletRequest request) {
        Asked asked = asked(workflowName, workflowStep, workflowTransition);
        WorkflowEdits.Read read = new WorkflowEdits.Read(workflowName, revision);
        return write(
                asked, new Line(key, value, false), request, () -> edits.setProperty(read, asked.place(), key, value));
    }

    @PostMapping(WorkflowPages.PLACE + "DeleteWorkflowProperty.jspa")
    public ModelAndView remove(
            @RequestParam(defaultValue = "") String workflowName,
            @RequestParam(defaultValue = "") String workflowStep,
            @RequestParam(defaultValue = "") String workflowTransition,
            @RequestParam(defaultValue = "") String revision,
            @RequestParam(defaultValue = "") String key,
            HttpServletRequest request) {
        Asked asked = asked(workflowName, workflowStep, workflowTransition);
        WorkflowEdits.Read read = new WorkflowEdits.Read(workflowName, revision);
        return write(asked, new Line("", "", false), request, () -> edits.removeProperty(read, asked.place(), key));
    }

    private ModelAndView write(Asked asked, Line typed, HttpServletRequest request, Runnable change) {
        Problems problems = new Problems(Visit.of(request).i18n());
        HttpStatus status = Sentences.after(problems, change);
        if (status == HttpStatus.OK) return Redirect.to(asked.address());
        String id = String.valueOf(asked.place().id());
        boolean step = asked.place().step();
        return page(asked(asked.workflow().name(), step ? id : "", step ? "" : id), typed, request, status, problems);
    }

    private ModelAndView page(
            Asked asked, Line typed, HttpServletRequest request, HttpStatus status, Problems problems) {
        Map<String, Object> model = WorkflowPages.model(asked.workflow(), request, problems);
        List<Line> lines = asked.properties().entrySet().stream()
                .map(one -> new Line(one.getKey(), one.getValue(), WorkflowEdits.reserved(one.getKey())))
                .toList();
        model.put(
                "title",
                Visit.of(request)
                        .i18n()
                        .getText(
                                "workflow.properties.title",
                                asked.name(),
                                asked.workflow().name()));
        model.put("lines", lines);
        model.put("typed", typed);
        model.put("step", asked.place().step() ? String.valueOf(asked.place().id()) : "");
        model.put(
                "transition",
                asked.place().step() ? "" : String.valueOf(asked.place().id()));
        model.put("revision", asked.workflow().revision());
        model.put(
                "back",
                asked.place().step()
                        ? WorkflowPages.address(
                                "ViewWorkflowSteps.jspa", asked.workflow().name())
                        : TransitionPages.address(
                                asked.workflow().name(), asked.place().id()));
        return pages.admin(status, "workflow/properties", model, "workflows");
    }

    private Asked asked(String name, String step, String transition) {
        WorkflowLibrary.Stored workflow = library.find(name).orElseThrow(NotFound::new);
        String id = step.isEmpty() ? transition : step;
        if (!id.matches("\\d{1,9}")) throw new NotFound();
        WorkflowEdits.Place place = new WorkflowEdits.Place(!step.isEmpty(), Integer.parseInt(id));
        Optional<Asked> found = place.step()
                ? workflow.plan().step(place.id()).map(one -> ofStep(workflow, place, one))
                : workflow.plan().transition(place.id()).map(one -> ofTransition(workflow, place, one));
        return found.orElseThrow(NotFound::new);
    }

    private static Asked ofStep(WorkflowLibrary.Stored workflow, WorkflowEdits.Place place, PlanStep step) {
        return new Asked(workflow, place, step.name(), step.properties());
    }

    private static Asked ofTransition(
            WorkflowLibrary.Stored workflow, WorkflowEdits.Place place, PlanTransition transition) {
        return new Asked(workflow, place, transition.name(), transition.properties());
    }
}
