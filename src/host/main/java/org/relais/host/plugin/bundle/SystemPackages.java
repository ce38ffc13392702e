package org.relais.host.plugin.bundle;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The packages that a bundle may import from the host: what Jira exports, and nothing of the host itself. */
final class SystemPackages {
    /** A jar, known by one of its classes, and which of its packages are offered in which version. */
    private record Offer(String sample, String version, String... prefixes) {}

    private static final String AS_IN_MANIFEST = "";
    private static final String NO_VERSION = "0";
    private static final List<Offer> OFFERS = List.of(
            new Offer("com.atlassian.jira.issue.Issue", NO_VERSION, "com.atlassian.", "webwork.", "org.ofbiz."),
            new Offer("com.opensymphony.workflow.Workflow", NO_VERSION, "com.opensymphony."),
            new Offer("com.opensymphony.module.propertyset.PropertySet", NO_VERSION, "com.opensymphony."),
            new Offer("com.opensymphony.util.TextUtils", NO_VERSION, "com.opensymphony."),
            new Offer("net.java.ao.RawEntity", NO_VERSION, "net.java.ao"),
            new Offer("jakarta.servlet.Servlet", "6.0", "jakarta.servlet"),
            new Offer("jakarta.ws.rs.Path", AS_IN_MANIFEST, "jakarta.ws.rs"),
            new Offer("jakarta.inject.Inject", AS_IN_MANIFEST, "jakarta.inject"),
            new Offer("jakarta.annotation.PostConstruct", AS_IN_MANIFEST, "jakarta.annotation"),
            new Offer("javax.annotation.Nonnull", NO_VERSION, "javax.annotation"),
            new Offer("com.fasterxml.jackson.annotation.JsonProperty", AS_IN_MANIFEST, "com.fasterxml.jackson."),
            new Offer("com.fasterxml.jackson.core.JsonParser", AS_IN_MANIFEST, "com.fasterxml.jackson."),
            new Offer("com.fasterxml.jackson.databind.ObjectMapper", AS_IN_MANIFEST, "com.fasterxml.jackson."),
            new Offer("org.slf4j.Logger", AS_IN_MANIFEST, "org.slf4j"),
            new Offer("org.springframework.core.Ordered", AS_IN_MANIFEST, "org.springframework."),
            new Offer("org.springframework.beans.BeanUtils", AS_IN_MANIFEST, "org.springframework."),
            new Offer("org.springframework.context.ApplicationContext", AS_IN_MANIFEST, "org.springframework."),
            new Offer("org.springframework.aop.Advisor", AS_IN_MANIFEST, "org.springframework.", "org.aopalliance."),
            new Offer("org.springframework.expression.Expression", AS_IN_MANIFEST, "org.springframework."),
            new Offer(
                    "org.springframework.transaction.PlatformTransactionManager",
                    AS_IN_MANIFEST,
                    "org.springframework."));

    private SystemPackages() {}

    /** The packages in the form of {@code org.osgi.framework.system.packages.extra}. */
    static String offered() {
        Map<String, String> versions = new TreeMap<>();
        for (Offer offer : OFFERS) add(offer, versions);
        return versions.entrySet().stream()
                .map(entry -> entry.getKey() + ";version=\"" + entry.getValue() + "\"")
                .collect(Collectors.joining(","));
    }

    private static void add(Offer offer, Map<String, String> versions) {
        try {
            Class<?> sample = Class.forName(offer.sample(), false, SystemPackages.class.getClassLoader());
            Path place = Path.of(
                    sample.getProtectionDomain().getCodeSource().getLocation().toURI());
            String version = offer.version().equals(AS_IN_MANIFEST) ? version(place) : offer.version();
            for (String name : packages(place)) {
                if (Stream.of(offer.prefixes()).anyMatch(name::startsWith)) versions.put(name, version);
            }
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("The host lacks " + offer.sample(), e);
        } catch (URISyntaxException | IOException e) {
            throw new IllegalStateException("The packages beside " + offer.sample() + " cannot be listed", e);
        }
    }

    private static Set<String> packages(Path place) throws IOException {
        if (Files.isDirectory(place)) return packagesUnder(place);
        try (FileSystem jar = FileSystems.newFileSystem(place)) {
            return packagesUnder(jar.getPath("/"));
        }
    }

    private static Set<String> packagesUnder(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .map(file -> root.relativize(file.getParent()).toString())
                    .filter(folder -> !folder.isEmpty() && !folder.startsWith("META-INF"))
                    .map(folder -> folder.replace(root.getFileSystem().getSeparator(), "."))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String version(Path place) throws IOException {
        if (Files.isDirectory(place)) return NO_VERSION;
        try (JarFile jar = new JarFile(place.toFile())) {
            Manifest manifest = jar.getManifest();
            if (manifest == null) return NO_VERSION;
            Attributes lines = manifest.getMainAttributes();
            String bundle = lines.getValue("Bundle-Version");
            String version = bundle == null ? lines.getValue("Implementation-Version") : bundle;
            return version == null ? NO_VERSION : version;
        }
    }
}
