package org.relais.host.web.workflow;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.relais.host.project.Catalogue;
import org.relais.host.project.State;
import org.relais.host.web.Administration;
import org.relais.host.web.NotFound;
import org.relais.host.web.Pages;
import org.relais.host.web.Redirect;
import org.relais.host.web.Visit;
import org.relais.host.web.issue.Problems;
import org.relais.host.workflow.PlanStep;
import org.relais.host.workflow.WorkflowEdits;
import org.relais.host.workflow.WorkflowLibrary;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The form of a step: what it is called, and for which status it stands. */
@Controller
@Administration
public final class StepPages {
    private static final String ADD = WorkflowPages.PLACE + "AddWorkflowStep.jspa";
    private static final String EDIT = WorkflowPages.PLACE + "EditWorkflowStep.jspa";

    private final WorkflowLibrary library;
    private final WorkflowEdits edits;
    private final WorkflowPages workflows;
    private final Catalogue catalogue;
    private final Pages pages;

    public StepPages(WorkflowLibrary library, WorkflowPages workflows, Catalogue catalogue, Pages pages) {
        this.library = library;
        this.edits = new WorkflowEdits(library);
        this.workflows = workflows;
        this.catalogue = catalogue;
        this.pages = pages;
    }

    /** A step as it stands in the form; the number is empty for a new one. */
    public record Form(String step, String name, String status) {}

    @GetMapping(ADD)
    public ModelAndView add(@RequestParam(defaultValue = "") String workflowName, HttpServletRequest request) {
        WorkflowLibrary.Stored workflow = known(workflowName);
        return form(workflow, workflow.revision(), new Form("", "", ""), request, HttpStatus.OK, none(request));
    }

    @PostMapping(ADD)
    public ModelAndView added(
            @RequestParam(defaultValue = "") String workflowName,
            @RequestParam(defaultValue = "") String revision,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String status,
            HttpServletRequest request) {
        return write(
                known(workflowName),
                revision,
                new Form("", name, status),
                request,
                () -> edits.addStep(new WorkflowEdits.Read(workflowName, revision), name, existing(status)));
    }

    @GetMapping(EDIT)
    public ModelAndView edit(
            @RequestParam(defaultValue = "") String workflowName,
            @RequestParam(defaultValue = "") String step,
            HttpServletRequest request) {
        WorkflowLibrary.Stored workflow = known(workflowName);
        PlanStep found = step(workflow, step);
        Form form = new Form(step, found.name(), found.statusId());
        return form(workflow, workflow.revision(), form, request, HttpStatus.OK, none(request));
    }

    @PostMapping(EDIT)
    public ModelAndView edited(
            @RequestParam(defaultValue = "") String workflowName,
            @RequestParam(defaultValue = "") String revision,
            @RequestParam(defaultValue = "") String step,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String status,
            HttpServletRequest request) {
        WorkflowLibrary.Stored workflow = known(workflowName);
        int id = step(workflow, step).id();
        return write(
                workflow,
                revision,
                new Form(step, name, status),
                request,
                () -> edits.changeStep(new WorkflowEdits.Read(workflowName, revision), id, name, existing(status)));
    }

    private ModelAndView write(
            WorkflowLibrary.Stored workflow, String revision, Form form, HttpServletRequest request, Runnable change) {
        Problems problems = none(request);
        HttpStatus status = Sentences.after(problems, change);
        if (status == HttpStatus.OK)
            return Redirect.to(WorkflowPages.address("ViewWorkflowSteps.jspa", workflow.name()));
        String next = status == HttpStatus.CONFLICT ? known(workflow.name()).revision() : revision;
        return form(workflow, next, form, request, status, problems);
    }

    @PostMapping(WorkflowPages.PLACE + "DeleteWorkflowStep.jspa")
    public ModelAndView delete(
            @RequestParam(defaultValue = "") String workflowName,
            @RequestParam(defaultValue = "") String revision,
            @RequestParam(defaultValue = "") String step,
            HttpServletRequest request) {
        int id = step(known(workflowName), step).id();
        return workflows.after(
                workflowName, request, () -> edits.deleteStep(new WorkflowEdits.Read(workflowName, revision), id));
    }

    private ModelAndView form(
            WorkflowLibrary.Stored workflow,
            String revision,
            Form form,
            HttpServletRequest request,
            HttpStatus status,
            Problems problems) {
        Map<String, Object> model = WorkflowPages.model(workflow, request, problems);
        model.put(
                "title",
                Visit.of(request)
                        .i18n()
                        .getText(
                                form.step().isEmpty() ? "workflow.step.add.title" : "workflow.step.edit.title",
                                workflow.name()));
        model.put("form", form);
        model.put("revision", revision);
        model.put("statuses", free(workflow, form));
        model.put("longest", WorkflowEdits.LONGEST_NAME);
        return pages.admin(status, "workflow/step", model, "workflows");
    }

    /** The statuses for which no other step stands. */
    private List<State> free(WorkflowLibrary.Stored workflow, Form form) {
        Set<String> taken = workflow.plan().steps().stream()
                .filter(other -> !String.valueOf(other.id()).equals(form.step()))
                .map(PlanStep::statusId)
                .collect(Collectors.toSet());
        return catalogue.states().stream()
                .filter(state -> !taken.contains(state.id()))
                .toList();
    }

    /** A status that is none is refused as one that was not chosen. */
    private String existing(String status) {
        return catalogue.state(status).map(State::id).orElse("");
    }

    private static Problems none(HttpServletRequest request) {
        return new Problems(Visit.of(request).i18n());
    }

    private static PlanStep step(WorkflowLibrary.Stored workflow, String id) {
        if (!id.matches("\\d{1,9}")) throw new NotFound();
        return workflow.plan().step(Integer.parseInt(id)).orElseThrow(NotFound::new);
    }

    private WorkflowLibrary.Stored known(String name) {
        return library.find(name).orElseThrow(NotFound::new);
    }
}
