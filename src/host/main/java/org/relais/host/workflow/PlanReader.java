package org.relais.host.workflow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;

/** Reads the document of a workflow. What is not well formed is left out; {@link WorkflowCheck} speaks of it. */
final class PlanReader {
    private final Element root;
    private final Map<Integer, PlanTransition> common = new HashMap<>();

    PlanReader(Element root) {
        this.root = root;
    }

    Plan read() {
        Dom.all(root, "action", "common-actions").forEach(action -> Dom.number(action, "id")
                .ifPresent(id -> common.put(id, read(action, Scope.COMMON))));
        return new Plan(
                Dom.named(root, "meta"),
                read(Dom.all(root, "action", "initial-actions"), Scope.INITIAL),
                read(Dom.all(root, "action", "global-actions"), Scope.GLOBAL),
                Dom.all(root, "step", "steps").stream().map(this::step).toList());
    }

    private PlanStep step(Element step) {
        List<PlanTransition> transitions = new ArrayList<>();
        for (Element child : Dom.path(step, "actions").map(Dom::children).orElse(List.of())) {
            if (child.getTagName().equals("action")) transitions.add(read(child, Scope.ORDINARY));
            else Dom.number(child, "id").map(common::get).ifPresent(transitions::add);
        }
        Map<String, String> properties = Dom.named(step, "meta");
        return new PlanStep(
                Dom.number(step, "id").orElse(0),
                step.getAttribute("name"),
                properties.getOrDefault(Steps.STATUS, "").trim(),
                properties,
                transitions);
    }

    private List<PlanTransition> read(List<Element> actions, Scope scope) {
        return actions.stream().map(action -> read(action, scope)).toList();
    }

    private PlanTransition read(Element action, Scope scope) {
        return new PlanTransition(
                Dom.number(action, "id").orElse(0),
                action.getAttribute("name"),
                scope,
                Dom.path(action, "results", "unconditional-result")
                        .flatMap(result -> Dom.number(result, "step"))
                        .orElse(0),
                Dom.named(action, "meta"),
                conditions(action),
                rules(RuleKind.VALIDATOR, Dom.all(action, "validator", "validators")),
                rules(RuleKind.FUNCTION, Places.functions(action)),
                rules(RuleKind.FUNCTION, Places.hiddenFunctions(action)));
    }

    private static List<Rule> rules(RuleKind kind, List<Element> elements) {
        List<Rule> rules = new ArrayList<>();
        for (Element element : elements) rules.add(rule(kind, String.valueOf(rules.size() + 1), element));
        return rules;
    }

    private static Rule rule(RuleKind kind, String place, Element element) {
        boolean negated = "true".equals(element.getAttribute("negate"));
        return new Rule(kind, place, Dom.named(element, "arg"), negated);
    }

    private static List<ConditionLine> conditions(Element action) {
        List<ConditionLine> lines = new ArrayList<>();
        Dom.path(action, "restrict-to", "conditions").ifPresent(group -> add(group, "", 0, lines));
        return lines.size() == 1 ? List.of() : lines;
    }

    private static void add(Element group, String place, int depth, List<ConditionLine> lines) {
        lines.add(ConditionLine.group(depth, place, Places.operator(group)));
        int number = 0;
        for (Element child : Dom.children(group)) {
            number++;
            String here = place.isEmpty() ? String.valueOf(number) : place + "." + number;
            if (child.getTagName().equals("conditions")) add(child, here, depth + 1, lines);
            else lines.add(ConditionLine.of(depth + 1, rule(RuleKind.CONDITION, here, child)));
        }
    }
}
