package org.relais.host.web.issue;

import java.util.Optional;

/** A character that no text of the host may hold. */
record Unstorable(String key, String code) {
    /** The first control character, other than tab and line ends, or unpaired surrogate of a text. */
    static Optional<Unstorable> in(String text) {
        return text.codePoints()
                .filter(Unstorable::isRefused)
                .mapToObj(code -> new Unstorable(sentence(code), String.format("U+%04X", code)))
                .findFirst();
    }

    private static boolean isRefused(int code) {
        boolean allowed = code == '\t' || code == '\n' || code == '\r';
        return isHalf(code) || Character.isISOControl(code) && !allowed;
    }

    // A pair of surrogates arrives as one code point; what is left is half of one.
    private static boolean isHalf(int code) {
        return code >= Character.MIN_SURROGATE && code <= Character.MAX_SURROGATE;
    }

    private static String sentence(int code) {
        return isHalf(code) ? "issue.problem.surrogate" : "issue.problem.control";
    }
}
