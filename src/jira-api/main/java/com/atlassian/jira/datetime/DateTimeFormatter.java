package com.atlassian.jira.datetime;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Date;
import java.util.Locale;
import java.util.TimeZone;

/**
 * Writes moments as people read them. It never changes: each method answers another one.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/datetime/DateTimeFormatter.html">Javadoc</a>
 */
public interface DateTimeFormatter {
    DateTimeFormatter forLoggedInUser();

    DateTimeFormatter forUser(ApplicationUser user);

    DateTimeFormatter withStyle(DateTimeStyle style);

    // unconfirmed: ?
    DateTimeFormatter withSystemZone();

    // unconfirmed: ?
    DateTimeFormatter withZone(TimeZone timeZone);

    // unconfirmed: ?
    DateTimeFormatter withLocale(Locale locale);

    String format(Date date);

    /** @throws IllegalArgumentException where the text is not written in this style */
    Date parse(String text);
}
