package org.relais.host.property;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.UserPropertyManager;
import com.opensymphony.module.propertyset.PropertySet;
import org.relais.host.db.Database;

/** What is remembered of people under keys, in a table. */
public final class HostUserProperties implements UserPropertyManager {
    private final Database database;

    public HostUserProperties(Database database) {
        this.database = database;
    }

    @Override
    public PropertySet getPropertySet(ApplicationUser user) {
        return new UserPropertySet(database, user.getKey());
    }
}
