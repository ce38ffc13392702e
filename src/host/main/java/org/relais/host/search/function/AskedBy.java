package org.relais.host.search.function;

import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Set;

/** Who asks a plugin's function, and whether permissions count. */
record AskedBy(Asked asked, boolean overridden) implements QueryCreationContext {
    @Override
    public ApplicationUser getApplicationUser() {
        return asked.searcher().user();
    }

    @Override
    public boolean isSecurityOverriden() {
        return overridden;
    }

    @Override
    public Set<String> getDeterminedProjects() {
        return asked.projects();
    }
}
