package org.relais.jira.purpose;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Why a request was not met, as a sentence that says what the person can do next: the key of the sentence and the
 * figures that it names.
 *
 * @param part which part of the purpose it is about, where it is about one
 */
public record Refusal(Reason reason, List<Integer> figures, Optional<Part> part) {
    /** What can stand against it; each with the HTTP status that it has everywhere. */
    public enum Reason {
        TOO_LONG(400),
        CONTROL_CHARACTER(400),
        BROKEN_CHARACTER(400),
        NOT_YOURS(403),
        NO_FIELD(409),
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

    static Refusal of(Reason reason) {
        return new Refusal(reason, List.of(), Optional.empty());
    }

    static Refusal tooLong(int limit, int length) {
        return new Refusal(Reason.TOO_LONG, List.of(limit, length), Optional.empty());
    }

    /** No custom field for this part applies to the issue. */
    public static Refusal noField(Part part) {
        return of(Reason.NO_FIELD).about(part);
    }

    /** The same, about one part. */
    public Refusal about(Part which) {
        return new Refusal(reason, figures, Optional.of(which));
    }

    /** The i18n key of the sentence. */
    public String key() {
        return "purpose.refusal." + reason.word();
    }
}
