package org.relais.host.workflow;

import com.atlassian.jira.user.ApplicationUser;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.InvalidInputException;
import java.util.Locale;
import java.util.Map;

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

    /** Jira's older workflows say "Resolve Issue" or "resolve" where newer ones say RESOLVE_ISSUES. */
    private static String permissionKey(Map arguments) {
        String key = new Variables(arguments).text("permissionKey");
        if (key != null) return key.trim();
        String old = new Variables(arguments).text("permission");
        if (old == null) return "";
        String words = old.trim().toUpperCase(Locale.ROOT).replace(' ', '_');
        if (words.endsWith("S")) return words;
        return words.contains("_") ? words + "S" : words + "_ISSUES";
    }

    private static boolean same(ApplicationUser caller, ApplicationUser other) {
        return caller != null && other != null && caller.getKey().equals(other.getKey());
    }
}
