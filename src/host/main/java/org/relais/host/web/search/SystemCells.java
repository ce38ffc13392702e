package org.relais.host.web.search;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import java.time.Instant;
import org.relais.host.issue.HostIssue;

/** What the fields of the system say of an issue, in words. */
record SystemCells(PageParts parts, I18nHelper i18n) {
    String text(Column column, HostIssue issue) {
        return switch (column.id()) {
            case "issuekey" -> issue.getKey();
            case "summary" -> issue.getSummary();
            case "issuetype" -> issue.getIssueType().name();
            case "status" -> issue.getStatus().name();
            case "priority" ->
                issue.getPriority() == null ? "" : issue.getPriority().name();
            case "resolution" ->
                issue.getResolution() == null
                        ? i18n.getText("issue.unresolved")
                        : issue.getResolution().name();
            case "assignee" ->
                issue.getAssignee() == null ? i18n.getText("issue.unassigned") : name(issue.getAssignee());
            case "reporter" -> name(issue.getReporter());
            case "creator" -> name(issue.getCreator());
            case "project" -> issue.getProjectObject().name();
            case "duedate" -> issue.dueDay();
            case "environment" -> issue.getEnvironment();
            case "description" -> issue.getDescription();
            case "parent" -> parts.text("parent", issue.parentId());
            case "security" -> parts.text("security", issue.securityLevelId());
            default -> parts.text(column.id(), issue.getId());
        };
    }

    /** The moment that a column shows, or null where it shows none. */
    static Instant moment(Column column, HostIssue issue) {
        return switch (column.id()) {
            case "created" -> issue.created();
            case "updated" -> issue.updated();
            case "resolutiondate" -> issue.resolved();
            default -> null;
        };
    }

    private static String name(ApplicationUser person) {
        return person == null ? "" : person.getDisplayName();
    }
}
