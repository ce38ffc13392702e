package org.relais.jira.circle;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Why the structure was not changed, as a sentence that says what the person can do next: its key and the figures that it
 * names.
 *
 * @param figures what the sentence names: a limit and the count for what is over it, or the words that may be said
 * @param field which field it is about, where it is about one
 * @param could who could do it, where the person may not: never empty then
 */
public record Refusal(Reason reason, List<Object> figures, Optional<String> field, List<Power> could) {
    /** What can stand against it; each with the HTTP status that it has everywhere. */
    public enum Reason {
        TOO_LONG(400),
        TOO_MANY(400),
        TOO_DEEP(400),
        CONTROL_CHARACTER(400),
        BROKEN_CHARACTER(400),
        NO_LANGUAGE(400),
        NAME_MISSING(400),
        TEXT_MISSING(400),
        NO_DOMAIN(400),
        ENDS_BEFORE_IT_BEGINS(400),
        LINKS_TO_ITSELF(400),
        UNKNOWN(400),
        NOT_JSON(400),
        NOT_OUR_FILE(400),
        NOT_CSV(400),
        NOT_OUR_TABLE(400),
        FORMULA(400),
        MISSING(400),
        NOT_A_MEMBER(400),
        NOT_AN_OBJECT(400),
        NOT_A_LIST(400),
        NOT_TEXT(400),
        NOT_A_NUMBER(400),
        NOT_YES_OR_NO(400),
        NOT_A_DATE(400),
        NOT_A_TIME(400),
        NOT_A_ZONE(400),
        NOT_AN_ID(400),
        NONE_OF(400),
        NOT_YOURS(403),
        NOT_YOUR_SEAT(403),
        NO_SUCH_PERSON(409),
        WHO_IS_IT(409),
        ID_TAKEN(409),
        CYCLE(409),
        SEATED_ALREADY(409),
        LINKED_ALREADY(409),
        TIED_ALREADY(409),
        NO_DUTY_SEAT(409),
        CLOSED(409),
        CLOSED_ABOVE(409),
        CHILDREN_WHERE(409),
        ISSUES_WHERE(409),
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
        could = List.copyOf(could);
    }

    public static Refusal of(Reason reason) {
        return new Refusal(reason, List.of(), Optional.empty(), List.of());
    }

    /** Something is over a limit. */
    public static Refusal of(Reason reason, int most, int count) {
        return limit(reason, most, count);
    }

    static Refusal limit(Reason reason, int most, int count) {
        return new Refusal(reason, List.of(most, count), Optional.empty(), List.of());
    }

    static Refusal count(Reason reason, int count) {
        return new Refusal(reason, List.of(count), Optional.empty(), List.of());
    }

    /** It is none of the words that it may be. */
    public static Refusal noneOf(List<String> words) {
        return new Refusal(Reason.NONE_OF, List.of(String.join(", ", words)), Optional.empty(), List.of());
    }

    /** The field names something that is not there. */
    public static Refusal unknown(String field) {
        return of(Reason.UNKNOWN).about(field);
    }

    /** Somebody else may. */
    static Refusal notYours(List<Power> could) {
        return new Refusal(Reason.NOT_YOURS, List.of(), Optional.empty(), could);
    }

    /** The same, about one field. */
    public Refusal about(String which) {
        return new Refusal(reason, figures, Optional.of(which), could);
    }

    /** The i18n key of the sentence. */
    public String key() {
        return "circle.refusal." + reason.word();
    }
}
