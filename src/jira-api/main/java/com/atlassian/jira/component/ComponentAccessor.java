package com.atlassian.jira.component;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.watchers.WatcherManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.mail.queue.MailQueue;

/**
 * The way to Jira's components for code that nobody can hand them to; only at the time of a call.
 *
 * <p>Unconfirmed: {@code Worker} and {@code initialiseWorker}, which only the product uses.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/component/ComponentAccessor.html">Javadoc</a>
 */
public class ComponentAccessor {
    private static volatile Worker worker;

    public static <T> T getComponent(Class<T> componentClass) {
        Worker current = worker;
        if (current == null) throw new IllegalStateException("ComponentAccessor has no worker: Jira is not started");
        return current.getComponent(componentClass);
    }

    public static JiraAuthenticationContext getJiraAuthenticationContext() {
        return getComponent(JiraAuthenticationContext.class);
    }

    public static PermissionManager getPermissionManager() {
        return getComponent(PermissionManager.class);
    }

    public static GlobalPermissionManager getGlobalPermissionManager() {
        return getComponent(GlobalPermissionManager.class);
    }

    public static IssueManager getIssueManager() {
        return getComponent(IssueManager.class);
    }

    public static IssueService getIssueService() {
        return getComponent(IssueService.class);
    }

    public static MailQueue getMailQueue() {
        return getComponent(MailQueue.class);
    }

    public static CommentManager getCommentManager() {
        return getComponent(CommentManager.class);
    }

    public static WatcherManager getWatcherManager() {
        return getComponent(WatcherManager.class);
    }

    public static IssueLinkManager getIssueLinkManager() {
        return getComponent(IssueLinkManager.class);
    }

    public static ChangeHistoryManager getChangeHistoryManager() {
        return getComponent(ChangeHistoryManager.class);
    }

    public static ConstantsManager getConstantsManager() {
        return getComponent(ConstantsManager.class);
    }

    public static CustomFieldManager getCustomFieldManager() {
        return getComponent(CustomFieldManager.class);
    }

    public static ProjectManager getProjectManager() {
        return getComponent(ProjectManager.class);
    }

    public static UserManager getUserManager() {
        return getComponent(UserManager.class);
    }

    public static GroupManager getGroupManager() {
        return getComponent(GroupManager.class);
    }

    /** The same as {@link #getComponent}, for what plugins offer to each other. */
    public static <T> T getOSGiComponentInstanceOfType(Class<T> componentClass) {
        return getComponent(componentClass);
    }

    public static void initialiseWorker(Worker componentAccessorWorker) {
        worker = componentAccessorWorker;
    }

    /** What the product answers with. */
    public interface Worker {
        <T> T getComponent(Class<T> componentClass);
    }
}
