package org.relais.host.web.project;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.relais.host.people.People;
import org.relais.host.people.Person;
import org.relais.host.project.HostProject;
import org.relais.host.project.Role;
import org.relais.host.project.Roles;
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

/** Who has which role in a project: people by their username, and groups by their name. */
@Controller
public final class ProjectRolesPage {
    private static final String PATH = "/plugins/servlet/project-config/{key}/roles";

    private final Roles roles;
    private final People people;
    private final Pages pages;

    public ProjectRolesPage(Roles roles, People people, Pages pages) {
        this.roles = roles;
        this.people = people;
        this.pages = pages;
    }

    private record Typed(String role, String kind, String holder) {}

    /** A role with whoever has it. */
    public record Line(Role role, List<Roles.Actor> actors) {}

    @GetMapping(PATH)
    public ModelAndView show(@PathVariable String key, HttpServletRequest request) {
        HostProject project = pages.administered(key);
        return page(
                request,
                project,
                new Typed("", "", ""),
                new Problems(Visit.of(request).i18n()));
    }

    /** Puts somebody, or a group, into a role. */
    @PostMapping(PATH + "/add")
    public ModelAndView add(
            @PathVariable String key,
            @RequestParam(defaultValue = "") String role,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String holder,
            HttpServletRequest request) {
        HostProject project = pages.administered(key);
        Problems problems = new Problems(Visit.of(request).i18n());
        Optional<Role> chosen = role(role, problems);
        Optional<String> found = kind.equals("group") ? group(holder, problems) : person(holder, problems);
        if (problems.any()) {
            ModelAndView again = page(request, project, new Typed(role, kind, holder), problems);
            again.setStatus(HttpStatus.BAD_REQUEST);
            return again;
        }
        roles.appoint(
                project, chosen.orElseThrow().name(), kind.equals("group") ? "group" : "user", found.orElseThrow());
        return back(project);
    }

    /** Takes somebody, or a group, out of a role; what is gone already stays gone. */
    @PostMapping(PATH + "/remove")
    public ModelAndView remove(
            @PathVariable String key,
            @RequestParam(defaultValue = "") String role,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String holder) {
        HostProject project = pages.administered(key);
        if (role.matches("\\d{1,18}")) roles.dismiss(project, Long.parseLong(role), kind, holder);
        return back(project);
    }

    private Optional<Role> role(String id, Problems problems) {
        Optional<Role> found = id.matches("\\d{1,18}") ? roles.byId(Long.parseLong(id)) : Optional.empty();
        if (found.isEmpty()) new Fields(problems).wrong("role", "managers.wrong.choice", "managers.roles.role");
        return found;
    }

    private Optional<String> person(String username, Problems problems) {
        Optional<String> found = people.byName(username.strip()).map(Person::key);
        if (found.isEmpty()) {
            new Fields(problems).wrong("holder", "managers.wrong.person", "managers.roles.holder", username.strip());
        }
        return found;
    }

    private Optional<String> group(String name, Problems problems) {
        if (people.groupExists(name.strip())) return Optional.of(name.strip());
        new Fields(problems).wrong("holder", "managers.wrong.group", "managers.roles.holder", name.strip());
        return Optional.empty();
    }

    private static ModelAndView back(HostProject project) {
        return Redirect.to("/plugins/servlet/project-config/" + project.key() + "/roles");
    }

    private ModelAndView page(HttpServletRequest request, HostProject project, Typed typed, Problems problems) {
        Map<String, Object> model = new HashMap<>();
        model.put("title", Visit.of(request).i18n().getText("project.settings.roles"));
        model.put("project", project);
        model.put(
                "lines",
                roles.all().stream()
                        .map(one -> new Line(one, roles.actors(project, one.id())))
                        .toList());
        model.put("role", typed.role());
        model.put("kind", typed.kind());
        model.put("holder", typed.holder());
        model.put("problems", problems);
        return pages.projectSettings("project/roles", model, project, "view_project_roles");
    }
}
