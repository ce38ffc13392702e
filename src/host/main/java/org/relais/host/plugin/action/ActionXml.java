package org.relais.host.plugin.action;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.relais.host.plugin.bundle.RunningPlugin;
import org.relais.host.plugin.bundle.Xml;

/** One way to call an action: by its alias, or by the alias of one of its commands. */
record ActionXml(
        RunningPlugin plugin,
        Class<?> type,
        String alias,
        Optional<String> command,
        Set<String> roles,
        Set<String> methods,
        Map<String, String> views) {

    /** The action's own alias first, then those of its commands. */
    static Stream<ActionXml> of(RunningPlugin plugin, Xml xml) {
        Class<?> type = plugin.load(xml.required("name"), Object.class);
        String alias = xml.attribute("alias").orElse(type.getSimpleName());
        Set<String> methods = words(xml, "allowedMethods");
        ActionXml action =
                new ActionXml(plugin, type, alias, Optional.empty(), words(xml, "roles-required"), methods, views(xml));
        return Stream.concat(Stream.of(action), xml.children("command").map(action::command));
    }

    private ActionXml command(Xml xml) {
        Map<String, String> all = new HashMap<>(views);
        all.putAll(views(xml));
        Set<String> own = words(xml, "roles-required");
        String name = xml.required("name");
        return new ActionXml(
                plugin,
                type,
                xml.attribute("alias").orElse(alias + "!" + name),
                Optional.of(name),
                own.isEmpty() ? roles : own,
                methods,
                all);
    }

    private static Set<String> words(Xml xml, String attribute) {
        return xml.attribute(attribute)
                .map(text -> Set.copyOf(List.of(text.split("[\\s,]+"))))
                .orElse(Set.of());
    }

    private static Map<String, String> views(Xml xml) {
        return xml.children("view").collect(Collectors.toMap(view -> view.required("name"), ActionXml::template));
    }

    private static String template(Xml view) {
        if (view.attribute("type").isPresent())
            throw new IllegalArgumentException("This host has Velocity views alone");
        return view.text().replaceFirst("^/", "");
    }
}
