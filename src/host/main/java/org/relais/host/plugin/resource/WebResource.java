package org.relais.host.plugin.resource;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.relais.host.plugin.bundle.ModuleXml;
import org.relais.host.plugin.bundle.RunningPlugin;
import org.relais.host.plugin.bundle.Xml;

/** One {@code <web-resource>}: its files, where they belong, and what they need. */
record WebResource(
        RunningPlugin plugin,
        String completeKey,
        Map<String, String> files,
        Set<String> apart,
        List<String> contexts,
        List<String> dependencies,
        List<String> transformed,
        UrlConditions conditions,
        List<DataSource> data) {

    static WebResource of(RunningPlugin plugin, ModuleXml module) {
        Xml xml = module.xml();
        String key = module.completeKey();
        WebResource resource = new WebResource(
                plugin,
                key,
                downloads(xml)
                        .collect(Collectors.toMap(
                                file -> file.required("name"), WebResource::location, (a, b) -> b, LinkedHashMap::new)),
                downloads(xml)
                        .filter(file -> "false".equals(ModuleXml.params(file).get("batch")))
                        .map(file -> file.required("name"))
                        .collect(Collectors.toUnmodifiableSet()),
                xml.children("context").map(Xml::text).toList(),
                xml.children("dependency").map(Xml::text).toList(),
                transformedExtensions(xml),
                UrlConditions.of(plugin, xml),
                xml.children("data").map(one -> DataSource.of(plugin, key, one)).toList());
        resource.files().keySet().forEach(resource::checkPresent);
        return resource;
    }

    private static Stream<Xml> downloads(Xml xml) {
        return xml.children("resource").filter(file -> file.required("type").equals("download"));
    }

    private static String location(Xml file) {
        return file.required("location").replaceFirst("^/", "");
    }

    private static List<String> transformedExtensions(Xml xml) {
        return xml.children("transformation")
                .filter(one -> one.children("transformer").anyMatch(WebResource::isTexts))
                .map(one -> one.required("extension"))
                .toList();
    }

    private static boolean isTexts(Xml transformer) {
        if (transformer.required("key").equals("jsI18n")) return true;
        throw new IllegalArgumentException("Jira has no transformer '" + transformer.required("key") + "' any more");
    }

    private void checkPresent(String name) {
        String location = files.get(name);
        if (!location.endsWith("/") && plugin.loader().getResource(location) == null) {
            throw new IllegalArgumentException("The file " + location + " of " + completeKey + " is not in the bundle");
        }
    }

    boolean needsTexts(String name) {
        return transformed.stream().anyMatch(extension -> name.endsWith("." + extension));
    }

    /** The names of the files with that ending that go into batches. */
    Stream<String> batched(String ending) {
        return files.keySet().stream().filter(name -> name.endsWith("." + ending) && !apart.contains(name));
    }

    /** The file of that name, or one in a folder of that name. */
    Optional<byte[]> content(String name) {
        if (name.contains("..")) return Optional.empty();
        return files.entrySet().stream()
                .filter(file -> name.equals(file.getKey()) || isWithin(name, file.getKey()))
                .map(file -> file.getValue() + name.substring(file.getKey().length()))
                .flatMap(location -> read(location).stream())
                .findFirst();
    }

    private static boolean isWithin(String name, String folder) {
        return folder.endsWith("/") && name.startsWith(folder);
    }

    private Optional<byte[]> read(String location) {
        try (InputStream stream = plugin.loader().getResourceAsStream(location)) {
            return stream == null ? Optional.empty() : Optional.of(stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
