package org.relais.host.web.admin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.relais.host.project.Catalogue;
import org.relais.host.project.State;
import org.relais.host.web.Administration;
import org.relais.host.web.NotFound;
import org.relais.host.web.Pages;
import org.relais.host.web.Redirect;
import org.relais.host.web.Visit;
import org.relais.host.web.issue.Problems;
import org.relais.host.web.project.Fields;
import org.relais.host.workflow.WorkflowLibrary;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The statuses of the installation: what each is called, and to which category it belongs. */
@Controller
@Administration
public final class StatusesPage {
    private static final String LIST = "/secure/admin/ViewStatuses.jspa";
    /** Jira's form takes no more. */
    private static final int LONGEST_NAME = 60;

    private static final List<String> CATEGORIES = List.of("new", "indeterminate", "done");

    private final Catalogue catalogue;
    private final WorkflowLibrary library;
    private final Pages pages;

    public StatusesPage(Catalogue catalogue, WorkflowLibrary library, Pages pages) {
        this.catalogue = catalogue;
        this.library = library;
        this.pages = pages;
    }

    /** A status with the workflows that have a step for it. */
    public record Line(State state, List<String> workflows) {}

    /** A status as it stands in the form; the id is empty for a new one. */
    public record Form(String id, String name, String description, String category) {}

    @GetMapping(LIST)
    public ModelAndView list(@RequestParam(defaultValue = "") String id, HttpServletRequest request) {
        Form form = id.isEmpty() ? new Form("", "", "", "indeterminate") : form(known(id));
        return page(form, request, HttpStatus.OK, new Problems(Visit.of(request).i18n()));
    }

    private static Form form(State state) {
        String description = Optional.ofNullable(state.description()).orElse("");
        return new Form(state.id(), state.name(), description, state.category());
    }

    @PostMapping("/secure/admin/EditStatus.jspa")
    public ModelAndView save(HttpServletRequest request) {
        Map<String, String[]> sent = request.getParameterMap();
        Form form = new Form(
                Fields.line(sent, "id"),
                Fields.line(sent, "name"),
                Fields.line(sent, "description"),
                Fields.line(sent, "category"));
        if (!form.id().isEmpty()) known(form.id());
        Problems problems = new Problems(Visit.of(request).i18n());
        check(form, problems);
        if (problems.any()) return page(form, request, HttpStatus.BAD_REQUEST, problems);
        if (form.id().isEmpty()) catalogue.addState(form.name(), form.description(), form.category());
        else catalogue.update(new State(form.id(), form.name(), form.description(), form.category()));
        return Redirect.to(LIST);
    }

    private void check(Form form, Problems problems) {
        Fields fields = new Fields(problems);
        fields.required("name", "admin.status.name", form.name(), LONGEST_NAME);
        fields.optional("description", "admin.status.description", form.description(), 1_000);
        boolean taken = catalogue.states().stream()
                .anyMatch(other -> other.name().equalsIgnoreCase(form.name())
                        && !other.id().equals(form.id()));
        if (taken) fields.wrong("name", "managers.wrong.taken", "admin.status.name", form.name());
        if (!CATEGORIES.contains(form.category()))
            fields.wrong("category", "managers.wrong.choice", "admin.status.category");
    }

    /** Only a status of which no workflow has a step: no issue can have it. */
    @PostMapping("/secure/admin/DeleteStatus.jspa")
    public ModelAndView delete(@RequestParam(defaultValue = "") String id, HttpServletRequest request) {
        State state = known(id);
        Problems problems = new Problems(Visit.of(request).i18n());
        if (!workflows(state).isEmpty() || !catalogue.delete(state)) {
            problems.addMessage(problems.words().getText("admin.status.used", state.name()));
            return page(new Form("", "", "", "indeterminate"), request, HttpStatus.CONFLICT, problems);
        }
        return Redirect.to(LIST);
    }

    private ModelAndView page(Form form, HttpServletRequest request, HttpStatus status, Problems problems) {
        Map<String, Object> model = new HashMap<>();
        model.put("title", Visit.of(request).i18n().getText("admin.menu.statuses"));
        Map<String, List<String>> used = library.statuses();
        model.put(
                "lines",
                catalogue.states().stream()
                        .map(state -> new Line(state, used.getOrDefault(state.id(), List.of())))
                        .toList());
        model.put("categories", CATEGORIES);
        model.put("form", form);
        model.put("problems", problems);
        return pages.admin(status, "admin/statuses", model, "statuses");
    }

    private List<String> workflows(State state) {
        return library.statuses().getOrDefault(state.id(), List.of());
    }

    private State known(String id) {
        return catalogue.state(id).orElseThrow(NotFound::new);
    }
}
