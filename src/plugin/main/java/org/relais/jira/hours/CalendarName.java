package org.relais.jira.hours;

import java.util.regex.Pattern;

/** The public holidays of a country or of a part of it, as in de or de/be; or none. */
public record CalendarName(String value) {
    private static final Pattern SHAPE = Pattern.compile("[a-z0-9_]{2,30}(/[A-Za-z0-9_-]{1,30}){0,3}");

    /** No public holidays. */
    public static final CalendarName NONE = new CalendarName("none");

    public CalendarName {
        if (!SHAPE.matcher(value).matches()) throw new IllegalArgumentException(value);
    }

    static boolean possible(String value) {
        return SHAPE.matcher(value).matches();
    }
}
