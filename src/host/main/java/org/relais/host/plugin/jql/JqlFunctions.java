package org.relais.host.plugin.jql;

import com.atlassian.jira.plugin.jql.function.JqlFunction;
import com.atlassian.jira.plugin.jql.function.JqlFunctionModuleDescriptor;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import org.relais.host.plugin.bundle.ModuleKind;
import org.relais.host.plugin.bundle.ModuleXml;
import org.relais.host.plugin.bundle.RunningPlugin;

/** {@code <jql-function>}: the functions that plugins add to queries; a name is known whatever its case. */
public final class JqlFunctions implements ModuleKind {
    private final Map<String, Named> byName = new ConcurrentSkipListMap<>();

    @Override
    public Set<String> elements() {
        return Set.of("jql-function");
    }

    @Override
    public void enable(RunningPlugin plugin, ModuleXml module) {
        String name = module.xml().childText("fname");
        if (name.isEmpty()) throw new IllegalArgumentException(module.completeKey() + " has no <fname>");
        if (byName.containsKey(lower(name)))
            throw new IllegalArgumentException("There is a function " + name + " already");
        JqlFunction function = plugin.create(plugin.load(module.xml().required("class"), JqlFunction.class));
        function.init(new Description(name, module.xml().childText("list").equals("true")));
        byName.put(lower(name), new Named(plugin.key(), name, plugin.booked(JqlFunction.class, function)));
    }

    @Override
    public void disable(RunningPlugin plugin) {
        byName.values().removeIf(named -> named.owner().equals(plugin.key()));
    }

    public Optional<JqlFunction> find(String name) {
        return Optional.ofNullable(byName.get(lower(name))).map(Named::function);
    }

    public Collection<String> names() {
        return byName.values().stream().map(Named::name).toList();
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private record Named(String owner, String name, JqlFunction function) {}

    private static final class Description extends JqlFunctionModuleDescriptor {
        private final String name;
        private final boolean list;

        Description(String name, boolean list) {
            this.name = name;
            this.list = list;
        }

        @Override
        public String getFunctionName() {
            return name;
        }

        @Override
        public boolean isList() {
            return list;
        }
    }
}
