package org.relais.host.web.admin;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.relais.host.data.Defaults;
import org.relais.host.i18n.Said;
import org.relais.host.people.Accounts;
import org.relais.host.people.Accounts.Draft;
import org.relais.host.people.People;
import org.relais.host.people.Person;
import org.relais.host.web.Administration;
import org.relais.host.web.Languages;
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

/** Making and changing accounts: details, password, groups. A page that is refused keeps what was typed, but passwords. */
@Controller
@Administration
public final class UserFormPages {
    private static final String PLACE = "/secure/admin/user/";
    private static final String ADD = PLACE + "AddUser.jspa";
    private static final String EDIT = PLACE + "EditUser.jspa";
    private static final String GROUPS = PLACE + "EditUserGroups.jspa";
    private static final String PASSWORD = PLACE + "SetPassword.jspa";
    private static final Set<String> LANGUAGES =
            Languages.SPOKEN.stream().map(Locale::toLanguageTag).collect(Collectors.toSet());

    private final Accounts accounts;
    private final People people;
    private final Pages pages;

    public UserFormPages(Accounts accounts, People people, Pages pages) {
        this.accounts = accounts;
        this.people = people;
        this.pages = pages;
    }

    /** A language and how its speakers call it. */
    public record Language(String tag, String name) {}

    /** A group, and whether somebody is in it. */
    public record Group(String name, boolean in) {}

    @GetMapping(ADD)
    public ModelAndView add(HttpServletRequest request) {
        return form("", new Draft("", "", "", "", "", "", true), request, none(request));
    }

    @PostMapping(ADD)
    public ModelAndView added(HttpServletRequest request) {
        Draft draft = typed(request.getParameterMap(), true);
        Problems problems = told(accounts.wrong(draft, LANGUAGES), request);
        if (problems.any()) return form("", draft, request, problems);
        Person made = accounts.create(Visit.of(request).signedIn(), draft, List.of(Defaults.USERS));
        return back(made);
    }

    @GetMapping(EDIT)
    public ModelAndView edit(@RequestParam(defaultValue = "") String editName, HttpServletRequest request) {
        Person person = known(editName);
        return form(person.username(), Draft.of(person), request, none(request));
    }

    @PostMapping(EDIT)
    public ModelAndView edited(@RequestParam(defaultValue = "") String editName, HttpServletRequest request) {
        Person person = known(editName);
        boolean active = request.getParameter("active") != null;
        Draft draft = typed(request.getParameterMap(), active);
        Person author = Visit.of(request).signedIn();
        Problems problems = told(accounts.wrong(author, person, draft, LANGUAGES), request);
        if (problems.any()) return form(person.username(), draft, request, problems);
        accounts.update(author, person, draft);
        return back(person);
    }

    private static Draft typed(Map<String, String[]> sent, boolean active) {
        return new Draft(
                Fields.line(sent, "username"),
                Fields.line(sent, "name"),
                Fields.line(sent, "address"),
                Fields.line(sent, "zone"),
                Fields.line(sent, "language"),
                Fields.text(sent, "password"),
                active);
    }

    private ModelAndView form(String editName, Draft draft, HttpServletRequest request, Problems problems) {
        Map<String, Object> model = model(problems);
        model.put(
                "title",
                editName.isEmpty()
                        ? Visit.of(request).i18n().getText("users.add.title")
                        : Visit.of(request).i18n().getText("users.edit.title", editName));
        model.put("editName", editName);
        model.put("draft", draft.shown());
        model.put("zones", ZoneId.getAvailableZoneIds().stream().sorted().toList());
        model.put(
                "languages",
                Languages.SPOKEN.stream().map(UserFormPages::language).toList());
        return pages.admin(status(problems), "admin/user-form", model, "users");
    }

    private static Language language(Locale locale) {
        String name = locale.getDisplayLanguage(locale);
        return new Language(locale.toLanguageTag(), name.substring(0, 1).toUpperCase(locale) + name.substring(1));
    }

    @GetMapping(PASSWORD)
    public ModelAndView password(@RequestParam(defaultValue = "") String name, HttpServletRequest request) {
        return password(known(name), request, none(request));
    }

    @PostMapping(PASSWORD)
    public ModelAndView passwordSet(@RequestParam(defaultValue = "") String name, HttpServletRequest request) {
        Person person = known(name);
        String password = Fields.text(request.getParameterMap(), "password");
        Problems problems = told(accounts.wrongPassword(password), request);
        if (problems.any()) return password(person, request, problems);
        accounts.setPassword(Visit.of(request).signedIn(), person, password);
        return back(person);
    }

    private ModelAndView password(Person person, HttpServletRequest request, Problems problems) {
        Map<String, Object> model = model(problems);
        model.put("title", Visit.of(request).i18n().getText("users.password.title", person.displayName()));
        model.put("person", person);
        return pages.admin(status(problems), "admin/user-password", model, "users");
    }

    @GetMapping(GROUPS)
    public ModelAndView groups(@RequestParam(defaultValue = "") String name, HttpServletRequest request) {
        Person person = known(name);
        return groups(person, people.groupsOf(person), request, none(request));
    }

    /** A group that is gone is left out. */
    @PostMapping(GROUPS)
    public ModelAndView grouped(@RequestParam(defaultValue = "") String name, HttpServletRequest request) {
        Person person = known(name);
        String[] chosen = request.getParameterValues("group");
        Set<String> groups = new TreeSet<>(people.groups());
        groups.retainAll(chosen == null ? List.of() : Arrays.asList(chosen));
        Person author = Visit.of(request).signedIn();
        Problems problems = told(accounts.wrongGroups(author, person, groups), request);
        if (problems.any()) return groups(person, groups, request, problems);
        accounts.setGroups(author, person, groups);
        return back(person);
    }

    private ModelAndView groups(Person person, Set<String> in, HttpServletRequest request, Problems problems) {
        Map<String, Object> model = model(problems);
        model.put("title", Visit.of(request).i18n().getText("users.groups.title", person.displayName()));
        model.put("person", person);
        model.put(
                "groups",
                people.groups().stream()
                        .map(one -> new Group(one, in.contains(one)))
                        .toList());
        return pages.admin(status(problems), "admin/user-groups", model, "users");
    }

    private static ModelAndView back(Person person) {
        String username = URLEncoder.encode(person.username(), StandardCharsets.UTF_8);
        return Redirect.to("/secure/admin/UserBrowser.jspa?q=" + username);
    }

    private static Map<String, Object> model(Problems problems) {
        Map<String, Object> model = new HashMap<>();
        model.put("problems", problems);
        return model;
    }

    private static HttpStatus status(Problems problems) {
        return problems.any() ? HttpStatus.BAD_REQUEST : HttpStatus.OK;
    }

    private static Problems none(HttpServletRequest request) {
        return new Problems(Visit.of(request).i18n());
    }

    private static Problems told(List<Said> wrong, HttpServletRequest request) {
        Problems problems = none(request);
        wrong.forEach(one -> problems.addSentence(one.field(), one.in(problems.words())));
        return problems;
    }

    private Person known(String username) {
        return people.byName(username).orElseThrow(NotFound::new);
    }
}
