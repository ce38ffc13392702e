package com.atlassian.jira.workflow;

import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.user.ApplicationUser;
import com.opensymphony.workflow.WorkflowContext;
import java.util.Map;

/**
 * Who moves the issue, asked from the variables of a transition.
 *
 * <p>Unconfirmed: that the argument {@code username} stands for somebody else.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/workflow/WorkflowFunctionUtils.html">Javadoc</a>
 */
@SuppressWarnings("rawtypes")
public class WorkflowFunctionUtils {
    public static final String ORIGINAL_ISSUE_KEY = String.valueOf("originalissueobject");
    private static final String USERNAME = String.valueOf("username");

    /** The person, or null for nobody. */
    protected ApplicationUser getCallerUser(Map transientVars, Map args) {
        return getCallerUserFromArgs(transientVars, args);
    }

    public static ApplicationUser getCallerUserFromArgs(Map transientVars, Map args) {
        if (args != null && args.get(USERNAME) instanceof String name && !name.isEmpty()) {
            return ComponentAccessor.getUserManager().getUserByName(name);
        }
        WorkflowContext context = (WorkflowContext) transientVars.get("context");
        String key = context == null ? null : context.getCaller();
        return key == null ? null : ComponentAccessor.getUserManager().getUserByKey(key);
    }

    /** The key of the person, or null for nobody. */
    public static String getCallerKey(Map transientVars, Map args) {
        ApplicationUser user = getCallerUserFromArgs(transientVars, args);
        return user == null ? null : user.getKey();
    }
}
