package org.relais.jira.checklist;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Why a request was not met, as a sentence that says what the person can do next.
 *
 * @param figures the limit, and how many there were
 * @param field what it is about, where it is about one member
 */
public record Refusal(Reason reason, List<Object> figures, Optional<String> field) {
    /** What can stand against it; each with the HTTP status that it has everywhere. */
    public enum Reason {
        EMPTY(400),
        TOO_LONG(400),
        UNFIT_CHARACTER(400),
        NOT_A_DATE(400),
        NOT_ONE_OF(400),
        NOT_A_NUMBER(400),
        UNKNOWN_MEMBER(400),
        UNKNOWN_PERSON(400),
        REASON_MISSING(400),
        TOO_MANY_ITEMS(400),
        TOO_MANY_ON_ISSUE(400),
        TOO_MANY_LISTS(400),
        TOO_MANY_PEOPLE(400),
        TOO_MANY_STEPS(400),
        TOO_DEEP(400),
        UNREADABLE(400),
        NO_TICK(403),
        NO_EDIT(403),
        NO_SUCH_ITEM(404),
        NO_SUCH_LIST(404),
        NAME_TAKEN(409),
        SAME_PERSON(409),
        HEADING(409),
        VERSION_MISSING(428);

        private final int status;

        Reason(int status) {
            this.status = status;
        }

        public int status() {
            return status;
        }

        /** How clients of the REST API tell reasons apart: {@code too-long}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public Refusal {
        figures = List.copyOf(figures);
    }

    public static Refusal of(Reason reason) {
        return new Refusal(reason, List.of(), Optional.empty());
    }

    /** A limit, and how many there were. */
    public static Refusal over(Reason reason, int limit, int count) {
        return new Refusal(reason, List.of(limit, count), Optional.empty());
    }

    /** The same, about one member. */
    public Refusal about(String which) {
        return new Refusal(reason, figures, Optional.of(which));
    }

    /** The same, naming what was sent or what may be. */
    public Refusal saying(Object... said) {
        return new Refusal(reason, List.of(said), field);
    }

    /** The i18n key of the sentence. */
    public String key() {
        return "checklist.refusal." + reason.word();
    }
}
