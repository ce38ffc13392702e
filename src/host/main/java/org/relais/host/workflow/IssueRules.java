package org.relais.host.workflow;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;

/** What conditions ask about people. A caller hands it in as the variable {@link #VARIABLE}; the person may be null. */
public interface IssueRules {
    String VARIABLE = "host.rules";

    /** The key is Jira's, as in {@code RESOLVE_ISSUES}. */
    boolean permitted(ApplicationUser person, Issue issue, String permissionKey);

    /** The same of somebody by their username or key; nobody of that name has no permission. */
    default boolean permitted(String person, Issue issue, String permissionKey) {
        return false;
    }

    boolean inRole(ApplicationUser person, Issue issue, String roleId);

    boolean inGroup(ApplicationUser person, String group);
}
