package org.relais.host.jira;

import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.relais.host.field.FieldTypes;
import org.relais.host.field.HostCustomField;
import org.relais.host.plugin.PluginSystem;
import org.relais.host.plugin.field.FieldSearcher;
import org.relais.host.plugin.field.FieldType;
import org.relais.host.search.field.SearchField;

/** The field types that the plugins bring. Plugins need the fields to start, so they are bound afterwards. */
public final class PluginFieldTypes implements FieldTypes {
    private volatile PluginSystem plugins;

    /** From now on the types of these plugins are known; before, there are none. */
    public void bind(PluginSystem system) {
        plugins = system;
    }

    @Override
    public Optional<CustomFieldType<?, ?>> type(String completeKey) {
        return fieldType(completeKey).map(FieldType::type);
    }

    private Optional<FieldType> fieldType(String completeKey) {
        return plugins == null ? Optional.empty() : plugins.fieldType(completeKey);
    }

    @Override
    public List<String> searchers(String typeKey) {
        return plugins == null
                ? List.of()
                : plugins.searchers(typeKey).stream()
                        .map(FieldSearcher::completeKey)
                        .toList();
    }

    /** {@inheritDoc} Jira hands out the searcher itself; here its key is all that anybody needs of it. */
    @Override
    public Optional<CustomFieldSearcher> searcher(String completeKey) {
        return completeKey == null ? Optional.empty() : Optional.of(new KnownSearcher(completeKey));
    }

    @Override
    public String render(String typeKey, String view, Map<String, Object> context) {
        return fieldType(typeKey).map(type -> type.render(view, context)).orElse("");
    }

    /** How a field can be searched, if its plugin is there and brings a searcher. */
    public Optional<SearchField.Kind> searchKind(HostCustomField field) {
        if (plugins == null) return Optional.empty();
        return plugins.searchers(field.typeKey()).stream()
                .filter(searcher -> searcher.completeKey().equals(field.searcherKey()))
                .map(searcher -> SearchField.Kind.valueOf(searcher.kind().name()))
                .findFirst();
    }

    private record KnownSearcher(String completeKey) implements CustomFieldSearcher {}
}
