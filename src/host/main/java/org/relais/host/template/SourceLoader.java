package org.relais.host.template;

import java.io.InputStream;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.collections.ExtendedProperties;
import org.apache.velocity.exception.ResourceNotFoundException;
import org.apache.velocity.runtime.resource.Resource;
import org.apache.velocity.runtime.resource.loader.ResourceLoader;

/** Finds a template in its source first and in the host second, and remembers which are the host's. */
final class SourceLoader extends ResourceLoader {
    private static final ClassLoader HOST = SourceLoader.class.getClassLoader();

    private final ClassLoader source;
    private final Set<String> fromHost = ConcurrentHashMap.newKeySet();

    SourceLoader(ClassLoader source) {
        this.source = source;
    }

    boolean isFromHost(String name) {
        return fromHost.contains(name);
    }

    @Override
    public void init(ExtendedProperties configuration) {}

    @Override
    public InputStream getResourceStream(String name) throws ResourceNotFoundException {
        String path = name.startsWith("/") ? name.substring(1) : name;
        InputStream own = source.getResourceAsStream(path);
        if (own != null) return own;
        InputStream hosts = HOST.getResourceAsStream(path);
        if (hosts == null) throw new ResourceNotFoundException("There is no template " + name);
        fromHost.add(name);
        return hosts;
    }

    @Override
    public boolean isSourceModified(Resource resource) {
        return false;
    }

    @Override
    public long getLastModified(Resource resource) {
        return 0;
    }
}
