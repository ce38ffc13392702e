package org.relais.host.web.workflow;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.relais.host.plugin.workflow.WorkflowModule;
import org.relais.host.plugin.workflow.WorkflowModules;
import org.relais.host.template.Html;
import org.relais.host.web.Administration;
import org.relais.host.web.NotFound;
import org.relais.host.web.Pages;
import org.relais.host.web.Redirect;
import org.relais.host.web.Visit;
import org.relais.host.web.issue.Problems;
import org.relais.host.workflow.ConditionLine;
import org.relais.host.workflow.PlanStep;
import org.relais.host.workflow.PlanTransition;
import org.relais.host.workflow.Rule;
import org.relais.host.workflow.RuleKind;
import org.relais.host.workflow.TransitionScreens;
import org.relais.host.workflow.WorkflowLibrary;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A transition: its conditions, validators and post-functions, each added and edited by its plugin's own templates. */
@Controller
@Administration
public final class TransitionPages {
    private static final Logger log = LoggerFactory.getLogger(TransitionPages.class);
    private static final String VIEW = WorkflowPages.PLACE + "ViewWorkflowTransition.jspa";
    private static final String ADD = WorkflowPages.PLACE + "AddWorkflowTransitionRule.jspa";
    private static final String EDIT = WorkflowPages.PLACE + "EditWorkflowTransitionRule.jspa";

    private final WorkflowLibrary library;
    private final WorkflowReport report;
    private final WorkflowModules modules;
    private final TransitionScreens screens;
    private final Pages pages;

    public TransitionPages(WorkflowLibrary library, WorkflowReport report, TransitionScreens screens, Pages pages) {
        this.library = library;
        this.screens = screens;
        this.report = report;
        this.modules = report.modules();
        this.pages = pages;
    }

    /** A transition of a workflow, as it was asked for. */
    private record Asked(WorkflowLibrary.Stored workflow, PlanTransition transition) {}

    /** One line of a list; a group of conditions has an operator alone. */
    public record Line(
            String place,
            int depth,
            String operator,
            String name,
            String className,
            Html view,
            boolean known,
            boolean editable,
            boolean deletable,
            boolean movable) {}

    /** One of the three lists. */
    public record Section(String type, List<Line> lines) {}

    static String address(String workflow, int transition) {
        return VIEW + "?workflowName=" + Addresses.encoded(workflow) + "&workflowTransition=" + transition;
    }

    @GetMapping(VIEW)
    public ModelAndView view(
            @RequestParam(defaultValue = "") String workflowName,
            @RequestParam(defaultValue = "") String workflowTransition,
            HttpServletRequest request) {
        Problems none = new Problems(Visit.of(request).i18n());
        return view(known(workflowName, workflowTransition), request, HttpStatus.OK, none);
    }

    private ModelAndView view(Asked asked, HttpServletRequest request, HttpStatus status, Problems problems) {
        Map<String, Object> model = model(asked, request, problems);
        List<Line> conditions =
                asked.transition().conditions().stream().map(this::line).toList();
        model.put(
                "sections",
                List.of(
                        new Section("condition", conditions),
                        new Section("validator", lines(asked.transition().validators())),
                        new Section("function", lines(asked.transition().functions()))));
        model.put("hidden", lines(asked.transition().hidden()));
        model.put("stays", asked.transition().stays());
        model.put(
                "target",
                asked.workflow()
                        .plan()
                        .step(asked.transition().target())
                        .map(PlanStep::name)
                        .orElse(""));
        screens.find(asked.transition().screen()).ifPresent(screen -> model.put("screen", screen));
        model.put("description", asked.transition().description());
        return pages.admin(status, "workflow/edit-transition", model, "workflows");
    }

    private List<Line> lines(List<Rule> rules) {
        return rules.stream().map(rule -> line(0, rule)).toList();
    }

    private Line line(ConditionLine line) {
        return line.rule()
                .map(rule -> line(line.depth(), rule))
                .orElseGet(() -> new Line(
                        line.place(), line.depth(), line.operator(), "", "", new Html(""), true, false, false, false));
    }

    private Line line(int depth, Rule rule) {
        Optional<WorkflowModule> module = modules.of(rule);
        return new Line(
                rule.place(),
                depth,
                "",
                module.map(WorkflowModule::name).orElse(simple(rule.className())),
                rule.className(),
                new Html(module.map(one -> one.view(rule)).orElse("")),
                report.known(rule),
                module.map(WorkflowModule::editable).orElse(false),
                module.map(WorkflowModule::deletable).orElse(!report.known(rule)),
                rule.kind() == RuleKind.FUNCTION
                        && module.map(WorkflowModule::orderable).orElse(false));
    }

    private static String simple(String className) {
        return className.substring(className.lastIndexOf('.') + 1);
    }

    /** First what can be added, then the form of what was chosen. */
    @GetMapping(ADD)
    public ModelAndView add(
            @RequestParam(defaultValue = "") String workflowName,
            @RequestParam(defaultValue = "") String workflowTransition,
            @RequestParam(defaultValue = "") String type,
            @RequestParam(defaultValue = "") String module,
            HttpServletRequest request) {
        Asked asked = known(workflowName, workflowTransition);
        RuleKind kind = kind(type);
        Problems none = new Problems(Visit.of(request).i18n());
        if (module.isEmpty()) return choices(asked, kind, request, HttpStatus.OK, none);
        WorkflowModule chosen = offered(asked, kind, module);
        return form(asked, chosen, "", chosen.input(), request, HttpStatus.OK, none);
    }

    private ModelAndView choices(
            Asked asked, RuleKind kind, HttpServletRequest request, HttpStatus status, Problems problems) {
        Map<String, Object> model = model(asked, request, problems);
        model.put("type", kind.element());
        model.put("modules", offered(asked, kind));
        return pages.admin(status, "workflow/choose", model, "workflows");
    }

    private List<WorkflowModule> offered(Asked asked, RuleKind kind) {
        List<String> there = asked.transition().rules(kind).stream()
                .map(modules::of)
                .flatMap(Optional::stream)
                .map(WorkflowModule::completeKey)
                .toList();
        return modules.all(kind).stream()
                .filter(module -> module.addableTo(asked.transition().scope()))
                .filter(module -> !module.unique() || !there.contains(module.completeKey()))
                .toList();
    }

    private WorkflowModule offered(Asked asked, RuleKind kind, String completeKey) {
        return offered(asked, kind).stream()
                .filter(one -> one.completeKey().equals(completeKey))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    @PostMapping(ADD)
    public ModelAndView added(
            @RequestParam(defaultValue = "") String workflowName,
            @RequestParam(defaultValue = "") String workflowTransition,
            @RequestParam(defaultValue = "") String type,
            @RequestParam(defaultValue = "") String module,
            @RequestParam(defaultValue = "") String revision,
            HttpServletRequest request) {
        Asked asked = known(workflowName, workflowTransition);
        WorkflowModule chosen = offered(asked, kind(type), module);
        Problems problems = new Problems(Visit.of(request).i18n());
        HttpStatus status = write(problems, () -> {
            Map<String, String> arguments = chosen.arguments(request.getParameterMap());
            library.add(workflowName, revision, asked.transition().id(), chosen.kind(), arguments);
        });
        return status == HttpStatus.OK
                ? back(asked)
                : form(again(asked), chosen, "", chosen.input(), request, status, problems);
    }

    @GetMapping(EDIT)
    public ModelAndView edit(
            @RequestParam(defaultValue = "") String workflowName,
            @RequestParam(defaultValue = "") String workflowTransition,
            @RequestParam(defaultValue = "") String type,
            @RequestParam(defaultValue = "") String place,
            HttpServletRequest request) {
        Asked asked = known(workflowName, workflowTransition);
        Rule rule = rule(asked, type, place);
        WorkflowModule module = editable(rule);
        Problems none = new Problems(Visit.of(request).i18n());
        return form(asked, module, place, module.edit(rule), request, HttpStatus.OK, none);
    }

    @PostMapping(EDIT)
    public ModelAndView edited(
            @RequestParam(defaultValue = "") String workflowName,
            @RequestParam(defaultValue = "") String workflowTransition,
            @RequestParam(defaultValue = "") String type,
            @RequestParam(defaultValue = "") String place,
            @RequestParam(defaultValue = "") String revision,
            HttpServletRequest request) {
        Asked asked = known(workflowName, workflowTransition);
        Rule rule = rule(asked, type, place);
        WorkflowModule module = editable(rule);
        Problems problems = new Problems(Visit.of(request).i18n());
        HttpStatus status = write(problems, () -> {
            Map<String, String> arguments = module.arguments(request.getParameterMap());
            library.set(workflowName, revision, asked.transition().id(), rule, arguments);
        });
        return status == HttpStatus.OK
                ? back(asked)
                : form(again(asked), module, place, module.edit(rule), request, status, problems);
    }

    @PostMapping(WorkflowPages.PLACE + "DeleteWorkflowTransitionRule.jspa")
    public ModelAndView remove(
            @RequestParam(defaultValue = "") String workflowName,
            @RequestParam(defaultValue = "") String workflowTransition,
            @RequestParam(defaultValue = "") String type,
            @RequestParam(defaultValue = "") String place,
            @RequestParam(defaultValue = "") String revision,
            HttpServletRequest request) {
        Asked asked = known(workflowName, workflowTransition);
        Rule rule = rule(asked, type, place);
        return changed(
                asked,
                request,
                () -> library.remove(workflowName, revision, asked.transition().id(), rule));
    }

    @PostMapping(WorkflowPages.PLACE + "MoveWorkflowTransitionRule.jspa")
    public ModelAndView move(
            @RequestParam(defaultValue = "") String workflowName,
            @RequestParam(defaultValue = "") String workflowTransition,
            @RequestParam(defaultValue = "") String place,
            @RequestParam(defaultValue = "") String revision,
            @RequestParam(defaultValue = "false") boolean up,
            HttpServletRequest request) {
        Asked asked = known(workflowName, workflowTransition);
        Rule rule = rule(asked, RuleKind.FUNCTION.element(), place);
        return changed(
                asked,
                request,
                () -> library.move(workflowName, revision, asked.transition().id(), rule, up));
    }

    private ModelAndView changed(Asked asked, HttpServletRequest request, Runnable change) {
        Problems problems = new Problems(Visit.of(request).i18n());
        HttpStatus status = write(problems, change);
        return status == HttpStatus.OK ? back(asked) : view(again(asked), request, status, problems);
    }

    /** Says what became of a change; a factory that does not understand a form has refused it. */
    private static HttpStatus write(Problems problems, Runnable change) {
        try {
            return Sentences.after(problems, change);
        } catch (IllegalArgumentException | LinkageError refused) {
            log.info("A workflow module refused its parameters", refused);
            problems.addMessage(problems.words().getText("workflow.module.refused"));
            return HttpStatus.BAD_REQUEST;
        }
    }

    private ModelAndView form(
            Asked asked,
            WorkflowModule module,
            String place,
            String fields,
            HttpServletRequest request,
            HttpStatus status,
            Problems problems) {
        Map<String, Object> model = model(asked, request, problems);
        model.put("module", module);
        model.put("type", module.kind().element());
        model.put("place", place);
        model.put("action", place.isEmpty() ? ADD : EDIT);
        model.put("fields", new Html(fields));
        return pages.admin(status, "workflow/parameters", model, "workflows");
    }

    private static Map<String, Object> model(Asked asked, HttpServletRequest request, Problems problems) {
        Map<String, Object> model = new HashMap<>();
        String workflow = asked.workflow().name();
        model.put(
                "title",
                Visit.of(request)
                        .i18n()
                        .getText("workflow.transition.title", asked.transition().name(), workflow));
        model.put("workflow", workflow);
        model.put("transition", asked.transition().id());
        model.put("revision", asked.workflow().revision());
        model.put(
                "stepsAddress",
                WorkflowPages.PLACE + "ViewWorkflowSteps.jspa?workflowName=" + Addresses.encoded(workflow));
        model.put("viewAddress", address(workflow, asked.transition().id()));
        model.put(
                "query",
                "?workflowName=" + Addresses.encoded(workflow) + "&workflowTransition="
                        + asked.transition().id());
        model.put("problems", problems);
        return model;
    }

    private static ModelAndView back(Asked asked) {
        return Redirect.to(address(asked.workflow().name(), asked.transition().id()));
    }

    private WorkflowModule editable(Rule rule) {
        return modules.of(rule).filter(WorkflowModule::editable).orElseThrow(NotFound::new);
    }

    private static Rule rule(Asked asked, String type, String place) {
        return asked.transition().rule(kind(type), place).orElseThrow(NotFound::new);
    }

    private static RuleKind kind(String type) {
        return Arrays.stream(RuleKind.values())
                .filter(kind -> kind.element().equals(type.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private Asked again(Asked asked) {
        return known(asked.workflow().name(), String.valueOf(asked.transition().id()));
    }

    private Asked known(String name, String transition) {
        WorkflowLibrary.Stored workflow = library.find(name).orElseThrow(NotFound::new);
        if (!transition.matches("\\d{1,9}")) throw new NotFound();
        return workflow.plan()
                .transition(Integer.parseInt(transition))
                .map(found -> new Asked(workflow, found))
                .orElseThrow(NotFound::new);
    }
}
