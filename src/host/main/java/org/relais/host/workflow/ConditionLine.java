package org.relais.host.workflow;

import java.util.Optional;

/** One line of the conditions of a transition: the beginning of a group, or a condition in it. */
public record ConditionLine(int depth, String place, String operator, Optional<Rule> rule) {
    static ConditionLine group(int depth, String place, String operator) {
        return new ConditionLine(depth, place, operator, Optional.empty());
    }

    static ConditionLine of(int depth, Rule rule) {
        return new ConditionLine(depth, rule.place(), "", Optional.of(rule));
    }
}
