package org.relais.jira.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Which text a change was based on. Jira keeps no version of what it stores, so this is a hash of it: equal texts have
 * equal versions, whoever wrote them.
 */
public record Version(String value) {
    private static final int SHOWN_BYTES = 12;

    /** The version of a stored text, or of none. */
    public static Version of(Optional<String> stored) {
        return stored.map(text -> new Version(HexFormat.of().formatHex(sha256(text), 0, SHOWN_BYTES)))
                .orElseGet(() -> new Version("empty"));
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
