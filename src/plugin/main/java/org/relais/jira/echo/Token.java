package org.relais.jira.echo;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/** The secret in a link: 256 random bits, which nobody guesses and which stand in that one mail alone. */
public final class Token {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{43}");

    private final String value;

    private Token(String value) {
        this.value = value;
    }

    static Token random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** What has the shape of one. */
    public static Optional<Token> read(String text) {
        return Optional.ofNullable(text)
                .filter(some -> SHAPE.matcher(some).matches())
                .map(Token::new);
    }

    /** As it stands in a link. */
    public String value() {
        return value;
    }

    /** As it is kept: so many random bits need no salt, and nobody comes back from here to the link. */
    String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Never the secret: this is what logs would print. */
    @Override
    public String toString() {
        return "Token";
    }
}
