package org.relais.host.workflow;

import java.util.List;
import java.util.Map;

/** A step as it is written, with the transitions that lead away from it. */
public record PlanStep(
        int id, String name, String statusId, Map<String, String> properties, List<PlanTransition> transitions) {}
