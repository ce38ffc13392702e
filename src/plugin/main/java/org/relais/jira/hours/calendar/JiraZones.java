package org.relais.jira.hours.calendar;

import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.time.ZoneId;
import org.relais.jira.access.UserKey;
import org.relais.jira.hours.Zones;

/** Asks Jira, which remembers people and their preferences. */
public final class JiraZones implements Zones {
    private final UserManager people;
    private final TimeZoneManager zones;

    public JiraZones(UserManager people, TimeZoneManager zones) {
        this.people = people;
        this.zones = zones;
    }

    @Override
    public ZoneId of(UserKey person) {
        ApplicationUser user = people.getUserByKey(person.value());
        return (user == null ? zones.getDefaultTimezone() : zones.getTimeZoneforUser(user)).toZoneId();
    }
}
