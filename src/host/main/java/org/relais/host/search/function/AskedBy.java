package org.relais.host.search.function;

import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.user.ApplicationUser;

/** Who asks a plugin's function, and whether permissions count. */
record AskedBy(ApplicationUser user, boolean overridden) implements QueryCreationContext {
    @Override
    public ApplicationUser getApplicationUser() {
        return user;
    }

    @Override
    public boolean isSecurityOverriden() {
        return overridden;
    }
}
