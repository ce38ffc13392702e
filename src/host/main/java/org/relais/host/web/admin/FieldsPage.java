package org.relais.host.web.admin;

import com.atlassian.jira.util.I18nHelper;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.relais.host.field.CustomFields;
import org.relais.host.field.HostCustomField;
import org.relais.host.field.Screens;
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

/** The custom fields, and on which screens each of them stands. */
@Controller
@Administration
public final class FieldsPage {
    private static final String SCREENS_PATH = "/secure/admin/AssociateFieldToScreens.jspa";

    private final CustomFields fields;
    private final FieldLines lines;
    private final Screens screens;
    private final Pages pages;

    public FieldsPage(CustomFields fields, FieldLines lines, Screens screens, Pages pages) {
        this.fields = fields;
        this.lines = lines;
        this.screens = screens;
        this.pages = pages;
    }

    /** A screen, and whether the field stands on it. */
    public record Choice(String screen, boolean chosen) {}

    @GetMapping("/secure/admin/ViewCustomFields.jspa")
    public ModelAndView list(HttpServletRequest request) {
        I18nHelper texts = Visit.of(request).i18n();
        Map<String, Object> model = Map.of("title", texts.getText("admin.fields.title"), "fields", lines.all(texts));
        return pages.admin("admin/fields", model, "fields");
    }

    @GetMapping({SCREENS_PATH, "/secure/admin/AssociateFieldToScreens!default.jspa"})
    public ModelAndView screens(@RequestParam String fieldId, HttpServletRequest request) {
        HostCustomField field = field(fieldId);
        List<Choice> choices = Screens.ALL.stream()
                .map(screen -> new Choice(screen, screens.on(screen).contains(field.getId())))
                .toList();
        Map<String, Object> model = Map.of(
                "title", Visit.of(request).i18n().getText("admin.screens.title", field.getName()),
                "field", field,
                "choices", choices);
        return pages.admin("admin/field-screens", model, "fields");
    }

    @PostMapping(SCREENS_PATH)
    public ModelAndView put(
            @RequestParam String fieldId, @RequestParam(name = "screen", required = false) List<String> chosen) {
        HostCustomField field = field(fieldId);
        for (String screen : Screens.ALL) {
            if (chosen != null && chosen.contains(screen)) screens.put(screen, field.getId());
            else screens.take(screen, field.getId());
        }
        return Redirect.to("/secure/admin/ViewCustomFields.jspa");
    }

    /** Jira's addresses carry the number alone, its forms the whole id. A field that an app manages is not changed here. */
    private HostCustomField field(String id) {
        String number = id.replace("customfield_", "");
        if (!number.matches("\\d{1,18}")) throw new NotFound();
        HostCustomField field = fields.byId(Long.parseLong(number)).orElseThrow(NotFound::new);
        if (lines.isLocked(field)) throw new Forbidden();
        return field;
    }
}
