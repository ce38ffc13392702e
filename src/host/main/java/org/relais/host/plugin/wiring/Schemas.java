package org.relais.host.plugin.wiring;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.springframework.beans.factory.xml.DelegatingEntityResolver;
import org.xml.sax.EntityResolver;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The schemas that a Spring file may name: Spring's own and those for services. None is ever fetched. */
final class Schemas implements EntityResolver {
    private static final ClassLoader HOST = Schemas.class.getClassLoader();
    private static final Map<String, String> OWN = Map.of(
            "/gemini-blueprint.xsd", "host/plugin/gemini-blueprint.xsd",
            "/spring-osgi.xsd", "host/plugin/spring-osgi.xsd",
            "/services.xsd", "host/plugin/services.xsd");

    private final EntityResolver springs = new DelegatingEntityResolver(HOST);

    @Override
    public InputSource resolveEntity(String publicId, String systemId) throws SAXException, IOException {
        InputSource found = systemId == null ? null : own(systemId);
        if (found == null) found = springs.resolveEntity(publicId, systemId);
        if (found == null) throw new FileNotFoundException("Jira does not know the schema " + systemId);
        return found;
    }

    private static InputSource own(String systemId) {
        String path = OWN.get(systemId.substring(Math.max(0, systemId.lastIndexOf('/'))));
        if (path == null) return null;
        InputStream stream = HOST.getResourceAsStream(path);
        InputSource source = new InputSource(stream);
        source.setSystemId(systemId);
        return source;
    }
}
