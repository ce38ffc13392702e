package org.relais.host.plugin.field;

import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.util.I18nHelper;
import java.util.Map;
import java.util.Optional;

/** A kind of custom field, with the templates that show it; administrators cannot change a field of a locked one. */
public record FieldType(
        String completeKey,
        String name,
        String description,
        CustomFieldType<?, ?> type,
        Views views,
        Optional<String> nameKey,
        Optional<String> descriptionKey,
        boolean locked) {

    /** One that has its name in one language. */
    public FieldType(String completeKey, String name, String description, CustomFieldType<?, ?> type, Views views) {
        this(completeKey, name, description, type, views, Optional.empty(), Optional.empty(), false);
    }

    /** Renders {@code view}, {@code edit}, {@code column-view} or {@code xml}; empty where there is no such view. */
    public String render(String view, Map<String, Object> context) {
        return views.render(view, context);
    }

    /** Its name in the reader's language, as far as there is one. */
    public String name(I18nHelper texts) {
        return nameKey.filter(texts::isKeyDefined).map(texts::getText).orElse(name);
    }

    public String description(I18nHelper texts) {
        return descriptionKey.filter(texts::isKeyDefined).map(texts::getText).orElse(description);
    }

    /** The templates of a field type by the name of the view. */
    @FunctionalInterface
    public interface Views {
        String render(String view, Map<String, Object> context);
    }
}
