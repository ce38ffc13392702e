package org.relais.host.issue;

import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.relais.host.field.FieldTypes;

/** No plugin brings a field type. */
final class NoTypes implements FieldTypes {
    @Override
    public Optional<CustomFieldType<?, ?>> type(String completeKey) {
        return Optional.empty();
    }

    @Override
    public List<String> searchers(String typeKey) {
        return List.of();
    }

    @Override
    public Optional<CustomFieldSearcher> searcher(String completeKey) {
        return Optional.empty();
    }

    @Override
    public String render(String typeKey, String view, Map<String, Object> context) {
        return "";
    }
}
