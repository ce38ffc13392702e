package org.relais.jira.purpose.workflow;

import com.opensymphony.workflow.loader.ActionDescriptor;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Our condition among those of a step. It is read from the step's XML, because the versions of OSWorkflow name the way to
 * nested conditions differently, while what they write is the same.
 */
final class OwnConditions {
    private static final String OURS = HasPurpose.class.getName();

    private OwnConditions() {}

    /**
     * The arguments of each that every way through the conditions passes: what is one of several alternatives hides
     * nothing by itself.
     */
    static List<Map<String, String>> of(ActionDescriptor action) {
        if (action.getRestriction() == null) return List.of();
        StringWriter written = new StringWriter();
        PrintWriter writer = new PrintWriter(written);
        action.getRestriction().writeXML(writer, 0);
        writer.flush();
        String xml = written.toString();
        if (!xml.contains(OURS)) return List.of();
        List<Map<String, String>> found = new ArrayList<>();
        collect(root(xml), found);
        return found;
    }

    private static Element root(String xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder()
                    .parse(new InputSource(new StringReader(xml)))
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException("The conditions of a step are no XML", e);
        }
    }

    private static void collect(Element group, List<Map<String, String>> found) {
        if (group.getAttribute("type").equalsIgnoreCase("OR")) return;
        for (Node at = group.getFirstChild(); at != null; at = at.getNextSibling()) {
            if (!(at instanceof Element element)) continue;
            if (element.getTagName().equals("conditions")) collect(element, found);
            if (!element.getTagName().equals("condition") || negated(element)) continue;
            Map<String, String> arguments = arguments(element);
            if (OURS.equals(arguments.get("class.name"))) found.add(arguments);
        }
    }

    private static boolean negated(Element condition) {
        return List.of("true", "yes").contains(condition.getAttribute("negate"));
    }

    private static Map<String, String> arguments(Element condition) {
        Map<String, String> arguments = new HashMap<>();
        for (Node at = condition.getFirstChild(); at != null; at = at.getNextSibling()) {
            if (at instanceof Element element && element.getTagName().equals("arg")) {
                arguments.put(
                        element.getAttribute("name"), element.getTextContent().strip());
            }
        }
        return arguments;
    }
}
