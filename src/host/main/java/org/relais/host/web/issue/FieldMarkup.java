package org.relais.host.web.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.relais.host.field.CustomFields;
import org.relais.host.field.FieldTypes;
import org.relais.host.field.HostCustomField;
import org.relais.host.field.Screens;
import org.relais.host.issue.HostIssue;
import org.relais.host.template.Html;
import org.relais.host.web.Visit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Custom fields as markup of their types. A type that fails costs its own field, never the page. */
public final class FieldMarkup {
    private static final Logger log = LoggerFactory.getLogger(FieldMarkup.class);

    private final CustomFields fields;
    private final FieldTypes types;
    private final Screens screens;

    public FieldMarkup(CustomFields fields, FieldTypes types, Screens screens) {
        this.fields = fields;
        this.types = types;
        this.screens = screens;
    }

    /** A field and what it shows. */
    public record Shown(String id, String name, Html value) {}

    /** The usable fields of a screen, in its order, wherever they apply. */
    List<HostCustomField> on(String screen) {
        Map<String, HostCustomField> usable = new HashMap<>();
        for (HostCustomField field : fields.all()) if (field.usable()) usable.put(field.getId(), field);
        return screens.on(screen).stream()
                .map(id -> Optional.ofNullable(usable.get(id)))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The usable fields of a screen that apply to the issue. */
    List<HostCustomField> on(String screen, Issue issue) {
        return on(screen).stream().filter(field -> field.isShown(issue)).toList();
    }

    /** What the fields of the view screen say of an issue; those that say nothing are left out. */
    List<Shown> shown(Visit visit, HostIssue issue) {
        IssueAction action = new IssueAction(visit, new Problems(visit.i18n()));
        List<Shown> shown = new ArrayList<>();
        for (HostCustomField field : on("view", issue)) {
            if (field.getValue(issue) == null) continue;
            String markup = kept(visit, field, () -> field.getViewHtml(new PlainLayout(field), action, issue));
            if (!markup.isBlank()) shown.add(new Shown(field.getId(), field.getName(), new Html(markup)));
        }
        return shown;
    }

    /** The field in a column of a table; empty where it has no value, or its type no such view. */
    public Html column(Visit visit, HostCustomField field, HostIssue issue) {
        if (!field.isShown(issue)) return new Html("");
        return new Html(kept(visit, field, () -> {
            Object value = issue.getCustomFieldValue(field);
            if (value == null) return "";
            Map<String, Object> context = context(visit, field, issue, new Problems(visit.i18n()));
            context.put("value", value);
            return types.render(field.typeKey(), "column-view", context);
        }));
    }

    /** The field in a form, with the value as the type wrote it. */
    String edit(Visit visit, HostCustomField field, HostIssue issue, Problems problems, Map<String, Object> values) {
        return kept(visit, field, () -> {
            Map<String, Object> context = context(visit, field, issue, problems);
            context.put("auiparams", new HashMap<>());
            context.put("displayParameters", new HashMap<>());
            context.put("configs", List.of(field.getRelevantConfig(issue)));
            context.putAll(values);
            return types.render(field.typeKey(), "edit", context);
        });
    }

    private static Map<String, Object> context(Visit visit, HostCustomField field, HostIssue issue, Problems problems) {
        CustomFieldType<?, ?> type = field.getCustomFieldType();
        PlainLayout layout = new PlainLayout(field);
        Map<String, Object> context = new HashMap<>(type.getVelocityParameters(issue, field, layout));
        context.put("customField", field);
        context.put("issue", issue);
        context.put("fieldLayoutItem", layout);
        context.put("action", new IssueAction(visit, problems));
        context.put("i18n", visit.i18n());
        return context;
    }

    private static String kept(Visit visit, HostCustomField field, Supplier<String> markup) {
        try {
            return markup.get();
        } catch (RuntimeException e) {
            log.warn("The custom field {} cannot be shown", field.getId(), e);
            return visit.i18n().getText("issue.field.broken");
        }
    }
}
