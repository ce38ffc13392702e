package org.relais.host.plugin.bundle;

import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What atlassian-plugin.xml says about a plugin. */
public record Descriptor(
        String key,
        String name,
        Optional<String> nameKey,
        String version,
        String vendor,
        List<String> texts,
        List<ModuleXml> modules) {
    private static final Set<String> NO_MODULES = Set.of("plugin-info", "resource");

    public static Descriptor read(InputStream stream) {
        Xml root;
        try (stream) {
            root = Xml.read(stream);
        } catch (Exception e) {
            throw new PluginFault(Sentence.of("apps.refused.xml", PluginFault.root(e)), e);
        }
        if (!root.attribute("plugins-version").filter("2"::equals).isPresent()) {
            throw new PluginFault(Sentence.of("apps.refused.version"));
        }
        return of(root);
    }

    private static Descriptor of(Xml root) {
        String key = root.required("key");
        var info = root.child("plugin-info");
        List<ModuleXml> modules = root.children().stream()
                .filter(child -> !NO_MODULES.contains(child.name()))
                .map(child -> new ModuleXml(key, child))
                .toList();
        Set<String> keys = new HashSet<>();
        for (ModuleXml module : modules) {
            if (!keys.add(module.key())) throw new PluginFault(Sentence.of("apps.refused.modules", module.key()));
        }
        KnownChildren.check(modules);
        return new Descriptor(
                key,
                root.attribute("name").orElse(key),
                root.attribute("i18n-name-key"),
                info.map(element -> element.childText("version")).orElse(""),
                info.flatMap(element -> element.child("vendor"))
                        .flatMap(vendor -> vendor.attribute("name"))
                        .orElse(""),
                root.children("resource")
                        .filter(resource -> resource.required("type").equals("i18n"))
                        .map(resource -> resource.required("location"))
                        .toList(),
                modules);
    }

    /** All modules written with that element. */
    public List<ModuleXml> modules(String type) {
        return modules.stream().filter(module -> module.type().equals(type)).toList();
    }
}
