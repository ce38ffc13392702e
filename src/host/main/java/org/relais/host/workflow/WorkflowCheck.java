package org.relais.host.workflow;

import com.atlassian.jira.workflow.JiraWorkflow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXParseException;

/** Says what is wrong with the text of a workflow, before anybody keeps it. */
public final class WorkflowCheck {
    /** A workflow is no longer than this, in characters. */
    public static final int LONGEST = 1_000_000;

    private static final Pattern DECLARES = Pattern.compile("<!ENTITY|<!DOCTYPE[^>\\[]*\\[");
    private final Element root;
    private final List<Reason> reasons = new ArrayList<>();
    private final Set<Integer> steps = new HashSet<>();
    private final Set<Integer> common = new HashSet<>();

    private WorkflowCheck(Element root) {
        this.root = root;
    }

    /** At most ten reasons; none where the workflow can be kept. */
    public static List<Reason> reasons(String xml) {
        if (xml.isBlank()) return List.of(Reason.of("workflow.xml.empty"));
        if (xml.length() > LONGEST) return List.of(Reason.of("workflow.xml.long", xml.length(), LONGEST));
        if (DECLARES.matcher(xml).find()) return List.of(Reason.of("workflow.xml.entities"));
        try {
            Document document = WorkflowXml.document(xml);
            WorkflowCheck check = new WorkflowCheck(document.getDocumentElement());
            check.check();
            if (check.reasons.isEmpty()) WorkflowXml.read(xml);
            return check.reasons.stream().limit(10).toList();
        } catch (TransitionFailed e) {
            return List.of(unreadable(e));
        }
    }

    private static Reason unreadable(TransitionFailed failed) {
        if (failed.getCause() instanceof SAXParseException at)
            return Reason.of("workflow.xml.syntax", at.getLineNumber(), at.getColumnNumber());
        return Reason.of("workflow.xml.unreadable", failed.getMessage());
    }

    private void check() {
        checkSteps();
        for (Element action : Dom.all(root, "action", "common-actions"))
            Dom.number(action, "id").ifPresent(common::add);
        if (Dom.all(root, "action", "initial-actions").isEmpty()) refuse("workflow.xml.initial");
        checkActions();
        for (Element step : Dom.all(root, "step", "steps"))
            for (Element shared : Dom.all(step, "common-action", "actions")) checkShared(step, shared);
    }

    private void checkSteps() {
        List<Element> all = Dom.all(root, "step", "steps");
        if (all.isEmpty()) refuse("workflow.xml.steps");
        Map<String, String> byStatus = new HashMap<>();
        for (Element step : all) {
            String name = step.getAttribute("name");
            Optional<Integer> id = Dom.number(step, "id");
            if (id.isEmpty()) refuse("workflow.xml.step.id", name, step.getAttribute("id"));
            else if (!steps.add(id.get())) refuse("workflow.xml.step.twice", id.get());
            if (name.isBlank()) refuse("workflow.xml.step.name", step.getAttribute("id"));
            String status =
                    Dom.named(step, "meta").getOrDefault(Steps.STATUS, "").trim();
            if (status.isEmpty()) refuse("workflow.xml.step.status", name);
            else if (byStatus.putIfAbsent(status, name) != null)
                refuse("workflow.xml.status.twice", byStatus.get(status), name, status);
        }
    }

    private void checkActions() {
        Set<Integer> seen = new HashSet<>();
        Places.actions(root).forEach(action -> {
            String name = action.getAttribute("name");
            Optional<Integer> id = Dom.number(action, "id");
            if (id.isEmpty()) refuse("workflow.xml.action.id", name, action.getAttribute("id"));
            else if (!seen.add(id.get())) refuse("workflow.xml.action.twice", id.get());
            if (name.isBlank()) refuse("workflow.xml.action.name", action.getAttribute("id"));
            checkResults(action, name);
        });
    }

    private void checkResults(Element action, String name) {
        if (Dom.path(action, "results", "unconditional-result").isEmpty()) refuse("workflow.xml.result", name);
        for (Element result : Dom.path(action, "results").map(Dom::children).orElse(List.of())) {
            if (result.hasAttribute("split") || result.hasAttribute("join")) refuse("workflow.xml.split", name);
            Optional<Integer> step = Dom.number(result, "step");
            boolean stays =
                    step.filter(id -> id == JiraWorkflow.ACTION_ORIGIN_STEP_ID).isPresent();
            if (!stays && step.filter(steps::contains).isEmpty())
                refuse("workflow.xml.target", name, result.getAttribute("step"));
        }
    }

    private void checkShared(Element step, Element shared) {
        if (Dom.number(shared, "id").filter(common::contains).isEmpty())
            refuse("workflow.xml.common", step.getAttribute("name"), shared.getAttribute("id"));
    }

    private void refuse(String key, Object... values) {
        reasons.add(Reason.of(key, values));
    }
}
