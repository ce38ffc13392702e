package org.relais.jira.hours;

import java.util.List;

/**
 * What a calendar file says about somebody's leave.
 *
 * @param leave what can be kept
 * @param passed what cannot, and why
 */
public record Away(List<Leave> leave, List<Passed> passed) {
    /** The most events that are looked at. */
    public static final int MOST_EVENTS = 500;
    /** The most characters of a file. */
    public static final int MOST_CHARACTERS = 500_000;

    /** An event that is passed over: where it begins in the file, and why, as a word. */
    public record Passed(int line, String summary, Why why) {}

    /** Why an event is no leave, or a file no calendar. */
    public enum Why {
        /** It happens again and again: only single events are taken. */
        REPEATS,
        /** It was called off. */
        CANCELLED,
        /** It ended before today. */
        PAST,
        /** It is shorter than half a day. */
        SHORT,
        /** Its dates cannot be read. */
        DATES,
        /** There are more events than are looked at. */
        MANY,
        /** The file is no calendar. */
        NO_CALENDAR,
        /** The file ends in the middle. */
        CUT_OFF,
        /** The file is too large. */
        LARGE;

        /** As i18n keys have it. */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }
}
