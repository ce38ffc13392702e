package org.relais.host.web.workflow;

import com.atlassian.jira.workflow.JiraWorkflow;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.relais.host.web.Administration;
import org.relais.host.web.NotFound;
import org.relais.host.web.Pages;
import org.relais.host.web.Redirect;
import org.relais.host.web.Visit;
import org.relais.host.web.issue.Problems;
import org.relais.host.workflow.PlanStep;
import org.relais.host.workflow.PlanTransition;
import org.relais.host.workflow.TransitionScreens;
import org.relais.host.workflow.WorkflowEdits;
import org.relais.host.workflow.WorkflowLibrary;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The form of a transition: what it is called, where it leads, and which screen it shows. */
@Controller
@Administration
public final class TransitionFormPages {
    private static final String ADD = WorkflowPages.PLACE + "AddWorkflowTransition.jspa";
    private static final String EDIT = WorkflowPages.PLACE + "EditWorkflowTransition.jspa";

    private final WorkflowLibrary library;
    private final WorkflowEdits edits;
    private final TransitionScreens screens;
    private final WorkflowPages workflows;
    private final Pages pages;

    public TransitionFormPages(
            WorkflowLibrary library, TransitionScreens screens, WorkflowPages workflows, Pages pages) {
        this.library = library;
        this.edits = new WorkflowEdits(library);
        this.screens = screens;
        this.workflows = workflows;
        this.pages = pages;
    }

    /** A transition in the form: of which step (0: every one), and its number, which is empty for a new one. */
    public record Form(String from, String transition, WorkflowEdits.Wanted wanted) {}

    @GetMapping(ADD)
    public ModelAndView add(
            @RequestParam(defaultValue = "") String workflowName,
            @RequestParam(defaultValue = "0") String workflowStep,
            HttpServletRequest request) {
        WorkflowLibrary.Stored workflow = known(workflowName);
        step(workflow, workflowStep);
        Form form = new Form(workflowStep, "", new WorkflowEdits.Wanted("", "", "", "", ""));
        return form(workflow, workflow.revision(), form, request, HttpStatus.OK, none(request));
    }

    @PostMapping(ADD)
    public ModelAndView added(
            @RequestParam(defaultValue = "") String workflowName,
            @RequestParam(defaultValue = "0") String workflowStep,
            @RequestParam(defaultValue = "") String revision,
            @RequestParam(defaultValue = "") String id,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String description,
            @RequestParam(defaultValue = "") String target,
            @RequestParam(defaultValue = "") String screen,
            HttpServletRequest request) {
        WorkflowLibrary.Stored workflow = known(workflowName);
        int from = step(workflow, workflowStep);
        WorkflowEdits.Wanted wanted = new WorkflowEdits.Wanted(id.strip(), name, description, target, existing(screen));
        int[] made = new int[1];
        Problems problems = none(request);
        HttpStatus status = Sentences.after(
                problems,
                () -> made[0] = edits.addTransition(new WorkflowEdits.Read(workflowName, revision), from, wanted));
        if (status == HttpStatus.OK) return Redirect.to(TransitionPages.address(workflowName, made[0]));
        Form form = new Form(workflowStep, "", wanted);
        return form(workflow, next(status, workflowName, revision), form, request, status, problems);
    }

    @GetMapping(EDIT)
    public ModelAndView edit(
            @RequestParam(defaultValue = "") String workflowName,
            @RequestParam(defaultValue = "") String workflowTransition,
            HttpServletRequest request) {
        WorkflowLibrary.Stored workflow = known(workflowName);
        PlanTransition found = transition(workflow, workflowTransition);
        Form form = new Form(
                "",
                workflowTransition,
                new WorkflowEdits.Wanted(
                        "", found.name(), found.description(), String.valueOf(found.target()), found.screen()));
        return form(workflow, workflow.revision(), form, request, HttpStatus.OK, none(request));
    }

    @PostMapping(EDIT)
    public ModelAndView edited(
            @RequestParam(defaultValue = "") String workflowName,
            @RequestParam(defaultValue = "") String workflowTransition,
            @RequestParam(defaultValue = "") String revision,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String description,
            @RequestParam(defaultValue = "") String target,
            @RequestParam(defaultValue = "") String screen,
            HttpServletRequest request) {
        WorkflowLibrary.Stored workflow = known(workflowName);
        int id = transition(workflow, workflowTransition).id();
        WorkflowEdits.Wanted wanted = new WorkflowEdits.Wanted("", name, description, target, existing(screen));
        Problems problems = none(request);
        HttpStatus status = Sentences.after(
                problems, () -> edits.changeTransition(new WorkflowEdits.Read(workflowName, revision), id, wanted));
        if (status == HttpStatus.OK) return Redirect.to(TransitionPages.address(workflowName, id));
        Form form = new Form("", workflowTransition, wanted);
        return form(workflow, next(status, workflowName, revision), form, request, status, problems);
    }

    @PostMapping(WorkflowPages.PLACE + "DeleteWorkflowTransition.jspa")
    public ModelAndView delete(
            @RequestParam(defaultValue = "") String workflowName,
            @RequestParam(defaultValue = "") String workflowTransition,
            @RequestParam(defaultValue = "0") String workflowStep,
            @RequestParam(defaultValue = "") String revision,
            HttpServletRequest request) {
        WorkflowLibrary.Stored workflow = known(workflowName);
        int id = transition(workflow, workflowTransition).id();
        int from = step(workflow, workflowStep);
        return workflows.after(
                workflowName,
                request,
                () -> edits.deleteTransition(new WorkflowEdits.Read(workflowName, revision), id, from));
    }

    private ModelAndView form(
            WorkflowLibrary.Stored workflow,
            String revision,
            Form form,
            HttpServletRequest request,
            HttpStatus status,
            Problems problems) {
        Map<String, Object> model = WorkflowPages.model(workflow, request, problems);
        model.put("title", title(workflow, form, request));
        model.put("form", form);
        model.put("revision", revision);
        model.put("steps", workflow.plan().steps());
        model.put("stays", String.valueOf(JiraWorkflow.ACTION_ORIGIN_STEP_ID));
        model.put("screens", screens.all());
        model.put("longest", WorkflowEdits.LONGEST_NAME);
        model.put(
                "back",
                form.transition().isEmpty()
                        ? WorkflowPages.address("ViewWorkflowSteps.jspa", workflow.name())
                        : TransitionPages.address(workflow.name(), Integer.parseInt(form.transition())));
        return pages.admin(status, "workflow/transition-form", model, "workflows");
    }

    private static String title(WorkflowLibrary.Stored workflow, Form form, HttpServletRequest request) {
        if (!form.transition().isEmpty())
            return Visit.of(request)
                    .i18n()
                    .getText(
                            "workflow.transition.edit.title",
                            transition(workflow, form.transition()).name(),
                            workflow.name());
        String from = workflow.plan()
                .step(Integer.parseInt(form.from()))
                .map(PlanStep::name)
                .orElse("");
        return from.isEmpty()
                ? Visit.of(request).i18n().getText("workflow.transition.global.title", workflow.name())
                : Visit.of(request).i18n().getText("workflow.transition.add.title", from, workflow.name());
    }

    /** Somebody else was faster: what was typed can be saved over what is there now. */
    private String next(HttpStatus status, String workflow, String revision) {
        return status == HttpStatus.CONFLICT ? known(workflow).revision() : revision;
    }

    /** A screen that is gone is none. */
    private String existing(String screen) {
        return screens.find(screen).map(found -> String.valueOf(found.id())).orElse("");
    }

    private static Problems none(HttpServletRequest request) {
        return new Problems(Visit.of(request).i18n());
    }

    /** The number of a step; 0 stands for all of them. */
    private static int step(WorkflowLibrary.Stored workflow, String id) {
        if (!id.matches("\\d{1,9}")) throw new NotFound();
        int step = Integer.parseInt(id);
        if (step != 0 && workflow.plan().step(step).isEmpty()) throw new NotFound();
        return step;
    }

    private static PlanTransition transition(WorkflowLibrary.Stored workflow, String id) {
        if (!id.matches("\\d{1,9}")) throw new NotFound();
        return workflow.plan().transition(Integer.parseInt(id)).orElseThrow(NotFound::new);
    }

    private WorkflowLibrary.Stored known(String name) {
        return library.find(name).orElseThrow(NotFound::new);
    }
}
