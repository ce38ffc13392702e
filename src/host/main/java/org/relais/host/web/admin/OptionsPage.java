package org.relais.host.web.admin;

import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.util.I18nHelper;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.relais.host.field.CustomFields;
import org.relais.host.field.FieldOption;
import org.relais.host.field.FieldOptions;
import org.relais.host.field.HostCustomField;
import org.relais.host.field.JsonForm;
import org.relais.host.web.Administration;
import org.relais.host.web.NotFound;
import org.relais.host.web.Pages;
import org.relais.host.web.Redirect;
import org.relais.host.web.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What can be chosen in a select field, in one of the places where it applies: a line for each option. */
@Controller
@Administration
public final class OptionsPage {
    private static final String PATH = "/secure/admin/EditCustomFieldOptions.jspa";
    private static final int LONGEST = 255;

    private final CustomFields fields;
    private final FieldOptions options;
    private final Pages pages;

    public OptionsPage(CustomFields fields, FieldOptions options, Pages pages) {
        this.fields = fields;
        this.options = options;
        this.pages = pages;
    }

    /** Whether a field has options at all. */
    static boolean has(HostCustomField field) {
        CustomFieldType<?, ?> type = field.getCustomFieldType();
        if (!(type instanceof JsonForm form)) return false;
        return form.schemaType().equals("option")
                || form.schemaItems().filter("option"::equals).isPresent();
    }

    @GetMapping({PATH, "/secure/admin/EditCustomFieldOptions!default.jspa"})
    public ModelAndView ask(
            @RequestParam String fieldId, @RequestParam(required = false) Long place, HttpServletRequest request) {
        HostCustomField field = field(fieldId);
        HostCustomField.Context where = where(field, place);
        String lines = options.of(where.id()).stream()
                .filter(option -> !option.disabled())
                .map(FieldOption::value)
                .collect(Collectors.joining("\n"));
        return page(HttpStatus.OK, field, where, lines, Optional.empty(), request);
    }

    @PostMapping(PATH)
    public ModelAndView set(
            @RequestParam String fieldId,
            @RequestParam(required = false) Long place,
            @RequestParam(defaultValue = "") String lines,
            HttpServletRequest request) {
        HostCustomField field = field(fieldId);
        HostCustomField.Context where = where(field, place);
        List<String> values =
                lines.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        Optional<String> problem = problem(values, Visit.of(request).i18n());
        if (problem.isPresent()) return page(HttpStatus.BAD_REQUEST, field, where, lines, problem, request);
        options.set(field.getIdAsLong(), where.id(), values);
        return Redirect.to("/secure/admin/ViewCustomFields.jspa");
    }

    private static Optional<String> problem(List<String> values, I18nHelper texts) {
        if (values.size() > FieldOptions.MOST) {
            Object[] counts = {values.size(), FieldOptions.MOST};
            return Optional.of(texts.getText("fields.options.problem.many", (Object) counts));
        }
        Set<String> seen = new HashSet<>();
        for (int line = 0; line < values.size(); line++) {
            String value = values.get(line);
            if (value.length() > LONGEST) {
                Object[] counts = {line + 1, value.length(), LONGEST};
                return Optional.of(texts.getText("fields.options.problem.long", (Object) counts));
            }
            if (!seen.add(value)) return Optional.of(texts.getText("fields.options.problem.twice", value));
        }
        return Optional.empty();
    }

    private ModelAndView page(
            HttpStatus status,
            HostCustomField field,
            HostCustomField.Context where,
            String lines,
            Optional<String> problem,
            HttpServletRequest request) {
        Map<String, Object> model = new HashMap<>();
        model.put("title", Visit.of(request).i18n().getText("fields.options.title", field.getName()));
        model.put("field", field);
        model.put("place", where);
        model.put("lines", lines);
        model.put("problem", problem.orElse(""));
        model.put(
                "closed",
                options.of(where.id()).stream()
                        .filter(FieldOption::disabled)
                        .map(FieldOption::value)
                        .collect(Collectors.joining(", ")));
        return pages.admin(status, "admin/field-options", model, "fields");
    }

    private HostCustomField field(String id) {
        String number = id.replace("customfield_", "");
        if (!number.matches("\\d{1,18}")) throw new NotFound();
        return fields.byId(Long.parseLong(number)).filter(OptionsPage::has).orElseThrow(NotFound::new);
    }

    private static HostCustomField.Context where(HostCustomField field, Long place) {
        return field.contexts().stream()
                .filter(context -> place == null || context.id() == place)
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
