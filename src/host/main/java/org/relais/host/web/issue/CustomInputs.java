package org.relais.host.web.issue;

import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.relais.host.field.FormParams;
import org.relais.host.field.HostCustomField;
import org.relais.host.issue.HostIssue;
import org.relais.host.template.Html;
import org.relais.host.web.Visit;

/** The custom fields of a form: shown, checked and read by their types. */
@SuppressWarnings({"unchecked", "rawtypes"})
public final class CustomInputs {
    /** The form names in it the fields that it shows: one that it does not show keeps its value. */
    static final String SHOWN = "shownField";

    private final FieldMarkup markup;

    public CustomInputs(FieldMarkup markup) {
        this.markup = markup;
    }

    /** The usable fields of a screen that apply to the issue. */
    public List<HostCustomField> on(String screen, HostIssue issue) {
        return markup.on(screen, issue);
    }

    /** The fields of a screen with the values of the issue, or the defaults of one that is not created yet. */
    List<CustomInput> stored(Visit visit, String screen, HostIssue issue) {
        return inputs(
                visit, markup.on(screen, issue), issue, new Problems(visit.i18n()), field -> stored(field, issue));
    }

    /** The fields of a screen with what was typed. */
    List<CustomInput> typed(
            Visit visit, String screen, HostIssue issue, Map<String, String[]> sent, Problems problems) {
        Set<String> shown = shown(sent);
        return inputs(
                visit,
                markup.on(screen, issue),
                issue,
                problems,
                field -> wasSent(field, sent, shown) ? FormParams.from(field, sent) : stored(field, issue));
    }

    /** These fields as they were typed, or empty. */
    public List<CustomInput> typed(
            Visit visit, List<HostCustomField> fields, HostIssue issue, Map<String, String[]> sent, Problems problems) {
        return inputs(visit, fields, issue, problems, field -> FormParams.from(field, sent));
    }

    /** Puts what is right into the issue, and says what is wrong. */
    void fill(HostIssue issue, String screen, Map<String, String[]> sent, Problems problems) {
        Set<String> shown = shown(sent);
        for (HostCustomField field : markup.on(screen, issue)) {
            if (wasSent(field, sent, shown)) fill(issue, field, FormParams.from(field, sent), problems);
        }
    }

    /** Puts a value into the issue if its type finds it right, and says what is wrong with it otherwise. */
    public static void fill(HostIssue issue, HostCustomField field, CustomFieldParams params, Problems problems) {
        CustomFieldType type = field.getCustomFieldType();
        Optional<Unstorable> unstorable = unstorable(params);
        if (unstorable.isPresent()) {
            Unstorable found = unstorable.get();
            String sentence = problems.i18n().getText(found.key(), field.getName(), found.code());
            problems.addSentence(field.getId(), sentence);
            return;
        }
        type.validateFromParams(params, problems.errors(), field.getRelevantConfig(issue));
        if (problems.of(field.getId()) != null) return;
        try {
            issue.setCustomFieldValue(field, type.getValueFromCustomFieldParams(params));
        } catch (FieldValidationException e) {
            problems.addSentence(field.getId(), e.getMessage());
        }
    }

    private static Optional<Unstorable> unstorable(CustomFieldParams params) {
        return ((Collection<?>) params.getAllValues())
                .stream()
                        .map(value -> Unstorable.in(value.toString()))
                        .flatMap(Optional::stream)
                        .findFirst();
    }

    private List<CustomInput> inputs(
            Visit visit, List<HostCustomField> fields, HostIssue issue, Problems problems, Source source) {
        List<CustomInput> inputs = new ArrayList<>();
        for (HostCustomField field : fields) {
            CustomFieldParams params = source.of(field);
            Object value = field.getCustomFieldType().getStringValueFromCustomFieldParams(params);
            Map<String, Object> values = Map.of("value", value == null ? "" : value, "customFieldParams", params);
            String html = markup.edit(visit, field, issue, problems, values);
            if (html.isBlank()) continue;
            inputs.add(new CustomInput(
                    field.getId(),
                    field.getName(),
                    field.getDescription(),
                    new Html(html),
                    problems.of(field.getId())));
        }
        return inputs;
    }

    /** A stored value, or the default, as a form would send it. */
    private static CustomFieldParams stored(HostCustomField field, HostIssue issue) {
        CustomFieldType type = field.getCustomFieldType();
        FieldConfig config = field.getRelevantConfig(issue);
        Object value = issue.getId() == null ? type.getDefaultValue(config) : issue.getCustomFieldValue(field);
        if (value == null) return FormParams.from(field, Map.of());
        Collection<?> each = value instanceof Collection<?> many ? many : List.of(value);
        String[] sent = each.stream()
                .map(one -> type.getStringFromSingularObject(one))
                .filter(Objects::nonNull)
                .toArray(String[]::new);
        return FormParams.from(field, Map.of(field.getId(), sent));
    }

    private static boolean wasSent(HostCustomField field, Map<String, String[]> sent, Set<String> shown) {
        return shown.contains(field.getId()) || !FormParams.from(field, sent).isEmpty();
    }

    private static Set<String> shown(Map<String, String[]> sent) {
        return Set.copyOf(List.of(sent.getOrDefault(SHOWN, new String[0])));
    }

    private interface Source {
        CustomFieldParams of(HostCustomField field);
    }
}
