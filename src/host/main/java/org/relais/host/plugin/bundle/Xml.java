package org.relais.host.plugin.bundle;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * One element of a descriptor, in the words in which descriptors are read. It is read whole at once: several requests
 * ask the same element at the same time, and a document of the JDK's cannot bear that, even to be read.
 *
 * @param text what stands in it and in its children, without the spaces around
 */
public record Xml(String name, String text, Map<String, String> attributes, List<Xml> children) {
    public Xml {
        attributes = Map.copyOf(attributes);
        children = List.copyOf(children);
    }

    /** Reads a document that may not name any other document. */
    static Xml read(InputStream stream) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        var builder = factory.newDocumentBuilder();
        builder.setErrorHandler(null);
        return of(builder.parse(stream).getDocumentElement());
    }

    private static Xml of(Element element) {
        Map<String, String> attributes = new HashMap<>();
        var named = element.getAttributes();
        for (int i = 0; i < named.getLength(); i++)
            attributes.put(
                    named.item(i).getNodeName(), named.item(i).getNodeValue().strip());
        List<Xml> children = new ArrayList<>();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling())
            if (node instanceof Element child) children.add(of(child));
        return new Xml(element.getTagName(), element.getTextContent().strip(), attributes, children);
    }

    /** An attribute that says something. */
    public Optional<String> attribute(String name) {
        return Optional.ofNullable(attributes.get(name)).filter(value -> !value.isEmpty());
    }

    /** An attribute that must be there. */
    public String required(String name) {
        return attribute(name).orElseThrow(() -> new PluginFault("<" + name() + "> has no attribute '" + name + "'"));
    }

    public Stream<Xml> children(String name) {
        return children().stream().filter(child -> child.name().equals(name));
    }

    public Optional<Xml> child(String name) {
        return children(name).findFirst();
    }

    /** The text of a child; empty where there is none. */
    public String childText(String name) {
        return child(name).map(Xml::text).orElse("");
    }
}
