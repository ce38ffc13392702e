package org.relais.host.workflow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A whole workflow as it is written, for people to read. */
public record Plan(
        Map<String, String> properties,
        List<PlanTransition> initial,
        List<PlanTransition> global,
        List<PlanStep> steps) {
    /** Reads the text of a workflow. */
    public static Plan of(String xml) {
        return new PlanReader(WorkflowXml.document(xml).getDocumentElement()).read();
    }

    public String description() {
        return properties.getOrDefault(PlanTransition.DESCRIPTION, "").trim();
    }

    public Optional<PlanStep> step(int id) {
        return steps.stream().filter(step -> step.id() == id).findFirst();
    }

    public Optional<PlanTransition> transition(int id) {
        return transitions().stream()
                .filter(transition -> transition.id() == id)
                .findFirst();
    }

    /** Every transition once: those of the beginning, those from everywhere, then those of the steps. */
    public List<PlanTransition> transitions() {
        Map<Integer, PlanTransition> once = new LinkedHashMap<>();
        Stream.of(initial, global).flatMap(List::stream).forEach(one -> once.putIfAbsent(one.id(), one));
        steps.forEach(step -> step.transitions().forEach(one -> once.putIfAbsent(one.id(), one)));
        return List.copyOf(once.values());
    }

    /** The steps from which a transition leads away; none for one from everywhere. */
    public List<PlanStep> from(PlanTransition transition) {
        return steps.stream()
                .filter(step -> step.transitions().stream().anyMatch(one -> one.id() == transition.id()))
                .toList();
    }

    /** The transitions that lead to a step. */
    public List<PlanTransition> to(PlanStep step) {
        return transitions().stream().filter(one -> one.target() == step.id()).toList();
    }

    /** Every function, condition and validator, in the order of the transitions. */
    public List<Rule> rules() {
        List<Rule> rules = new ArrayList<>();
        for (PlanTransition transition : transitions()) {
            for (RuleKind kind : RuleKind.values()) rules.addAll(transition.rules(kind));
            rules.addAll(transition.hidden());
        }
        return rules;
    }
}
