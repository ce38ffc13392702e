package com.atlassian.jira.timezone;

import com.atlassian.jira.user.ApplicationUser;
import java.util.TimeZone;

/**
 * In which time zone people live.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/timezone/TimeZoneManager.html">Javadoc</a>
 */
public interface TimeZoneManager {
    /** The zone of whoever has chosen none. */
    TimeZone getDefaultTimezone();

    TimeZone getTimeZoneforUser(ApplicationUser user);

    // unconfirmed: ?
    TimeZone getLoggedInUserTimeZone();
}
