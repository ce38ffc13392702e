package org.relais.host.search.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One piece of a text query. */
record Token(Kind kind, String text) {
    enum Kind {
        WORD,
        PATTERN,
        PHRASE,
        AND,
        OR,
        NOT,
        MUST,
        OPEN,
        CLOSE
    }

    // Possessive, so that a long text does not exhaust the stack
    private static final Pattern PIECE = Pattern.compile(
            "\\s*(?:(\\|\\|)|(&&)|([-!])|(\\+)|(\\()|(\\))"
                    + "|\"((?:[^\"\\\\]++|\\\\.)*+)\"|((?:[^\\s\"()\\\\]++|\\\\.)++))\\s*",
            Pattern.DOTALL);
    private static final Pattern ESCAPED = Pattern.compile("\\\\(.)", Pattern.DOTALL);
    // Boosts, fuzzy words and ranges, which this search does not have; half a pair of quotes never matches PIECE
    private static final Pattern REFUSED = Pattern.compile("(?<!\\\\)[\\[\\]{}^~]");

    /** The pieces of a text; nothing where it is no query. */
    static Optional<List<Token>> of(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher piece = PIECE.matcher(text.strip());
        int at = 0;
        while (at < text.strip().length()) {
            if (!piece.find(at) || piece.start() != at) return Optional.empty();
            Optional<Token> token = token(piece);
            if (token.isEmpty()) return Optional.empty();
            tokens.add(token.get());
            at = piece.end();
        }
        return tokens.isEmpty() ? Optional.empty() : Optional.of(tokens);
    }

    private static Optional<Token> token(Matcher piece) {
        if (piece.group(1) != null) return some(Kind.OR, "");
        if (piece.group(2) != null) return some(Kind.AND, "");
        if (piece.group(3) != null) return some(Kind.NOT, "");
        if (piece.group(4) != null) return some(Kind.MUST, "");
        if (piece.group(5) != null) return some(Kind.OPEN, "");
        if (piece.group(6) != null) return some(Kind.CLOSE, "");
        if (piece.group(7) != null) return some(Kind.PHRASE, plain(piece.group(7)));
        return word(piece.group(8));
    }

    private static Optional<Token> word(String written) {
        if (REFUSED.matcher(written).find()) return Optional.empty();
        return switch (written) {
            case "AND" -> some(Kind.AND, "");
            case "OR" -> some(Kind.OR, "");
            case "NOT" -> some(Kind.NOT, "");
            default -> {
                String unescaped = ESCAPED.matcher(written).replaceAll(" ");
                boolean pattern = unescaped.contains("*") || unescaped.contains("?");
                yield some(pattern ? Kind.PATTERN : Kind.WORD, pattern ? unescaped : plain(written));
            }
        };
    }

    private static String plain(String written) {
        return ESCAPED.matcher(written).replaceAll("$1");
    }

    private static Optional<Token> some(Kind kind, String text) {
        return Optional.of(new Token(kind, text));
    }
}
