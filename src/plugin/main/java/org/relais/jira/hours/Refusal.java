package org.relais.jira.hours;

import java.util.List;
import java.util.Locale;

/**
 * Why hours were not kept, as a sentence that says what the person can do next: its key and the figures that it names, and
 * the field that it is about.
 *
 * @param field as in {@code week.monday} or {@code leave.3.from}, lines counted from 1; empty where it is about none
 */
public record Refusal(Reason reason, String field, List<Object> figures) {
    /** What can stand against it; each with the HTTP status that it has everywhere. */
    public enum Reason {
        ZONE(400),
        SHIFTS(400),
        TOO_MANY_SHIFTS(400),
        OVERLAPPING(400),
        CALENDAR(400),
        SHOWN(400),
        DATE(400),
        BACKWARDS(400),
        SEASONS_MEET(400),
        TOO_MANY(400),
        NOTE_TOO_LONG(400),
        NOTE_CHARACTER(400),
        MINUTES(400),
        VERSION_MISSING(428);

        private final int status;

        Reason(int status) {
            this.status = status;
        }

        public int status() {
            return status;
        }

        /** How clients of the REST API tell reasons apart: {@code too-many}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static Refusal of(Reason reason, String field, Object... figures) {
        return new Refusal(reason, field, List.of(figures));
    }

    /** The i18n key of the sentence. */
    public String key() {
        return "hours.refusal." + reason.word();
    }
}
