package com.atlassian.jira.user;

import com.opensymphony.module.propertyset.PropertySet;

/**
 * What is remembered of a person under keys.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/user/UserPropertyManager.html">Javadoc</a>
 */
public interface UserPropertyManager {
    PropertySet getPropertySet(ApplicationUser user);
}
