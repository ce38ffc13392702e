package org.relais.host.plugin.field;

import com.atlassian.jira.issue.customfields.CustomFieldType;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import org.relais.host.db.Statements;
import org.relais.host.plugin.bundle.ModuleKind;
import org.relais.host.plugin.bundle.ModuleXml;
import org.relais.host.plugin.bundle.RunningPlugin;
import org.relais.host.plugin.bundle.Visitor;
import org.relais.host.plugin.bundle.Xml;
import org.relais.host.template.Templates;

/** {@code <customfield-type>}: the kinds of custom fields of the host and of its plugins. */
public final class FieldTypes implements ModuleKind {
    private final Map<String, FieldType> byKey = new ConcurrentSkipListMap<>();
    private final FieldSearchers searchers;
    private final Templates templates;
    private final Visitor visitor;

    public FieldTypes(FieldSearchers searchers, Templates templates, Visitor visitor) {
        this.searchers = searchers;
        this.templates = templates;
        this.visitor = visitor;
    }

    @Override
    public Set<String> elements() {
        return Set.of("customfield-type");
    }

    @Override
    public void enable(RunningPlugin plugin, ModuleXml module) {
        Xml xml = module.xml();
        Class<?> named = plugin.load(xml.required("class"), CustomFieldType.class);
        CustomFieldType<?, ?> type = (CustomFieldType<?, ?>) plugin.createWithHost(named);
        String name = visitor.label(
                xml.attribute("i18n-name-key"), xml.attribute("name").orElse(module.key()));
        String description = visitor.label(
                xml.child("description").flatMap(element -> element.attribute("key")), xml.childText("description"));
        type.init(new TypeDescriptor(module.completeKey(), name, description));
        searchers.addValidSearchers(plugin, module);
        add(new FieldType(
                module.completeKey(),
                name,
                description,
                type,
                views(plugin, module),
                xml.attribute("i18n-name-key"),
                xml.child("description").flatMap(element -> element.attribute("key")),
                xml.attribute("managed-access-level").filter("locked"::equals).isPresent()));
    }

    @Override
    public void disable(RunningPlugin plugin) {
        searchers.removeValidSearchers(plugin);
        byKey.keySet().removeIf(key -> key.startsWith(plugin.key() + ":"));
    }

    /** Adds a type of the host itself, with its searcher. */
    public void add(FieldType type, FieldSearcher searcher) {
        add(type);
        searchers.add(type.completeKey(), searcher);
    }

    /** Adds a type, such as one of the host's own. */
    public void add(FieldType type) {
        byKey.put(type.completeKey(), type);
    }

    public Collection<FieldType> all() {
        return List.copyOf(byKey.values());
    }

    public Optional<FieldType> find(String completeKey) {
        return Optional.ofNullable(byKey.get(completeKey));
    }

    private FieldType.Views views(RunningPlugin plugin, ModuleXml module) {
        return (view, given) -> {
            Optional<String> template = module.template(view);
            if (template.isEmpty() && view.equals("column-view")) template = module.template("view");
            if (template.isEmpty()) return "";
            Map<String, Object> context = new HashMap<>(visitor.everywhere());
            context.putAll(given);
            try (Statements.Scope booked = plugin.during()) {
                return templates.render(plugin.templates(), template.get(), context);
            }
        };
    }
}
