package org.relais.host.plugin.field;

import com.atlassian.jira.issue.customfields.CustomFieldType;
import java.util.Map;

/** A kind of custom field, with the templates that show it. */
public record FieldType(String completeKey, String name, String description, CustomFieldType<?, ?> type, Views views) {
    /** Renders {@code view}, {@code edit}, {@code column-view} or {@code xml}; empty where there is no such view. */
    public String render(String view, Map<String, Object> context) {
        return views.render(view, context);
    }

    /** The templates of a field type by the name of the view. */
    @FunctionalInterface
    public interface Views {
        String render(String view, Map<String, Object> context);
    }
}
