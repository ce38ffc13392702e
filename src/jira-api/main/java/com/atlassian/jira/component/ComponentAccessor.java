package com.atlassian.jira.component;

import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;

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

    public static void initialiseWorker(Worker componentAccessorWorker) {
        worker = componentAccessorWorker;
    }

    /** What the product answers with. */
    public interface Worker {
        <T> T getComponent(Class<T> componentClass);
    }
}
