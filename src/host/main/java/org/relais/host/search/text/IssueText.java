package org.relais.host.search.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/** A text of an issue: where it stands, and what it says. */
public record IssueText(long issue, Source source, long sourceId, String text) {
    /** Where texts stand. All but the first three are several, each with an id of its own. */
    public enum Source {
        SUMMARY,
        DESCRIPTION,
        ENVIRONMENT,
        COMMENT,
        FIELD,
        PROPERTY;

        /** The name in the database. */
        public String stored() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What differs where the text differs, or is taken apart in another way. */
    String digest() {
        try {
            byte[] bytes = (Words.VERSION + ":" + text).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
