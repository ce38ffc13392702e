package org.relais.host.plugin.bundle;

import java.io.InputStream;
import java.util.List;
import java.util.Set;

/** What atlassian-plugin.xml says about a plugin. */
public record Descriptor(
        String key, String name, String version, String vendor, List<String> texts, List<ModuleXml> modules) {
    private static final Set<String> NO_MODULES = Set.of("plugin-info", "resource");

    static Descriptor read(InputStream stream) {
        Xml root;
        try (stream) {
            root = Xml.read(stream);
        } catch (Exception e) {
            throw new PluginFault("atlassian-plugin.xml cannot be read", e);
        }
        if (!root.attribute("plugins-version").filter("2"::equals).isPresent()) {
            throw new PluginFault("atlassian-plugin.xml does not say plugins-version=\"2\"");
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
        if (modules.stream().map(ModuleXml::key).distinct().count() < modules.size()) {
            throw new PluginFault("Two modules of atlassian-plugin.xml have the same key");
        }
        return new Descriptor(
                key,
                root.attribute("name").orElse(key),
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
