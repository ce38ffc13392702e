package org.relais.host.workflow;

import com.opensymphony.workflow.Condition;
import com.opensymphony.workflow.FunctionProvider;
import com.opensymphony.workflow.Validator;
import java.util.HashMap;
import java.util.Map;

/** What the host does for the classes that Jira's own workflows name. */
final class OwnClasses {
    private static final String JIRA = "com.atlassian.jira.workflow.";
    private static final Map<String, Object> KNOWN = new HashMap<>();

    static {
        function("issue.IssueCreateFunction", OwnFunctions::create);
        function("issue.UpdateIssueStatusFunction", OwnFunctions::updateStatus);
        function("issue.UpdateIssueFieldFunction", OwnFunctions::updateField);
        function("issue.GenerateChangeHistoryFunction", OwnFunctions::store);
        function("misc.CreateCommentFunction", OwnFunctions::comment);
        // The host searches its tables, so there is no index to bring up to date.
        function("issue.IssueReindexFunction", OwnFunctions::nothing);
        function("issue.IssueStoreFunction", OwnFunctions::storeQuietly);
        function("issue.AssignToCurrentUserFunction", OwnFunctions::assignToCaller);
        function("issue.AssignToLeadFunction", OwnFunctions::assignToLead);
        function("issue.AssignToReporterFunction", OwnFunctions::assignToReporter);
        function("event.FireIssueEventFunction", OwnFunctions::fire);

        condition("AllowOnlyAssignee", OwnConditions::assignee);
        condition("AllowOnlyReporter", OwnConditions::reporter);
        condition("PermissionCondition", OwnConditions::permission);
        condition("InProjectRoleCondition", OwnConditions::role);
        condition("UserInGroupCondition", OwnConditions::group);
        condition("SubTaskBlockingCondition", OwnConditions::subtasksIn);
        condition("DisallowIfInStepCondition", OwnConditions::notInStep);
        condition("AlwaysFalseCondition", (variables, arguments, properties) -> false);

        validator("PermissionValidator", OwnConditions::requirePermission);
        validator("UserPermissionValidator", OwnConditions::requirePermissionOf);
    }

    private OwnClasses() {}

    /** The host's own function, condition or validator, or null. They keep nothing between calls. */
    static Object find(String className) {
        return KNOWN.get(className);
    }

    private static void function(String name, FunctionProvider function) {
        KNOWN.put(JIRA + "function." + name, function);
    }

    private static void condition(String name, Condition condition) {
        KNOWN.put(JIRA + "condition." + name, condition);
    }

    private static void validator(String name, Validator validator) {
        KNOWN.put(JIRA + "validator." + name, validator);
    }
}
