package org.relais.host.web.workflow;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.relais.host.project.Catalogue;
import org.relais.host.project.State;
import org.relais.host.web.Administration;
import org.relais.host.web.NotFound;
import org.relais.host.web.Pages;
import org.relais.host.web.Redirect;
import org.relais.host.web.Visit;
import org.relais.host.web.issue.Problems;
import org.relais.host.workflow.PlanStep;
import org.relais.host.workflow.PlanTransition;
import org.relais.host.workflow.Scope;
import org.relais.host.workflow.StaleWorkflow;
import org.relais.host.workflow.WorkflowLibrary;
import org.relais.host.workflow.WorkflowRefused;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The workflows of the installation: what there is, what one looks like, its text. */
@Controller
@Administration
public final class WorkflowPages {
    static final String PLACE = "/secure/admin/workflows/";
    private static final String LIST = PLACE + "ListWorkflows.jspa";

    private final WorkflowLibrary library;
    private final WorkflowReport report;
    private final Catalogue catalogue;
    private final Pages pages;

    public WorkflowPages(WorkflowLibrary library, WorkflowReport report, Catalogue catalogue, Pages pages) {
        this.library = library;
        this.report = report;
        this.catalogue = catalogue;
        this.pages = pages;
    }

    /** One workflow in the list. */
    public record Line(String name, boolean used, int steps, String address) {}

    /** A step with the name of its status. */
    public record Step(int id, String name, String status, List<Way> ways) {}

    /** A transition of a step (0: of none) with the name of the step to which it leads. */
    public record Way(int id, String name, String target, String address, int from, boolean deletable) {}

    @GetMapping(LIST)
    public ModelAndView list(HttpServletRequest request) {
        return list(
                request, HttpStatus.OK, "", "", new Problems(Visit.of(request).i18n()));
    }

    private ModelAndView list(
            HttpServletRequest request, HttpStatus status, String name, String xml, Problems problems) {
        Set<String> used = library.used();
        Map<String, Object> model = new HashMap<>();
        model.put("title", Visit.of(request).i18n().getText("workflow.list.title"));
        model.put("lines", library.names().stream().map(one -> line(one, used)).toList());
        model.put("name", name);
        model.put("xml", xml);
        model.put("problems", problems);
        return pages.admin(status, "workflow/list", model, "workflows");
    }

    private Line line(String name, Set<String> used) {
        int steps = library.find(name).map(one -> one.plan().steps().size()).orElse(0);
        return new Line(name, used.contains(name), steps, address("ViewWorkflowSteps.jspa", name));
    }

    @PostMapping(PLACE + "ImportWorkflowFromXml.jspa")
    public ModelAndView add(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String workflowXML,
            HttpServletRequest request) {
        Problems problems = new Problems(Visit.of(request).i18n());
        try {
            library.add(name.strip(), workflowXML);
            return Redirect.to(address("ViewWorkflowSteps.jspa", name.strip()));
        } catch (WorkflowRefused refused) {
            Sentences.into(problems, refused);
            return list(request, HttpStatus.BAD_REQUEST, name, workflowXML, problems);
        }
    }

    @GetMapping(PLACE + "ViewWorkflowSteps.jspa")
    public ModelAndView view(@RequestParam(defaultValue = "") String workflowName, HttpServletRequest request) {
        return view(
                known(workflowName),
                request,
                HttpStatus.OK,
                new Problems(Visit.of(request).i18n()));
    }

    private ModelAndView view(
            WorkflowLibrary.Stored workflow, HttpServletRequest request, HttpStatus status, Problems problems) {
        var plan = workflow.plan();
        Map<String, Object> model = model(workflow, request, problems);
        model.put("description", plan.description());
        model.put("used", library.used().contains(workflow.name()));
        model.put("initial", ways(workflow, plan.initial(), 0));
        model.put("global", ways(workflow, plan.global(), 0));
        model.put(
                "steps", plan.steps().stream().map(step -> step(workflow, step)).toList());
        model.put("unknown", report.unknown(plan));
        model.put("revision", workflow.revision());
        return pages.admin(status, "workflow/view", model, "workflows");
    }

    private Step step(WorkflowLibrary.Stored workflow, PlanStep step) {
        String status = catalogue.state(step.statusId()).map(State::name).orElse(step.statusId());
        return new Step(step.id(), step.name(), status, ways(workflow, step.transitions(), step.id()));
    }

    private static List<Way> ways(WorkflowLibrary.Stored workflow, List<PlanTransition> transitions, int from) {
        return transitions.stream()
                .map(one -> new Way(
                        one.id(),
                        one.name(),
                        workflow.plan().step(one.target()).map(PlanStep::name).orElse(""),
                        TransitionPages.address(workflow.name(), one.id()),
                        from,
                        one.scope() != Scope.INITIAL))
                .toList();
    }

    /** Shows the workflow after a change, or why it was not made. */
    ModelAndView after(String name, HttpServletRequest request, Runnable change) {
        Problems problems = new Problems(Visit.of(request).i18n());
        HttpStatus status = Sentences.after(problems, change);
        return status == HttpStatus.OK
                ? Redirect.to(address("ViewWorkflowSteps.jspa", name))
                : view(known(name), request, status, problems);
    }

    @GetMapping(PLACE + "EditWorkflowXml.jspa")
    public ModelAndView text(@RequestParam(defaultValue = "") String workflowName, HttpServletRequest request) {
        WorkflowLibrary.Stored workflow = known(workflowName);
        Problems none = new Problems(Visit.of(request).i18n());
        return text(workflow, workflow.xml(), workflow.revision(), request, HttpStatus.OK, none);
    }

    @PostMapping(PLACE + "EditWorkflowXml.jspa")
    public ModelAndView replace(
            @RequestParam(defaultValue = "") String workflowName,
            @RequestParam(defaultValue = "") String workflowXML,
            @RequestParam(defaultValue = "") String revision,
            HttpServletRequest request) {
        WorkflowLibrary.Stored workflow = known(workflowName);
        Problems problems = new Problems(Visit.of(request).i18n());
        try {
            library.replace(workflowName, revision, workflowXML);
            return Redirect.to(address("ViewWorkflowSteps.jspa", workflowName));
        } catch (WorkflowRefused refused) {
            Sentences.into(problems, refused);
            return text(workflow, workflowXML, revision, request, HttpStatus.BAD_REQUEST, problems);
        } catch (StaleWorkflow stale) {
            problems.addMessage(Visit.of(request).i18n().getText("workflow.stale"));
            return text(workflow, workflowXML, workflow.revision(), request, HttpStatus.CONFLICT, problems);
        }
    }

    private ModelAndView text(
            WorkflowLibrary.Stored workflow,
            String xml,
            String revision,
            HttpServletRequest request,
            HttpStatus status,
            Problems problems) {
        Map<String, Object> model = model(workflow, request, problems);
        model.put("xml", xml);
        model.put("revision", revision);
        return pages.admin(status, "workflow/text", model, "workflows");
    }

    /** The text as a file, as Jira exports it. */
    @GetMapping(PLACE + "ViewWorkflowXml.jspa")
    public ResponseEntity<byte[]> export(@RequestParam(defaultValue = "") String workflowName) {
        WorkflowLibrary.Stored workflow = known(workflowName);
        String file = workflow.name().replaceAll("[^\\p{L}\\p{N} ._-]", "_") + ".xml";
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.APPLICATION_XML, StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(workflow.xml().getBytes(StandardCharsets.UTF_8));
    }

    @PostMapping(PLACE + "DeleteWorkflow.jspa")
    public ModelAndView delete(@RequestParam(defaultValue = "") String workflowName, HttpServletRequest request) {
        WorkflowLibrary.Stored workflow = known(workflowName);
        try {
            library.delete(workflowName);
            return Redirect.to(LIST);
        } catch (WorkflowRefused refused) {
            Problems problems = new Problems(Visit.of(request).i18n());
            Sentences.into(problems, refused);
            return view(workflow, request, HttpStatus.CONFLICT, problems);
        }
    }

    static Map<String, Object> model(WorkflowLibrary.Stored workflow, HttpServletRequest request, Problems problems) {
        Map<String, Object> model = new HashMap<>();
        model.put("title", Visit.of(request).i18n().getText("workflow.view.title", workflow.name()));
        model.put("name", workflow.name());
        model.put("query", "?workflowName=" + Addresses.encoded(workflow.name()));
        model.put("problems", problems);
        return model;
    }

    private WorkflowLibrary.Stored known(String name) {
        return library.find(name).orElseThrow(NotFound::new);
    }

    /** The address of a page about a workflow. */
    static String address(String page, String name) {
        return PLACE + page + "?workflowName=" + Addresses.encoded(name);
    }
}
