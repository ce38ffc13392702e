package org.relais.host.workflow;

import java.io.StringWriter;
import java.util.List;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** A document that is being added to. */
record Markup(Document document) {
    Element root() {
        return document.getDocumentElement();
    }

    Element append(Element parent, String name, String... attributes) {
        Element element = document.createElement(name);
        for (int i = 0; i < attributes.length; i += 2) element.setAttribute(attributes[i], attributes[i + 1]);
        parent.appendChild(element);
        return element;
    }

    /** The child of this name, or a new one in front of the first of the others. */
    Element section(Element parent, String name, String... before) {
        Element section = child(parent, name);
        if (section != null) return section;
        Node next = null;
        for (String other : before) if (next == null) next = child(parent, other);
        return (Element) parent.insertBefore(document.createElement(name), next);
    }

    private static Element child(Element parent, String name) {
        return Dom.child(parent, name).orElse(null);
    }

    /** Takes away the spaces between elements, which are written anew; values keep theirs. */
    private static void tidy(Element parent) {
        List<Element> children = Dom.children(parent);
        if (children.isEmpty()) return;
        for (Node node = parent.getFirstChild(); node != null; ) {
            Node next = node.getNextSibling();
            if (node instanceof Text text && text.getData().isBlank()) parent.removeChild(node);
            node = next;
        }
        children.forEach(Markup::tidy);
    }

    String text() {
        try {
            tidy(document.getDocumentElement());
            Transformer transformer = TransformerFactory.newDefaultInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.INDENT, "yes");
            transformer.setOutputProperty("{http://xml.apache.org/xslt}indent-amount", "2");
            if (document.getDoctype() != null && document.getDoctype().getSystemId() != null) {
                transformer.setOutputProperty(
                        OutputKeys.DOCTYPE_SYSTEM, document.getDoctype().getSystemId());
                if (document.getDoctype().getPublicId() != null)
                    transformer.setOutputProperty(
                            OutputKeys.DOCTYPE_PUBLIC, document.getDoctype().getPublicId());
            }
            StringWriter text = new StringWriter();
            transformer.transform(new DOMSource(document), new StreamResult(text));
            return text.toString();
        } catch (TransformerException e) {
            throw new IllegalStateException(e);
        }
    }
}
