package org.relais.host.web.project;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.relais.host.issue.Issues;
import org.relais.host.project.HostProject;
import org.relais.host.project.HostVersion;
import org.relais.host.project.Versions;
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

/** The versions of a project. */
@Controller
public final class ProjectVersionsPage {
    private static final String PATH = "/plugins/servlet/project-config/{key}/administer-versions";

    private final Versions versions;
    private final Issues issues;
    private final Pages pages;

    public ProjectVersionsPage(Versions versions, Issues issues, Pages pages) {
        this.versions = versions;
        this.issues = issues;
        this.pages = pages;
    }

    /** A version as it stands in the form; the id is empty for a new one. */
    public record Form(
            String id,
            String name,
            String description,
            String start,
            String release,
            boolean released,
            boolean archived) {
        static final Form EMPTY = new Form("", "", "", "", "", false, false);

        static Form of(HostVersion version) {
            return new Form(
                    String.valueOf(version.id()),
                    version.name(),
                    version.description() == null ? "" : version.description(),
                    version.start() == null ? "" : version.start().toString(),
                    version.release() == null ? "" : version.release().toString(),
                    version.released(),
                    version.archived());
        }

        static Form typed(Map<String, String[]> sent) {
            return new Form(
                    Fields.line(sent, "id"),
                    Fields.line(sent, "name"),
                    Fields.text(sent, "description"),
                    Fields.line(sent, "start"),
                    Fields.line(sent, "release"),
                    sent.containsKey("released"),
                    sent.containsKey("archived"));
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
        Form form = Form.typed(request.getParameterMap());
        Problems problems = new Problems(Visit.of(request).i18n());
        HostVersion wanted = check(project, form, problems);
        if (problems.any()) {
            ModelAndView again = page(request, project, form, problems);
            again.setStatus(HttpStatus.BAD_REQUEST);
            return again;
        }
        if (form.id().isEmpty()) versions.add(wanted);
        else issues.rewrite(versions.issues(wanted.id()), () -> versions.update(wanted));
        return back(project);
    }

    /** Its issues stay, without it. */
    @PostMapping(PATH + "/delete")
    public ModelAndView delete(@PathVariable String key, @RequestParam(defaultValue = "") String id) {
        HostProject project = pages.administered(key);
        HostVersion gone = known(project, id);
        issues.rewrite(versions.issues(gone.id()), () -> versions.delete(gone.id()));
        return back(project);
    }

    private HostVersion check(HostProject project, Form form, Problems problems) {
        Fields fields = new Fields(problems);
        fields.required("name", "managers.part.name", form.name(), 255);
        fields.optional("description", "managers.part.description", form.description(), 1000);
        boolean taken = versions.byName(project, form.name())
                .filter(other -> !String.valueOf(other.id()).equals(form.id()))
                .isPresent();
        if (taken) fields.wrong("name", "managers.wrong.taken", "managers.part.name", form.name());
        LocalDate start = day("start", "managers.version.start", form.start(), fields);
        LocalDate release = day("release", "managers.version.release", form.release(), fields);
        if (start != null && release != null && release.isBefore(start)) {
            fields.wrong("release", "managers.wrong.before", "managers.version.release", form.start());
        }
        long id = form.id().isEmpty() ? 0 : known(project, form.id()).id();
        return new HostVersion(
                id, project.id(), form.name(), form.description(), start, release, form.released(), form.archived());
    }

    private static LocalDate day(String field, String label, String typed, Fields fields) {
        if (typed.isEmpty()) return null;
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException e) {
            fields.wrong(field, "managers.wrong.day", label, typed);
            return null;
        }
    }

    private HostVersion known(HostProject project, String id) {
        return (id.matches("\\d{1,18}") ? versions.byId(Long.parseLong(id)) : Optional.<HostVersion>empty())
                .filter(version -> version.projectId() == project.id())
                .orElseThrow(NotFound::new);
    }

    private static ModelAndView back(HostProject project) {
        return Redirect.to("/plugins/servlet/project-config/" + project.key() + "/administer-versions");
    }

    private ModelAndView page(HttpServletRequest request, HostProject project, Form form, Problems problems) {
        Map<String, Object> model = new HashMap<>();
        model.put("title", Visit.of(request).i18n().getText("project.settings.versions"));
        model.put("project", project);
        model.put("versions", versions.of(project));
        model.put("form", form);
        model.put("problems", problems);
        return pages.projectSettings("project/versions", model, project, "view_project_versions");
    }
}
