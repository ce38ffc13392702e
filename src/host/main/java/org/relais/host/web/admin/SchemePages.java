package org.relais.host.web.admin;

import com.atlassian.jira.permission.ProjectPermissions;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.relais.host.people.People;
import org.relais.host.people.Person;
import org.relais.host.project.Permissions;
import org.relais.host.project.Permissions.Grant;
import org.relais.host.project.Role;
import org.relais.host.project.Roles;
import org.relais.host.web.Administration;
import org.relais.host.web.NotFound;
import org.relais.host.web.Pages;
import org.relais.host.web.Redirect;
import org.relais.host.web.Visit;
import org.relais.host.web.issue.Problems;
import org.relais.host.web.project.Fields;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Who may do what: permissions are granted and taken back, one by one. */
@Controller
@Administration
public final class SchemePages {
    private static final String SCHEME = "/secure/admin/EditPermissions.jspa";
    private static final List<String> PERMISSIONS = Arrays.stream(ProjectPermissions.class.getFields())
            .map(Field::getName)
            .sorted()
            .toList();
    private static final List<String> KINDS =
            List.of("role", "group", "user", "users", "lead", "reporter", "assignee", "anyone");

    private final Schemes schemes;
    private final Permissions permissions;
    private final Roles roles;
    private final People people;
    private final Pages pages;

    public SchemePages(Schemes schemes, Permissions permissions, Roles roles, People people, Pages pages) {
        this.schemes = schemes;
        this.permissions = permissions;
        this.roles = roles;
        this.people = people;
        this.pages = pages;
    }

    @GetMapping("/secure/admin/ViewPermissionSchemes.jspa")
    public ModelAndView list(HttpServletRequest request) {
        String title = Visit.of(request).i18n().getText("admin.schemes.title");
        return pages.admin("admin/schemes", Map.of("title", title, "schemes", schemes.all()), "schemes");
    }

    @GetMapping(SCHEME)
    public ModelAndView scheme(@RequestParam(defaultValue = "") String schemeId, HttpServletRequest request) {
        return page(
                known(schemeId),
                new Grant("", "role", ""),
                new Problems(Visit.of(request).i18n()));
    }

    @PostMapping("/secure/admin/AddPermission.jspa")
    public ModelAndView grant(
            @RequestParam(defaultValue = "") String schemeId,
            @RequestParam(defaultValue = "") String permission,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String holder,
            HttpServletRequest request) {
        Schemes.Scheme scheme = known(schemeId);
        Problems problems = new Problems(Visit.of(request).i18n());
        Fields fields = new Fields(problems);
        if (!PERMISSIONS.contains(permission)) {
            fields.wrong("permission", "managers.wrong.choice", "admin.scheme.permission");
        }
        if (!KINDS.contains(kind)) fields.wrong("kind", "managers.wrong.choice", "admin.scheme.holder");
        String named = holder(kind, holder.strip(), fields);
        if (problems.any()) {
            ModelAndView again = page(scheme, new Grant(permission, kind, holder), problems);
            again.setStatus(HttpStatus.BAD_REQUEST);
            return again;
        }
        permissions.grant(scheme.id(), new Grant(permission, kind, named));
        return Redirect.to(SCHEME + "?schemeId=" + scheme.id());
    }

    /** What is gone already stays gone. */
    @PostMapping("/secure/admin/DeletePermission.jspa")
    public ModelAndView takeBack(
            @RequestParam(defaultValue = "") String schemeId,
            @RequestParam(defaultValue = "") String permission,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String holder) {
        Schemes.Scheme scheme = known(schemeId);
        permissions.takeBack(scheme.id(), new Grant(permission, kind, holder.isEmpty() ? null : holder));
        return Redirect.to(SCHEME + "?schemeId=" + scheme.id());
    }

    /** What the scheme keeps: a role's or group's name, a user's key, or null where the kind says all. */
    private String holder(String kind, String typed, Fields fields) {
        return switch (kind) {
            case "role" -> {
                Optional<Role> role = roles.byName(typed);
                if (role.isEmpty()) fields.wrong("holder", "managers.wrong.role", "admin.grant.holder", typed);
                yield typed;
            }
            case "group" -> {
                if (!people.groupExists(typed)) {
                    fields.wrong("holder", "managers.wrong.group", "admin.grant.holder", typed);
                }
                yield typed;
            }
            case "user" -> {
                Optional<Person> person = people.byName(typed);
                if (person.isEmpty()) fields.wrong("holder", "managers.wrong.person", "admin.grant.holder", typed);
                yield person.map(Person::key).orElse(null);
            }
            default -> null;
        };
    }

    private Schemes.Scheme known(String id) {
        return (id.matches("\\d{1,18}") ? schemes.byId(Long.parseLong(id)) : Optional.<Schemes.Scheme>empty())
                .orElseThrow(NotFound::new);
    }

    private ModelAndView page(Schemes.Scheme scheme, Grant typed, Problems problems) {
        Map<String, Object> model = new HashMap<>();
        model.put("title", scheme.name());
        model.put("scheme", scheme);
        model.put("grants", schemes.grants(scheme));
        model.put("permissions", PERMISSIONS);
        model.put("kinds", KINDS);
        model.put("typed", typed);
        model.put("problems", problems);
        return pages.admin("admin/scheme", model, "schemes");
    }
}
