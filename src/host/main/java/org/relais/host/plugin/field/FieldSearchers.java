package org.relais.host.plugin.field;

import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.searchers.CustomFieldLabelsSearcher;
import com.atlassian.jira.issue.customfields.searchers.DateRangeSearcher;
import com.atlassian.jira.issue.customfields.searchers.DateTimeRangeSearcher;
import com.atlassian.jira.issue.customfields.searchers.ExactNumberSearcher;
import com.atlassian.jira.issue.customfields.searchers.ExactTextSearcher;
import com.atlassian.jira.issue.customfields.searchers.GroupPickerSearcher;
import com.atlassian.jira.issue.customfields.searchers.MultiSelectSearcher;
import com.atlassian.jira.issue.customfields.searchers.NumberRangeSearcher;
import com.atlassian.jira.issue.customfields.searchers.TextSearcher;
import com.atlassian.jira.issue.customfields.searchers.UserPickerGroupSearcher;
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
import org.relais.host.plugin.field.FieldSearcher.Kind;

/** {@code <customfield-searcher>} and {@code <valid-searcher>}: which field types can be searched, and how. */
public final class FieldSearchers implements ModuleKind {
    private static final String JIRAS = "com.atlassian.jira.plugin.system.customfieldtypes:";
    private static final Map<String, Kind> BUILT_IN = Map.of(
            JIRAS + "textsearcher", Kind.TEXT,
            JIRAS + "exacttextsearcher", Kind.EXACT,
            JIRAS + "exactnumber", Kind.NUMBER,
            JIRAS + "numberrange", Kind.NUMBER,
            JIRAS + "daterange", Kind.DATE,
            JIRAS + "datetimerange", Kind.DATE_TIME,
            JIRAS + "userpickergroupsearcher", Kind.USER,
            JIRAS + "multiselectsearcher", Kind.OPTION,
            JIRAS + "labelsearcher", Kind.LABELS,
            JIRAS + "grouppickersearcher", Kind.EXACT);
    /** The classes of Jira that a descriptor may name; one of its own would touch Jira's index. */
    private static final Map<Class<? extends CustomFieldSearcher>, Kind> CLASSES = Map.of(
            TextSearcher.class, Kind.TEXT,
            ExactTextSearcher.class, Kind.EXACT,
            ExactNumberSearcher.class, Kind.NUMBER,
            NumberRangeSearcher.class, Kind.NUMBER,
            DateRangeSearcher.class, Kind.DATE,
            DateTimeRangeSearcher.class, Kind.DATE_TIME,
            UserPickerGroupSearcher.class, Kind.USER,
            MultiSelectSearcher.class, Kind.OPTION,
            CustomFieldLabelsSearcher.class, Kind.LABELS,
            GroupPickerSearcher.class, Kind.EXACT);

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
                .forEach(field -> pairs.add(new Pair(plugin.key(), field, searcher, false)));
    }

    @Override
    public void disable(RunningPlugin plugin) {
        pairs.removeIf(pair -> pair.owner().equals(plugin.key()) && !pair.byType());
    }

    /** Takes note of the searchers that a field type names itself. */
    void addValidSearchers(RunningPlugin plugin, ModuleXml fieldType) {
        fieldType
                .xml()
                .children("valid-searcher")
                .map(FieldSearchers::completeKey)
                .forEach(key -> {
                    Kind kind = BUILT_IN.get(key);
                    if (kind == null) throw new IllegalArgumentException("This host knows no searcher " + key);
                    pairs.add(new Pair(plugin.key(), fieldType.completeKey(), new FieldSearcher(key, kind), true));
                });
    }

    /** Forgets what the field types of a plugin named. */
    void removeValidSearchers(RunningPlugin plugin) {
        pairs.removeIf(pair -> pair.owner().equals(plugin.key()) && pair.byType());
    }

    /** Takes note of a searcher of the host itself. */
    void add(String fieldType, FieldSearcher searcher) {
        pairs.add(new Pair("", fieldType, searcher, true));
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

    private static Kind kind(CustomFieldSearcher searcher) {
        return CLASSES.entrySet().stream()
                .filter(known -> known.getKey().isInstance(searcher))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("This host knows only searchers of Jira itself, not "
                        + searcher.getClass().getName()));
    }

    private static String completeKey(Xml element) {
        return element.required("package") + ":" + element.required("key");
    }

    /** What a type names itself goes with the type, what a searcher names with the searcher. */
    private record Pair(String owner, String fieldType, FieldSearcher searcher, boolean byType) {}
}
