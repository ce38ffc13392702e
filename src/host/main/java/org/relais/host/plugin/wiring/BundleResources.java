package org.relais.host.plugin.wiring;

import java.util.Collection;
import org.osgi.framework.wiring.BundleWiring;
import org.springframework.core.io.Resource;
import org.springframework.core.io.UrlResource;
import org.springframework.util.AntPathMatcher;

/** Finds what a bundle contains by Spring's patterns, as for a component scan. */
final class BundleResources {
    private static final AntPathMatcher PATHS = new AntPathMatcher();
    private static final int ALL = BundleWiring.LISTRESOURCES_RECURSE | BundleWiring.LISTRESOURCES_LOCAL;

    private BundleResources() {}

    static Resource[] matching(BundleWiring wiring, String pattern) {
        String path = pattern.replaceFirst("^classpath\\*?:/?", "");
        String plain = PATHS.isPattern(path) ? path.substring(0, path.indexOf('*')) : path;
        String folder = plain.substring(0, plain.lastIndexOf('/') + 1);
        Collection<String> names = wiring.listResources("/" + folder, "*", ALL);
        return names.stream()
                .filter(name -> PATHS.match(path, name))
                .map(name -> new UrlResource(wiring.getClassLoader().getResource(name)))
                .toArray(Resource[]::new);
    }
}
