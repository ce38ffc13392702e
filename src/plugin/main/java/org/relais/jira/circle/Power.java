package org.relais.jira.circle;

import java.util.Locale;
import java.util.Optional;

/**
 * Who can do something, in words that name no person: a sentence under {@code circle.power.<word>}.
 *
 * @param node the circle or role that it names, where it names one
 */
public record Power(Kind kind, Optional<NodeId> node) {
    /** The ways of having it. */
    public enum Kind {
        ADMINISTRATORS,
        MEMBERS_OF,
        LEAD_OF,
        HOLDERS_OF,
        /** Whoever the seat is for. */
        THE_PERSON;

        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static final Power ADMINISTRATORS = new Power(Kind.ADMINISTRATORS, Optional.empty());
    static final Power THE_PERSON = new Power(Kind.THE_PERSON, Optional.empty());

    static Power of(Kind kind, NodeId node) {
        return new Power(kind, Optional.of(node));
    }

    public String key() {
        return "circle.power." + kind.word();
    }
}
