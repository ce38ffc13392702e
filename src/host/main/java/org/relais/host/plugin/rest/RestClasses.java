package org.relais.host.plugin.rest;

import jakarta.ws.rs.Path;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.framework.wiring.BundleWiring;
import org.relais.host.plugin.bundle.RunningPlugin;
import org.springframework.core.io.UrlResource;
import org.springframework.core.type.AnnotationMetadata;
import org.springframework.core.type.classreading.SimpleMetadataReaderFactory;

/** The resources and providers that a bundle itself contains; classes that are neither are not loaded. */
record RestClasses(Set<Class<?>> resources, Set<Class<?>> providers) {
    /** In exactly these packages, or in the whole bundle where none is named. */
    static RestClasses find(RunningPlugin plugin, List<String> packages) {
        SimpleMetadataReaderFactory reader = new SimpleMetadataReaderFactory(plugin.loader());
        Set<Class<?>> resources = new LinkedHashSet<>();
        Set<Class<?>> providers = new LinkedHashSet<>();
        for (String file : files(plugin.wiring(), packages)) {
            AnnotationMetadata written = annotations(reader, plugin, file);
            if (written.isAbstract() || written.isInterface()) continue;
            if (written.hasAnnotation(Path.class.getName())) {
                resources.add(plugin.load(written.getClassName(), Object.class));
            } else if (written.hasAnnotation(Provider.class.getName())) {
                providers.add(plugin.load(written.getClassName(), Object.class));
            }
        }
        return new RestClasses(resources, providers);
    }

    private static Set<String> files(BundleWiring wiring, List<String> packages) {
        int whole = BundleWiring.LISTRESOURCES_LOCAL | BundleWiring.LISTRESOURCES_RECURSE;
        if (packages.isEmpty()) return Set.copyOf(wiring.listResources("/", "*.class", whole));
        return packages.stream()
                .map(name -> "/" + name.replace('.', '/'))
                .flatMap(folder -> wiring.listResources(folder, "*.class", BundleWiring.LISTRESOURCES_LOCAL).stream())
                .collect(Collectors.toSet());
    }

    private static AnnotationMetadata annotations(
            SimpleMetadataReaderFactory reader, RunningPlugin plugin, String file) {
        try {
            return reader.getMetadataReader(new UrlResource(plugin.loader().getResource(file)))
                    .getAnnotationMetadata();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
