package com.atlassian.jira.action;

import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import webwork.action.ActionSupport;

/**
 * An action that knows its visitor and the visitor's language.
 *
 * <p>Unconfirmed: {@code getI18nHelper}, and where the members are declared.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/action/JiraActionSupport.html">Javadoc</a>
 */
public abstract class JiraActionSupport extends ActionSupport {
    public ApplicationUser getLoggedInUser() {
        return ComponentAccessor.getJiraAuthenticationContext().getLoggedInUser();
    }

    public I18nHelper getI18nHelper() {
        return ComponentAccessor.getJiraAuthenticationContext().getI18nHelper();
    }

    public String getText(String key) {
        return getI18nHelper().getText(key);
    }

    public String getText(String key, String value1) {
        return getI18nHelper().getText(key, value1);
    }

    public String getText(String key, String value1, String value2) {
        return getI18nHelper().getText(key, value1, value2);
    }

    public String getText(String key, Object parameters) {
        return getI18nHelper().getText(key, parameters);
    }

    public String getText(String key, Object value1, Object value2, Object value3) {
        return getI18nHelper().getText(key, value1, value2, value3);
    }
}
