package org.relais.host.web.admin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.relais.host.field.CustomFields;
import org.relais.host.field.Screens;
import org.relais.host.web.Administration;
import org.relais.host.web.NotFound;
import org.relais.host.web.Pages;
import org.relais.host.web.Redirect;
import org.relais.host.web.Visit;
import org.relais.host.web.issue.Problems;
import org.relais.host.web.project.Fields;
import org.relais.host.workflow.TransitionScreens;
import org.relais.host.workflow.WorkflowLibrary;
import org.relais.host.workflow.WorkflowRefused;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * The screens: create, edit and view, which have the issue's own fields anyway and custom fields in an order, and those
 * of transitions, whose every field is chosen. A comment can be typed on each screen of a transition.
 */
@Controller
@Administration
public final class ScreensPage {
    private static final String LIST = "/secure/admin/ViewFieldScreens.jspa";
    private static final String ONE = "/secure/admin/ConfigureFieldScreen.jspa";

    private final Screens screens;
    private final TransitionScreens transitions;
    private final CustomFields fields;
    private final WorkflowLibrary library;
    private final Pages pages;

    public ScreensPage(
            Screens screens, TransitionScreens transitions, CustomFields fields, WorkflowLibrary library, Pages pages) {
        this.screens = screens;
        this.transitions = transitions;
        this.fields = fields;
        this.library = library;
        this.pages = pages;
    }

    /** A screen: one of the three by its word, one of a transition by its number. */
    public record Line(String id, String name, String description, int fields, List<String> users, boolean own) {}

    /** A field on a screen, or one that may be put there. */
    public record Placed(String id, String name) {}

    @GetMapping(LIST)
    public ModelAndView list(HttpServletRequest request) {
        return list(
                "", "", request, HttpStatus.OK, new Problems(Visit.of(request).i18n()));
    }

    private ModelAndView list(
            String name, String description, HttpServletRequest request, HttpStatus status, Problems problems) {
        Map<String, Object> model = new HashMap<>();
        model.put("title", Visit.of(request).i18n().getText("admin.menu.screens"));
        List<Line> lines = new ArrayList<>();
        for (String own : Screens.ALL) lines.add(line(own, request));
        Map<String, List<String>> used = library.screens();
        for (TransitionScreens.Screen screen : transitions.all()) lines.add(line(screen, used));
        model.put("lines", lines);
        model.put("name", name);
        model.put("description", description);
        model.put("problems", problems);
        return pages.admin(status, "admin/screens", model, "screens");
    }

    private Line line(String own, HttpServletRequest request) {
        String name = Visit.of(request).i18n().getText("admin.screen." + own);
        return new Line(own, name, "", screens.on(own).size(), List.of(), true);
    }

    private Line line(TransitionScreens.Screen screen, Map<String, List<String>> used) {
        String id = String.valueOf(screen.id());
        return new Line(
                id,
                screen.name(),
                screen.description(),
                transitions.fields(screen.id()).size(),
                used.getOrDefault(id, List.of()),
                false);
    }

    @PostMapping("/secure/admin/AddFieldScreen.jspa")
    public ModelAndView add(HttpServletRequest request) {
        String name = Fields.line(request.getParameterMap(), "name");
        String description = Fields.line(request.getParameterMap(), "description");
        Problems problems = new Problems(Visit.of(request).i18n());
        Fields typed = new Fields(problems);
        typed.required("name", "admin.screens.name", name, 255);
        typed.optional("description", "admin.screens.description", description, 1_000);
        if (!problems.any()) {
            try {
                return Redirect.to(
                        ONE + "?id=" + transitions.add(name, description).id());
            } catch (WorkflowRefused taken) {
                typed.wrong("name", "managers.wrong.taken", "admin.screens.name", name);
            }
        }
        return list(name, description, request, HttpStatus.BAD_REQUEST, problems);
    }

    /** Only one that no transition shows. */
    @PostMapping("/secure/admin/DeleteFieldScreen.jspa")
    public ModelAndView delete(@RequestParam(defaultValue = "") String id, HttpServletRequest request) {
        TransitionScreens.Screen screen = transitions.find(id).orElseThrow(NotFound::new);
        List<String> users = library.screens().getOrDefault(String.valueOf(screen.id()), List.of());
        if (users.isEmpty()) {
            transitions.delete(screen.id());
            return Redirect.to(LIST);
        }
        Problems problems = new Problems(Visit.of(request).i18n());
        problems.addMessage(problems.words().getText("admin.screens.used", screen.name(), String.join(", ", users)));
        return list("", "", request, HttpStatus.CONFLICT, problems);
    }

    @GetMapping(ONE)
    public ModelAndView show(@RequestParam(defaultValue = "") String id, HttpServletRequest request) {
        Line screen = known(id, request);
        Map<String, String> names = names(screen, request);
        List<String> there = screens.on(screen.id());
        Map<String, Object> model = new HashMap<>();
        model.put("title", Visit.of(request).i18n().getText("admin.screens.title", screen.name()));
        model.put("screen", screen);
        model.put(
                "fields",
                there.stream()
                        .map(field -> new Placed(field, names.getOrDefault(field, field)))
                        .toList());
        model.put(
                "others",
                names.entrySet().stream()
                        .filter(one -> !there.contains(one.getKey()))
                        .map(one -> new Placed(one.getKey(), one.getValue()))
                        .toList());
        return pages.admin("admin/screen", model, "screens");
    }

    /** What may stand there: the issue's own fields on screens of transitions, custom fields on all. */
    private Map<String, String> names(Line screen, HttpServletRequest request) {
        Map<String, String> names = new LinkedHashMap<>();
        if (!screen.own())
            for (String field : TransitionScreens.SYSTEM)
                names.put(field, Visit.of(request).i18n().getText("issue.field." + field));
        fields.all().forEach(field -> names.put(field.getId(), field.getName()));
        return names;
    }

    @PostMapping("/secure/admin/AddFieldScreenField.jspa")
    public ModelAndView put(
            @RequestParam(defaultValue = "") String id,
            @RequestParam(defaultValue = "") String field,
            HttpServletRequest request) {
        Line screen = known(id, request);
        if (!names(screen, request).containsKey(field)) throw new NotFound();
        screens.put(screen.id(), field);
        return back(screen);
    }

    @PostMapping("/secure/admin/RemoveFieldScreenField.jspa")
    public ModelAndView take(
            @RequestParam(defaultValue = "") String id,
            @RequestParam(defaultValue = "") String field,
            HttpServletRequest request) {
        Line screen = known(id, request);
        screens.take(screen.id(), field);
        return back(screen);
    }

    @PostMapping("/secure/admin/MoveFieldScreenField.jspa")
    public ModelAndView move(
            @RequestParam(defaultValue = "") String id,
            @RequestParam(defaultValue = "") String field,
            @RequestParam(defaultValue = "false") boolean up,
            HttpServletRequest request) {
        Line screen = known(id, request);
        screens.move(screen.id(), field, up);
        return back(screen);
    }

    private static ModelAndView back(Line screen) {
        return Redirect.to(ONE + "?id=" + screen.id());
    }

    private Line known(String id, HttpServletRequest request) {
        if (Screens.ALL.contains(id)) return line(id, request);
        return transitions.find(id).map(found -> line(found, Map.of())).orElseThrow(NotFound::new);
    }
}
