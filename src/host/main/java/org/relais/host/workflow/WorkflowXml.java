package org.relais.host.workflow;

import com.opensymphony.workflow.InvalidWorkflowDescriptorException;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.ValidationHelper;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.io.IOException;
import java.io.StringReader;
import java.util.HashSet;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * Reads a workflow as Jira exports it, and fetches nothing, whatever the document names: OSWorkflow's own loader would
 * go to the network for the document type 2.8, and to the disk for an entity.
 */
@SuppressWarnings("unchecked")
final class WorkflowXml {
    /** Deeper than any workflow of Jira's; what reads the document goes down by recursion. */
    private static final int DEEPEST = 60;

    private WorkflowXml() {}

    static WorkflowDescriptor read(String xml) {
        try {
            Element root = document(xml).getDocumentElement();
            WorkflowDescriptor workflow = new WorkflowDescriptor(root);
            NestedConditions.complete(workflow, root);
            validate(workflow);
            return workflow;
        } catch (InvalidWorkflowDescriptorException | RuntimeException e) {
            throw e instanceof TransitionFailed ? (TransitionFailed) e : unreadable(e);
        }
    }

    static Document document(String xml) {
        try {
            Document document = builder().parse(new InputSource(new StringReader(xml)));
            if (document.getDoctype() != null && document.getDoctype().getInternalSubset() != null)
                throw new SAXException("a workflow may not declare entities");
            if (!"workflow".equals(document.getDocumentElement().getTagName()))
                throw new SAXException("the document is no workflow");
            return document;
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw unreadable(e);
        }
    }

    /** OSWorkflow's own check refuses a name with an ampersand, because it writes it without escaping. */
    private static void validate(WorkflowDescriptor workflow) throws InvalidWorkflowDescriptorException {
        ValidationHelper.validate(workflow.getInitialActions());
        ValidationHelper.validate(workflow.getGlobalActions());
        ValidationHelper.validate(workflow.getCommonActions().values());
        ValidationHelper.validate(workflow.getSteps());
        Set<Integer> seen = new HashSet<>();
        for (StepDescriptor step : Steps.all(workflow)) {
            Steps.status(workflow, step.getId());
            for (ActionDescriptor action : (Iterable<ActionDescriptor>) step.getActions()) {
                boolean common = workflow.getCommonActions().containsKey(action.getId());
                if (!common && !seen.add(action.getId()))
                    throw new InvalidWorkflowDescriptorException("two actions have the id " + action.getId());
            }
        }
    }

    private static TransitionFailed unreadable(Exception e) {
        return new TransitionFailed("The workflow cannot be read: " + e.getMessage(), e);
    }

    private static DocumentBuilder builder() throws ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
        factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        factory.setAttribute("http://www.oracle.com/xml/jaxp/properties/maxElementDepth", DEEPEST);
        factory.setXIncludeAware(false);
        DocumentBuilder builder = factory.newDocumentBuilder();
        builder.setEntityResolver((publicId, systemId) -> new InputSource(new StringReader("")));
        builder.setErrorHandler(new Strict());
        return builder;
    }

    /** The parser's own handler prints to the console. */
    private static final class Strict implements ErrorHandler {
        @Override
        public void warning(SAXParseException e) {}

        @Override
        public void error(SAXParseException e) throws SAXException {
            throw e;
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }
    }
}
