package org.relais.host.plugin.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.felix.framework.Felix;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.wiring.FrameworkWiring;

/** The OSGi framework that keeps bundles apart from each other and from the host. */
public final class Framework implements AutoCloseable {
    private static final long PATIENCE = 10_000;

    private final Felix felix;

    public Framework(Path workDir, Map<Class<?>, Object> services) {
        Map<String, Object> settings = new HashMap<>();
        settings.put(Constants.FRAMEWORK_STORAGE, workDir.resolve("bundles").toString());
        settings.put(Constants.FRAMEWORK_STORAGE_CLEAN, Constants.FRAMEWORK_STORAGE_CLEAN_ONFIRSTINIT);
        settings.put(Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA, SystemPackages.offered());
        settings.put(Constants.FRAMEWORK_BOOTDELEGATION, "sun.*,com.sun.*,jdk.internal.*");
        settings.put("felix.bootdelegation.implicit", "false"); // else a bundle finds whatever its caller finds
        settings.put("felix.service.urlhandlers", "false"); // Tomcat wants the one factory of the JVM for itself
        // an upload is tried beside the version that it may replace
        settings.put(Constants.FRAMEWORK_BSNVERSION, Constants.FRAMEWORK_BSNVERSION_MULTIPLE);
        settings.put("felix.log.level", "1");
        felix = new Felix(settings);
        try {
            felix.start();
        } catch (BundleException e) {
            throw new IllegalStateException("The OSGi framework does not start", e);
        }
        services.forEach(this::offer);
    }

    private void offer(Class<?> type, Object service) {
        context().registerService(type.getName(), service, null);
    }

    /** The context of the host itself, in which its services are registered. */
    public BundleContext context() {
        return felix.getBundleContext();
    }

    /** Installs a jar without starting it. */
    Bundle install(Path jar) {
        try (InputStream content = Files.newInputStream(jar)) {
            return context().installBundle(jar.toUri().toString(), content);
        } catch (IOException | BundleException e) {
            throw new PluginFault(Sentence.of("apps.refused.bundle", PluginFault.root(e)), e);
        }
    }

    /** Whether everything is there that the bundle imports. */
    boolean resolves(Bundle bundle) {
        return felix.adapt(FrameworkWiring.class).resolveBundles(List.of(bundle));
    }

    @Override
    public void close() {
        try {
            felix.stop();
            felix.waitForStop(PATIENCE);
        } catch (BundleException e) {
            throw new IllegalStateException("The OSGi framework does not stop", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
