package org.relais.host.plugin.index;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.relais.host.plugin.bundle.ModuleKind;
import org.relais.host.plugin.bundle.ModuleXml;
import org.relais.host.plugin.bundle.RunningPlugin;
import org.relais.host.plugin.bundle.Xml;
import org.relais.host.search.property.Extract;
import org.relais.host.search.property.Extracts;
import org.relais.host.search.property.PropertyIndexing;

/**
 * {@code <index-document-configuration>}: the values in properties of issues that can be searched. Two plugins may name
 * the same value; what the first said it is, it stays.
 */
public final class IndexDocuments implements ModuleKind, Extracts {
    private static final int MOST = 50;

    private final PropertyIndexing indexing;
    private final List<Declared> declared = new CopyOnWriteArrayList<>();
    private final Map<String, Extract> byAlias = new ConcurrentHashMap<>();

    public IndexDocuments(PropertyIndexing indexing) {
        this.indexing = indexing;
    }

    private record Declared(String owner, Extract extract, String alias) {}

    private record Wanted(String propertyKey, String path, Extract.Kind kind, String alias) {}

    @Override
    public Set<String> elements() {
        return Set.of("index-document-configuration");
    }

    /** {@inheritDoc} What issues have in the property already is indexed before this returns. */
    @Override
    public void enable(RunningPlugin plugin, ModuleXml module) {
        String entity = module.xml().required("entity-key");
        if (!entity.equals("IssueProperty"))
            throw new IllegalArgumentException("Only properties of issues are indexed (IssueProperty), not " + entity);
        List<Wanted> wanted =
                module.xml().children("key").flatMap(IndexDocuments::wanted).toList();
        if (wanted.size() > MOST)
            throw new IllegalArgumentException(wanted.size() + " values are to be extracted; " + MOST + " are allowed");
        for (Wanted one : wanted) {
            Extract extract = indexing.index(one.propertyKey(), one.path(), one.kind());
            declared.add(new Declared(plugin.key(), extract, one.alias()));
        }
        nameAnew();
    }

    private static Stream<Wanted> wanted(Xml key) {
        String property = key.required("property-key");
        return key.children("extract")
                .map(extract -> new Wanted(
                        property,
                        extract.required("path"),
                        kind(extract.required("type")),
                        extract.attribute("alias").orElse("")));
    }

    private static Extract.Kind kind(String type) {
        try {
            return Extract.Kind.valueOf(type.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("A value is a STRING, TEXT, NUMBER, DATE or USER, not a " + type, e);
        }
    }

    @Override
    public void disable(RunningPlugin plugin) {
        declared.removeIf(one -> one.owner().equals(plugin.key()));
        nameAnew();
    }

    private void nameAnew() {
        byAlias.clear();
        for (Declared one : declared)
            if (!one.alias().isEmpty()) byAlias.putIfAbsent(one.alias().toLowerCase(Locale.ROOT), one.extract());
    }

    @Override
    public Optional<Extract> at(String propertyKey, String path) {
        return declared.stream()
                .map(Declared::extract)
                .filter(extract -> extract.propertyKey().equals(propertyKey)
                        && extract.path().equals(path))
                .findFirst();
    }

    @Override
    public Optional<Extract> alias(String name) {
        return Optional.ofNullable(byAlias.get(name.toLowerCase(Locale.ROOT)));
    }
}
