package org.relais.host.search.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.relais.host.search.jql.JqlError;

/**
 * Reads what stands after {@code ~}: words that must all be there, phrases in double quotes, {@code *} and {@code ?} in
 * a word, AND, OR, NOT, {@code -}, {@code +} and parentheses. NOT binds closest, then AND, then OR.
 */
public final class TextQueryReader {
    private static final int DEEPEST = 20;
    private static final int LONGEST_PHRASE = 50;

    private final Words words;
    private final String field;
    private final String text;
    private final List<Token> tokens;
    private int at;
    private int depth;

    private TextQueryReader(Words words, String field, String text) {
        this.words = words;
        this.field = field;
        this.text = text;
        this.tokens = Token.of(text).orElseThrow(() -> JqlError.TEXT.of(text, field));
    }

    /**
     * The query that somebody typed for this field.
     *
     * @throws org.relais.host.search.jql.JqlException where it cannot be read, begins a word with a wildcard, or holds
     *     no word at all
     */
    public static TextQuery read(Words words, String field, String text) {
        TextQueryReader reader = new TextQueryReader(words, field, text);
        Optional<TextQuery> query = reader.any();
        if (reader.at < reader.tokens.size()) throw JqlError.TEXT.of(text, field);
        return query.orElseThrow(() -> JqlError.BLANK.of(field));
    }

    private Optional<TextQuery> any() {
        if (++depth > DEEPEST) throw JqlError.TOO_DEEP.of(String.valueOf(DEEPEST));
        List<Optional<TextQuery>> ways = new ArrayList<>(List.of(all()));
        while (taken(Token.Kind.OR)) ways.add(all());
        depth--;
        List<TextQuery> found = ways.stream().flatMap(Optional::stream).toList();
        if (found.size() < 2) return found.stream().findFirst();
        return Optional.of(new TextQuery.Group(false, found, List.of()));
    }

    private Optional<TextQuery> all() {
        List<TextQuery> wanted = new ArrayList<>();
        List<TextQuery> unwanted = new ArrayList<>();
        do {
            boolean not = false;
            while (comes(Token.Kind.NOT) || comes(Token.Kind.MUST))
                not |= tokens.get(at++).kind() == Token.Kind.NOT;
            one().ifPresent((not ? unwanted : wanted)::add);
        } while (taken(Token.Kind.AND) || begins());
        if (wanted.size() == 1 && unwanted.isEmpty()) return Optional.of(wanted.get(0));
        if (wanted.isEmpty() && unwanted.isEmpty()) return Optional.empty();
        return Optional.of(new TextQuery.Group(true, wanted, unwanted));
    }

    private Optional<TextQuery> one() {
        if (taken(Token.Kind.OPEN)) {
            Optional<TextQuery> inner = any();
            if (!taken(Token.Kind.CLOSE)) throw JqlError.TEXT.of(text, field);
            return inner;
        }
        if (!comes(Token.Kind.WORD) && !comes(Token.Kind.PATTERN) && !comes(Token.Kind.PHRASE))
            throw JqlError.TEXT.of(text, field);
        Token token = tokens.get(at++);
        return token.kind() == Token.Kind.PATTERN ? Optional.of(pattern(token.text())) : phrase(token.text());
    }

    private Optional<TextQuery> phrase(String written) {
        List<Set<String>> sought = words.sought(written);
        if (sought.size() > LONGEST_PHRASE)
            throw JqlError.PHRASE.of(String.valueOf(sought.size()), String.valueOf(LONGEST_PHRASE), field);
        return sought.isEmpty() ? Optional.empty() : Optional.of(new TextQuery.Phrase(sought));
    }

    /** Words that hang together, such as {@code wi-f*}, are looked for one by one. */
    private TextQuery pattern(String written) {
        List<TextQuery> pieces = new ArrayList<>();
        for (String piece : Words.folded(written).split("[^\\p{L}\\p{N}*?]+")) {
            if (piece.isEmpty()) continue;
            if (piece.startsWith("*") || piece.startsWith("?"))
                throw JqlError.LEADING_WILDCARD.of(written, field, piece.substring(0, 1));
            if (piece.contains("*") || piece.contains("?")) pieces.add(new TextQuery.Wildcard(piece));
            else phrase(piece).ifPresent(pieces::add);
        }
        if (pieces.isEmpty()) throw JqlError.BLANK.of(field);
        return pieces.size() == 1 ? pieces.get(0) : new TextQuery.Group(true, pieces, List.of());
    }

    private boolean begins() {
        return at < tokens.size()
                && tokens.get(at).kind() != Token.Kind.OR
                && tokens.get(at).kind() != Token.Kind.CLOSE;
    }

    private boolean comes(Token.Kind kind) {
        return at < tokens.size() && tokens.get(at).kind() == kind;
    }

    private boolean taken(Token.Kind kind) {
        if (!comes(kind)) return false;
        at++;
        return true;
    }
}
