package org.relais.host.field;

import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The kinds of custom fields that plugins bring. A field whose plugin is gone has no type, and keeps its values. */
public interface FieldTypes {
    Optional<CustomFieldType<?, ?>> type(String completeKey);

    /** The searchers that declare themselves fit for this type, by complete key. */
    List<String> searchers(String typeKey);

    Optional<CustomFieldSearcher> searcher(String completeKey);

    /** Renders a view of the type ({@code view}, {@code edit}, {@code column-view}) with this context. */
    String render(String typeKey, String view, Map<String, Object> context);
}
