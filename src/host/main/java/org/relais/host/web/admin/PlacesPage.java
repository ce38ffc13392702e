package org.relais.host.web.admin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.relais.host.field.CustomFields;
import org.relais.host.field.HostCustomField;
import org.relais.host.project.Catalogue;
import org.relais.host.project.Projects;
import org.relais.host.web.Administration;
import org.relais.host.web.Forbidden;
import org.relais.host.web.NotFound;
import org.relais.host.web.Pages;
import org.relais.host.web.Redirect;
import org.relais.host.web.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where a custom field applies. Jira lets a field have many contexts of their own; here they are one list. */
@Controller
@Administration
public final class PlacesPage {
    private static final String PATH = "/secure/admin/ConfigureCustomField.jspa";

    private final CustomFields fields;
    private final FieldLines lines;
    private final Projects projects;
    private final Catalogue catalogue;
    private final Pages pages;

    public PlacesPage(CustomFields fields, FieldLines lines, Projects projects, Catalogue catalogue, Pages pages) {
        this.fields = fields;
        this.lines = lines;
        this.projects = projects;
        this.catalogue = catalogue;
        this.pages = pages;
    }

    @GetMapping({PATH, "/secure/admin/ConfigureCustomField!default.jspa"})
    public ModelAndView ask(@RequestParam String customFieldId, HttpServletRequest request) {
        HostCustomField field = field(customFieldId);
        FieldForm form = new FieldForm(
                field.typeKey(),
                field.getName(),
                null,
                field.contexts().stream()
                        .map(HostCustomField.Context::projectId)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                field.contexts().stream()
                        .map(HostCustomField.Context::issueTypeId)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
        Map<String, Object> model = Map.of(
                "title", Visit.of(request).i18n().getText("admin.places.title", field.getName()),
                "field", field,
                "form", form,
                "projects", projects.all(),
                "issueTypes", catalogue.kinds());
        return pages.admin("admin/field-places", model, "fields");
    }

    @PostMapping(PATH)
    public ModelAndView apply(
            @RequestParam String customFieldId,
            @RequestParam(name = "project", required = false) List<Long> chosenProjects,
            @RequestParam(name = "issueType", required = false) List<String> chosenTypes) {
        HostCustomField field = field(customFieldId);
        fields.applyTo(field.getIdAsLong(), new FieldForm(null, null, null, chosenProjects, chosenTypes).places());
        return Redirect.to("/secure/admin/ViewCustomFields.jspa");
    }

    private HostCustomField field(String id) {
        if (!id.matches("\\d{1,18}")) throw new NotFound();
        HostCustomField field = fields.byId(Long.parseLong(id)).orElseThrow(NotFound::new);
        if (lines.isLocked(field)) throw new Forbidden();
        return field;
    }
}
