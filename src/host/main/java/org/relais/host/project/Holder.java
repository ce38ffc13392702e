package org.relais.host.project;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Set;

/** A visitor, with what they are member of. The user is null for the anonymous one. */
record Holder(ApplicationUser user, Set<String> groups, Set<String> roles) {
    /** What a scheme or a security level grants, by the kind of its holder. */
    boolean in(String kind, String holder, ApplicationUser lead, Issue issue) {
        return switch (kind) {
            case "reporter" -> user != null && issue != null && user.equals(issue.getReporter());
            case "assignee" -> user != null && issue != null && user.equals(issue.getAssignee());
            default -> in(kind, holder, lead);
        };
    }

    /** The same, whichever issue it is; the kinds that ask for one are not met. */
    boolean in(String kind, String holder, ApplicationUser lead) {
        return switch (kind) {
            case "anyone" -> true;
            case "users" -> user != null;
            case "group" -> groups.contains(holder);
            case "role" -> roles.contains(holder);
            case "user" -> user != null && user.getKey().equals(holder);
            case "lead" -> user != null && user.equals(lead);
            default -> false;
        };
    }
}
