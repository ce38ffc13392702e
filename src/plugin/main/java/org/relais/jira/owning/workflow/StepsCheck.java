package org.relais.jira.owning.workflow;

import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import com.opensymphony.workflow.loader.ActionDescriptor;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.relais.jira.access.AdminPass;
import org.relais.jira.circle.NodeId;
import org.relais.jira.home.Check;
import org.relais.jira.home.Finding;
import org.relais.jira.owning.OwningRules;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Whether every step that names a role names one that is there. Steps are read from their XML, because the versions of
 * OSWorkflow name the ways to nested conditions and functions differently, while what they write is the same.
 */
public final class StepsCheck implements Check {
    private static final Set<String> OURS = Set.of(GiveToRole.class.getName(), HoldsRole.class.getName());

    private final WorkflowManager workflows;
    private final OwningRules rules;

    public StepsCheck(WorkflowManager workflows, OwningRules rules) {
        this.workflows = workflows;
        this.rules = rules;
    }

    @Override
    public String name() {
        return "owning-steps";
    }

    @Override
    public List<Finding> findings(AdminPass pass) {
        List<Finding> findings = new ArrayList<>();
        for (JiraWorkflow workflow : workflows.getActiveWorkflows()) {
            workflow.getAllActions().stream()
                    .distinct()
                    .filter(this::unclear)
                    .forEach(action ->
                            findings.add(Finding.problem("owning.check.step", workflow.getName(), action.getName())
                                    .at("/secure/admin/workflows/ListWorkflows.jspa")));
        }
        return findings.isEmpty() ? List.of(Finding.good("owning.check.steps")) : findings;
    }

    private boolean unclear(ActionDescriptor action) {
        StringWriter written = new StringWriter();
        PrintWriter writer = new PrintWriter(written);
        action.writeXML(writer, 0);
        writer.flush();
        String xml = written.toString();
        if (OURS.stream().noneMatch(xml::contains)) return false;
        NodeList arguments = root(xml).getElementsByTagName("arg");
        for (int i = 0; i < arguments.getLength(); i++) {
            Element argument = (Element) arguments.item(i);
            boolean ours = argument.getAttribute("name").equals("class.name")
                    && OURS.contains(argument.getTextContent().strip());
            if (ours && !there(role(argument.getParentNode()))) return true;
        }
        return false;
    }

    private boolean there(String role) {
        return NodeId.fits(role) && rules.there(new NodeId(role));
    }

    private static String role(Node of) {
        for (Node at = of.getFirstChild(); at != null; at = at.getNextSibling()) {
            if (at instanceof Element element && element.getAttribute("name").equals(Steps.ROLE)) {
                return element.getTextContent().strip();
            }
        }
        return "";
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
            throw new IllegalStateException("A step of a workflow is no XML", e);
        }
    }
}
