package org.relais.host.plugin.field;

import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.searchers.ExactTextSearcher;
import com.atlassian.jira.issue.customfields.searchers.TextSearcher;
import java.lang.reflect.Constructor;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.relais.host.plugin.bundle.ModuleKind;
import org.relais.host.plugin.bundle.ModuleXml;
import org.relais.host.plugin.bundle.PluginFault;
import org.relais.host.plugin.bundle.RunningPlugin;
import org.relais.host.plugin.bundle.Xml;

/** {@code <customfield-searcher>} and {@code <valid-searcher>}: which field types can be searched, and how. */
public final class FieldSearchers implements ModuleKind {
    private static final String JIRAS = "com.atlassian.jira.plugin.system.customfieldtypes:";
    private static final Map<String, FieldSearcher.Kind> BUILT_IN = Map.of(
            JIRAS + "textsearcher", FieldSearcher.Kind.TEXT,
            JIRAS + "exacttextsearcher", FieldSearcher.Kind.EXACT_TEXT);

    private final List<Pair> pairs = new CopyOnWriteArrayList<>();

    @Override
    public Set<String> elements() {
        return Set.of("customfield-searcher");
    }

    @Override
    public void enable(RunningPlugin plugin, ModuleXml module) {
        Class<? extends CustomFieldSearcher> type =
                plugin.load(module.xml().required("class"), CustomFieldSearcher.class);
        requireImports(plugin, type);
        FieldSearcher searcher = new FieldSearcher(module.completeKey(), kind(plugin.createWithHost(type)));
        module.xml()
                .children("valid-customfield-type")
                .map(FieldSearchers::completeKey)
                .forEach(field -> pairs.add(new Pair(plugin.key(), field, searcher)));
    }

    @Override
    public void disable(RunningPlugin plugin) {
        pairs.removeIf(pair -> pair.owner().equals(plugin.key()));
    }

    /** Takes note of the searchers that a field type names itself. */
    void addValidSearchers(RunningPlugin plugin, ModuleXml fieldType) {
        fieldType
                .xml()
                .children("valid-searcher")
                .map(FieldSearchers::completeKey)
                .forEach(key -> {
                    FieldSearcher.Kind kind = BUILT_IN.get(key);
                    if (kind == null) throw new IllegalArgumentException("This host knows no searcher " + key);
                    pairs.add(new Pair(plugin.key(), fieldType.completeKey(), new FieldSearcher(key, kind)));
                });
    }

    /** How the values of a field type can be searched. */
    public List<FieldSearcher> of(String typeCompleteKey) {
        return pairs.stream()
                .filter(pair -> pair.fieldType().equals(typeCompleteKey))
                .map(Pair::searcher)
                .toList();
    }

    /** Jira makes the searcher through the bundle, so the bundle must also see what its constructor takes. */
    private static void requireImports(RunningPlugin plugin, Class<?> type) {
        for (Constructor<?> constructor : type.getConstructors()) {
            for (Class<?> parameter : constructor.getParameterTypes()) requireImport(plugin, type, parameter);
        }
    }

    private static void requireImport(RunningPlugin plugin, Class<?> type, Class<?> parameter) {
        try {
            plugin.loader().loadClass(parameter.getName());
        } catch (ClassNotFoundException e) {
            String sentence =
                    "The searcher " + type.getSimpleName() + " needs the import of " + parameter.getPackageName();
            throw new PluginFault(sentence, e);
        }
    }

    private static FieldSearcher.Kind kind(CustomFieldSearcher searcher) {
        if (searcher instanceof TextSearcher) return FieldSearcher.Kind.TEXT;
        if (searcher instanceof ExactTextSearcher) return FieldSearcher.Kind.EXACT_TEXT;
        throw new IllegalArgumentException("This host knows TextSearcher and ExactTextSearcher alone");
    }

    private static String completeKey(Xml element) {
        return element.required("package") + ":" + element.required("key");
    }

    private record Pair(String owner, String fieldType, FieldSearcher searcher) {}
}
