package org.relais.host.workflow;

import com.atlassian.jira.workflow.JiraWorkflow;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A transition as it is written. Conditions come as lines, groups before what they hold; {@code hidden} are functions
 * at places that Jira's editor does not show.
 */
public record PlanTransition(
        int id,
        String name,
        Scope scope,
        int target,
        Map<String, String> properties,
        List<ConditionLine> conditions,
        List<Rule> validators,
        List<Rule> functions,
        List<Rule> hidden) {
    static final String SCREEN = "jira.fieldscreen.id";
    static final String DESCRIPTION = "jira.description";

    /** The id of its screen; empty where it has none. */
    public String screen() {
        return properties.getOrDefault(SCREEN, "").trim();
    }

    public String description() {
        return properties.getOrDefault(DESCRIPTION, "").trim();
    }

    /** Whether the issue stays where it is. */
    public boolean stays() {
        return target == JiraWorkflow.ACTION_ORIGIN_STEP_ID;
    }

    public List<Rule> conditionRules() {
        return conditions.stream()
                .map(ConditionLine::rule)
                .flatMap(Optional::stream)
                .toList();
    }

    public List<Rule> rules(RuleKind kind) {
        return switch (kind) {
            case FUNCTION -> functions;
            case CONDITION -> conditionRules();
            case VALIDATOR -> validators;
        };
    }

    public Optional<Rule> rule(RuleKind kind, String place) {
        return rules(kind).stream().filter(rule -> rule.place().equals(place)).findFirst();
    }
}
