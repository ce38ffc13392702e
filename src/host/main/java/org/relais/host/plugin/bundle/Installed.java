package org.relais.host.plugin.bundle;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Path;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.wiring.BundleWiring;

/** A jar that is fit to be a plugin: a bundle that says so in its manifest, which Jira takes without rewriting it. */
public record Installed(Bundle bundle, Descriptor descriptor) {
    private static final String KEY = "Atlassian-Plugin-Key";
    private static final Pattern PACKAGE = Pattern.compile("osgi\\.wiring\\.package=([\\w.]+)");

    /**
     * Reads a jar.
     *
     * @throws PluginFault where Jira would not take it as it is
     */
    public static Installed install(Framework framework, Path jar) {
        Bundle bundle = framework.install(jar);
        try {
            return check(bundle);
        } catch (PluginFault fault) {
            remove(bundle);
            throw fault;
        }
    }

    /**
     * What a jar would be as a plugin, without installing it.
     *
     * @throws PluginFault where Jira would not take it, or, if that is asked, where something that it imports is missing
     */
    public static Descriptor tried(Framework framework, Path jar, boolean withImports) {
        try (JarFile readable = new JarFile(jar.toFile())) {
            if (readable.getEntry("atlassian-plugin.xml") == null) {
                throw new PluginFault(Sentence.of("apps.refused.descriptor"));
            }
        } catch (IOException e) {
            throw new PluginFault(Sentence.of("apps.refused.jar", jar.getFileName()), e);
        }
        Installed tried = install(framework, jar);
        try {
            if (withImports && !framework.resolves(tried.bundle)) throw missing(tried);
            return tried.descriptor;
        } finally {
            remove(tried.bundle);
        }
    }

    private static PluginFault missing(Installed tried) {
        try {
            tried.bundle.start(); // the framework tells what is missing to whoever starts a bundle, and to nobody else
            throw new IllegalStateException(tried.descriptor.key() + " starts though it does not resolve");
        } catch (BundleException e) {
            Matcher named = PACKAGE.matcher(String.valueOf(e.getMessage()));
            String missing =
                    named.results().map(match -> match.group(1)).distinct().collect(Collectors.joining(", "));
            String words = missing.isEmpty() ? PluginFault.root(e) : missing;
            return new PluginFault(Sentence.of("apps.refused.imports", words), e);
        }
    }

    private static Installed check(Bundle bundle) {
        String key = header(bundle, KEY);
        if (key == null || header(bundle, "Bundle-Version") == null) {
            throw new PluginFault(Sentence.of("apps.refused.manifest"));
        }
        if (header(bundle, "Spring-Context") == null && bundle.getEntry("META-INF/spring") == null) {
            throw new PluginFault(Sentence.of("apps.refused.spring"));
        }
        URL descriptor = bundle.getEntry("atlassian-plugin.xml");
        if (descriptor == null) throw new PluginFault(Sentence.of("apps.refused.descriptor"));
        return new Installed(bundle, descriptor(descriptor, key));
    }

    private static Descriptor descriptor(URL place, String key) {
        Descriptor descriptor;
        try {
            descriptor = Descriptor.read(place.openStream());
        } catch (IOException e) {
            throw new PluginFault(Sentence.of("apps.refused.xml", PluginFault.root(e)), e);
        }
        if (!descriptor.key().equals(key)) {
            throw new PluginFault(Sentence.of("apps.refused.key", descriptor.key(), key));
        }
        return descriptor;
    }

    /** Resolves the imports and starts the bundle. */
    public void start() {
        try {
            bundle.start();
        } catch (BundleException e) {
            throw new PluginFault("The bundle does not resolve", e);
        }
    }

    public void stop() {
        try {
            bundle.stop();
        } catch (BundleException e) {
            throw new PluginFault("The bundle does not stop", e);
        }
    }

    public void uninstall() {
        remove(bundle);
    }

    /** The classes of the started bundle and of what it imports. */
    ClassLoader loader() {
        return bundle.adapt(BundleWiring.class).getClassLoader();
    }

    private static void remove(Bundle bundle) {
        try {
            bundle.uninstall();
        } catch (BundleException e) {
            throw new PluginFault("The bundle cannot be removed", e);
        }
    }

    private static String header(Bundle bundle, String name) {
        return bundle.getHeaders().get(name);
    }
}
