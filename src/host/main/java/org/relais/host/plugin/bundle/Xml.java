package org.relais.host.plugin.bundle;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** One element of a descriptor, in the words in which descriptors are read. */
public record Xml(Element element) {
    /** Reads a document that may not name any other document. */
    static Xml read(InputStream stream) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        var builder = factory.newDocumentBuilder();
        builder.setErrorHandler(null);
        return new Xml(builder.parse(stream).getDocumentElement());
    }

    public String name() {
        return element.getTagName();
    }

    public String text() {
        return element.getTextContent().strip();
    }

    /** An attribute that says something. */
    public Optional<String> attribute(String name) {
        return Optional.of(element.getAttribute(name).strip()).filter(value -> !value.isEmpty());
    }

    /** An attribute that must be there. */
    public String required(String name) {
        return attribute(name).orElseThrow(() -> new PluginFault("<" + name() + "> has no attribute '" + name + "'"));
    }

    public List<Xml> children() {
        var nodes = element.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(node -> node.getNodeType() == Node.ELEMENT_NODE)
                .map(node -> new Xml((Element) node))
                .toList();
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
