package org.relais.host.jira.time;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.ApplicationUser;
import java.time.ZoneId;
import java.util.TimeZone;
import org.relais.host.people.Person;

/** {@inheritDoc} Kept in the profile of each person. */
public final class HostTimeZones implements TimeZoneManager {
    private final JiraAuthenticationContext visit;

    public HostTimeZones(JiraAuthenticationContext visit) {
        this.visit = visit;
    }

    @Override
    public TimeZone getDefaultTimezone() {
        return TimeZone.getTimeZone(ZoneId.systemDefault());
    }

    @Override
    public TimeZone getTimeZoneforUser(ApplicationUser user) {
        return user instanceof Person person ? TimeZone.getTimeZone(person.zone()) : getDefaultTimezone();
    }

    @Override
    public TimeZone getLoggedInUserTimeZone() {
        return getTimeZoneforUser(visit.getLoggedInUser());
    }
}
