package org.relais.host.plugin.bundle;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Optional;
import java.util.jar.JarFile;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.wiring.BundleWiring;

/** A jar that is fit to be a plugin: a bundle that says so in its manifest, which Jira takes without rewriting it. */
public record Installed(Bundle bundle, Descriptor descriptor) {
    private static final String KEY = "Atlassian-Plugin-Key";

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

    /** The key that a jar says it has, before it is installed. */
    public static Optional<String> key(Path jar) {
        try (JarFile file = new JarFile(jar.toFile())) {
            return Optional.ofNullable(file.getManifest())
                    .map(manifest -> manifest.getMainAttributes().getValue(KEY));
        } catch (IOException e) {
            throw new PluginFault(jar.getFileName() + " is no jar that can be read", e);
        }
    }

    private static Installed check(Bundle bundle) {
        String key = header(bundle, KEY);
        if (key == null || header(bundle, "Bundle-Version") == null) {
            throw new PluginFault("The manifest lacks Atlassian-Plugin-Key or Bundle-Version");
        }
        if (header(bundle, "Spring-Context") == null && bundle.getEntry("META-INF/spring") == null) {
            throw new PluginFault("The bundle has neither a Spring-Context header nor META-INF/spring");
        }
        URL descriptor = bundle.getEntry("atlassian-plugin.xml");
        if (descriptor == null) throw new PluginFault("The bundle has no atlassian-plugin.xml");
        return new Installed(bundle, descriptor(descriptor, key));
    }

    private static Descriptor descriptor(URL place, String key) {
        Descriptor descriptor;
        try {
            descriptor = Descriptor.read(place.openStream());
        } catch (IOException e) {
            throw new PluginFault("atlassian-plugin.xml cannot be read", e);
        }
        if (!descriptor.key().equals(key)) {
            throw new PluginFault(
                    "The key " + descriptor.key() + " of atlassian-plugin.xml is not the manifest's " + key);
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
