package org.relais.host.workflow;

import com.atlassian.jira.user.ApplicationUser;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.InvalidInputException;
import java.util.Map;
import java.util.Set;

/** The host's own conditions, and the validator that asks the same. They ask {@link IssueRules}. */
@SuppressWarnings("rawtypes")
final class OwnConditions {
    private OwnConditions() {}

    static boolean assignee(Map variables, Map arguments, PropertySet properties) {
        Variables of = new Variables(variables);
        return same(of.caller(), of.issueBefore().getAssignee());
    }

    static boolean reporter(Map variables, Map arguments, PropertySet properties) {
        Variables of = new Variables(variables);
        return same(of.caller(), of.issueBefore().getReporter());
    }

    static boolean permission(Map variables, Map arguments, PropertySet properties) {
        Variables of = new Variables(variables);
        return of.rules().permitted(of.caller(), of.issueBefore(), permissionKey(arguments));
    }

    static boolean role(Map variables, Map arguments, PropertySet properties) {
        Variables of = new Variables(variables);
        String role = new Variables(arguments).text("jira.projectrole.id");
        return role != null && of.rules().inRole(of.caller(), of.issueBefore(), role);
    }

    static boolean group(Map variables, Map arguments, PropertySet properties) {
        Variables of = new Variables(variables);
        String group = new Variables(arguments).text("group");
        return group != null && of.rules().inGroup(of.caller(), group);
    }

    static void requirePermission(Map variables, Map arguments, PropertySet properties) throws InvalidInputException {
        if (permission(variables, arguments, properties)) return;
        ApplicationUser caller = new Variables(variables).caller();
        throw new InvalidInputException((caller == null ? "An anonymous visitor" : caller.getDisplayName())
                + " does not have the permission " + permissionKey(arguments) + ".");
    }

    /** Whether every sub-task is in one of the statuses. */
    static boolean subtasksIn(Map variables, Map arguments, PropertySet properties) {
        String statuses = new Variables(arguments).text("statuses");
        Set<String> allowed =
                statuses == null ? Set.of() : Set.of(statuses.trim().split("\\s*,\\s*"));
        return new Variables(variables)
                .issueBefore().getSubTaskObjects().stream().allMatch(child -> allowed.contains(child.getStatusId()));
    }

    static boolean notInStep(Map variables, Map arguments, PropertySet properties) {
        int step = new Variables(variables).currentStep();
        return arguments.entrySet().stream()
                .map(Map.Entry.class::cast)
                .noneMatch(argument ->
                        String.valueOf(((Map.Entry) argument).getKey()).startsWith("stepId")
                                && String.valueOf(((Map.Entry) argument).getValue())
                                        .trim()
                                        .equals(String.valueOf(step)));
    }

    /** Asks about somebody whose key another variable holds. */
    static void requirePermissionOf(Map variables, Map arguments, PropertySet properties) throws InvalidInputException {
        Variables of = new Variables(variables);
        String variable = new Variables(arguments).text("vars.key");
        Object named = variable == null ? null : variables.get(variable);
        boolean nobody = named == null || named.toString().isBlank();
        if (nobody && "true".equals(arguments.get("nullallowed"))) return;
        String key = permissionKey(arguments);
        if (!nobody && of.rules().permitted(named.toString(), of.issueBefore(), key)) return;
        throw new InvalidInputException(
                (nobody ? "Nobody" : named.toString()) + " does not have the permission " + key + ".");
    }

    /** Jira's older workflows say "Resolve Issue" or "resolve" where newer ones say RESOLVE_ISSUES. */
    private static String permissionKey(Map arguments) {
        String key = new Variables(arguments).text("permissionKey");
        if (key != null) return key.trim();
        String old = new Variables(arguments).text("permission");
        return old == null ? "" : PermissionWords.key(old);
    }

    private static boolean same(ApplicationUser caller, ApplicationUser other) {
        return caller != null && other != null && caller.getKey().equals(other.getKey());
    }
}
