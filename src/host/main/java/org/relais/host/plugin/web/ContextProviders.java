package org.relais.host.plugin.web;

import com.atlassian.plugin.web.ContextProvider;
import java.util.Map;
import java.util.function.Function;
import org.relais.host.plugin.bundle.ModuleXml;
import org.relais.host.plugin.bundle.RunningPlugin;
import org.relais.host.plugin.bundle.Xml;

/** What a {@code <context-provider class>} adds to the context of a template. */
public final class ContextProviders {
    private ContextProviders() {}

    public static Function<Map<String, Object>, Map<String, Object>> of(RunningPlugin plugin, Xml module) {
        return module.child("context-provider")
                .map(element -> provider(plugin, element))
                .orElse(context -> Map.of());
    }

    private static Function<Map<String, Object>, Map<String, Object>> provider(RunningPlugin plugin, Xml element) {
        Class<? extends ContextProvider> type = plugin.load(element.required("class"), ContextProvider.class);
        Once<ContextProvider> provider = new Once<>(() -> {
            ContextProvider made = plugin.create(type);
            made.init(ModuleXml.params(element));
            return made;
        });
        return context -> provider.get().getContextMap(context);
    }
}
