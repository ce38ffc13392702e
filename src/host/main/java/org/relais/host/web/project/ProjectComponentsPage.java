package org.relais.host.web.project;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.relais.host.issue.Issues;
import org.relais.host.people.People;
import org.relais.host.people.Person;
import org.relais.host.project.Components;
import org.relais.host.project.HostComponent;
import org.relais.host.project.HostProject;
import org.relais.host.web.NotFound;
import org.relais.host.web.Pages;
import org.relais.host.web.Redirect;
import org.relais.host.web.Visit;
import org.relais.host.web.issue.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The components of a project. */
@Controller
public final class ProjectComponentsPage {
    private static final String PATH = "/plugins/servlet/project-config/{key}/administer-components";

    private final Components components;
    private final Issues issues;
    private final People people;
    private final Pages pages;

    public ProjectComponentsPage(Components components, Issues issues, People people, Pages pages) {
        this.components = components;
        this.issues = issues;
        this.people = people;
        this.pages = pages;
    }

    /** A component as it stands in the form; the id is empty for a new one. */
    public record Form(String id, String name, String description, String lead) {
        static final Form EMPTY = new Form("", "", "", "");

        static Form of(HostComponent component) {
            return new Form(
                    String.valueOf(component.id()),
                    component.name(),
                    component.description() == null ? "" : component.description(),
                    component.lead() == null ? "" : component.lead().username());
        }
    }

    @GetMapping(PATH)
    public ModelAndView show(
            @PathVariable String key, @RequestParam(defaultValue = "") String id, HttpServletRequest request) {
        HostProject project = pages.administered(key);
        Form form = id.isEmpty() ? Form.EMPTY : Form.of(known(project, id));
        return page(request, project, form, new Problems(Visit.of(request).i18n()));
    }

    @PostMapping(PATH)
    public ModelAndView save(@PathVariable String key, HttpServletRequest request) {
        HostProject project = pages.administered(key);
        Map<String, String[]> sent = request.getParameterMap();
        Form form = new Form(
                Fields.line(sent, "id"),
                Fields.line(sent, "name"),
                Fields.text(sent, "description"),
                Fields.line(sent, "lead"));
        Problems problems = new Problems(Visit.of(request).i18n());
        Optional<Person> lead = check(project, form, problems);
        if (problems.any()) {
            ModelAndView again = page(request, project, form, problems);
            again.setStatus(HttpStatus.BAD_REQUEST);
            return again;
        }
        if (form.id().isEmpty()) components.add(project, form.name(), form.description(), lead.orElse(null));
        else {
            long id = known(project, form.id()).id();
            HostComponent now = new HostComponent(id, project.id(), form.name(), form.description(), lead.orElse(null));
            issues.rewrite(components.issues(id), () -> components.update(now));
        }
        return back(project);
    }

    /** Its issues stay, without it. */
    @PostMapping(PATH + "/delete")
    public ModelAndView delete(@PathVariable String key, @RequestParam(defaultValue = "") String id) {
        HostProject project = pages.administered(key);
        HostComponent gone = known(project, id);
        issues.rewrite(components.issues(gone.id()), () -> components.delete(gone.id()));
        return back(project);
    }

    private Optional<Person> check(HostProject project, Form form, Problems problems) {
        Fields fields = new Fields(problems);
        fields.required("name", "managers.part.name", form.name(), 255);
        fields.optional("description", "managers.part.description", form.description(), 1000);
        boolean taken = components
                .byName(project, form.name())
                .filter(other -> !String.valueOf(other.id()).equals(form.id()))
                .isPresent();
        if (taken) fields.wrong("name", "managers.wrong.taken", "managers.part.name", form.name());
        if (form.lead().isEmpty()) return Optional.empty();
        Optional<Person> lead = people.byName(form.lead()).filter(Person::active);
        if (lead.isEmpty()) fields.wrong("lead", "managers.wrong.person", "managers.part.lead", form.lead());
        return lead;
    }

    private HostComponent known(HostProject project, String id) {
        return (id.matches("\\d{1,18}") ? components.byId(Long.parseLong(id)) : Optional.<HostComponent>empty())
                .filter(component -> component.projectId() == project.id())
                .orElseThrow(NotFound::new);
    }

    private static ModelAndView back(HostProject project) {
        return Redirect.to("/plugins/servlet/project-config/" + project.key() + "/administer-components");
    }

    private ModelAndView page(HttpServletRequest request, HostProject project, Form form, Problems problems) {
        Map<String, Object> model = new HashMap<>();
        model.put("title", Visit.of(request).i18n().getText("project.settings.components"));
        model.put("project", project);
        model.put("components", components.of(project));
        model.put("form", form);
        model.put("problems", problems);
        return pages.projectSettings("project/components", model, project, "view_project_components");
    }
}
