package org.relais.jira.circle;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Why the structure was not changed, as a sentence that says what the person can do next: its key and the figures that it
 * names.
 *
 * @param figures numbers that the sentence names: a limit and the count for what is over it
 * @param field which field it is about, where it is about one
 * @param could who could do it, where the person may not: never empty then
 */
public record Refusal(Reason reason, List<Integer> figures, Optional<String> field, List<Power> could) {
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
        WHY_TOO_LONG(400),
        NO_DOMAIN(400),
        ENDS_BEFORE_IT_BEGINS(400),
        LINKS_TO_ITSELF(400),
        UNKNOWN(400),
        NOT_YOURS(403),
        NOT_YOUR_SEAT(403),
        NO_SUCH_PERSON(409),
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

    static Refusal limit(Reason reason, int most, int count) {
        return new Refusal(reason, List.of(most, count), Optional.empty(), List.of());
    }

    static Refusal count(Reason reason, int count) {
        return new Refusal(reason, List.of(count), Optional.empty(), List.of());
    }

    /** The field names something that is not there. */
    static Refusal unknown(String field) {
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
