package org.relais.host.web.admin;

import com.atlassian.jira.util.I18nHelper;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.relais.host.field.CustomFields;
import org.relais.host.field.HostCustomField;
import org.relais.host.plugin.PluginSystem;
import org.relais.host.plugin.field.FieldType;
import org.relais.host.project.Catalogue;
import org.relais.host.project.Projects;
import org.relais.host.web.Administration;
import org.relais.host.web.Pages;
import org.relais.host.web.Redirect;
import org.relais.host.web.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Making a custom field of a type that a plugin or the host brings. */
@Controller
@Administration
public final class NewFieldPage {
    private static final String PATH = "/secure/admin/CreateCustomField.jspa";

    private final CustomFields fields;
    private final Projects projects;
    private final Catalogue catalogue;
    private final PluginSystem plugins;
    private final Pages pages;

    public NewFieldPage(
            CustomFields fields, Projects projects, Catalogue catalogue, PluginSystem plugins, Pages pages) {
        this.fields = fields;
        this.projects = projects;
        this.catalogue = catalogue;
        this.plugins = plugins;
        this.pages = pages;
    }

    @GetMapping({PATH, "/secure/admin/CreateCustomField!default.jspa"})
    public ModelAndView ask(HttpServletRequest request) {
        return page(HttpStatus.OK, FieldForm.empty(), Map.of(), request);
    }

    @PostMapping(PATH)
    public ModelAndView create(
            @RequestParam(required = false) String typeKey,
            @RequestParam(required = false) String name,
            @RequestParam(required = false) String description,
            @RequestParam(name = "project", required = false) List<Long> chosenProjects,
            @RequestParam(name = "issueType", required = false) List<String> chosenTypes,
            HttpServletRequest request) {
        FieldForm form = new FieldForm(typeKey, name, description, chosenProjects, chosenTypes);
        Map<String, String> problems = form.problems(
                plugins.fieldType(form.typeKey()).filter(type -> !type.locked()).isPresent());
        if (!problems.isEmpty()) return page(HttpStatus.BAD_REQUEST, form, problems, request);
        HostCustomField made = fields.create(null, form.name(), form.description(), form.typeKey(), form.places());
        return Redirect.to("/secure/admin/AssociateFieldToScreens.jspa?fieldId=" + made.getId());
    }

    private ModelAndView page(
            HttpStatus status, FieldForm form, Map<String, String> problems, HttpServletRequest request) {
        Map<String, Object> model = new HashMap<>();
        model.put("title", Visit.of(request).i18n().getText("admin.fields.new"));
        model.put("form", form);
        model.put("problems", problems);
        model.put("types", types(Visit.of(request).i18n()));
        model.put("projects", projects.all());
        model.put("issueTypes", catalogue.kinds());
        return pages.admin(status, "admin/field-new", model, "fields");
    }

    /** Those of which an administrator can make fields, by name. */
    private List<FieldType> types(I18nHelper texts) {
        return plugins.fieldTypes().stream()
                .filter(type -> !type.locked())
                .sorted(Comparator.comparing(type -> type.name(texts), String.CASE_INSENSITIVE_ORDER))
                .toList();
    }
}
