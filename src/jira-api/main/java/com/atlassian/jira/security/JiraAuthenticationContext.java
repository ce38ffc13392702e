package com.atlassian.jira.security;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import java.util.Locale;

/**
 * Who this thread works for, and in which language.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/security/JiraAuthenticationContext.html">Javadoc</a>
 */
public interface JiraAuthenticationContext {
    /** Null for an anonymous visitor. */
    ApplicationUser getLoggedInUser();

    boolean isLoggedInUser();

    I18nHelper getI18nHelper();

    Locale getLocale();

    void setLoggedInUser(ApplicationUser user);

    // unconfirmed: ?
    void clearLoggedInUser();
}
