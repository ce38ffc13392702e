package org.relais.host.search.jql;

import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.Token;

/** Reads the text of a query. What it does not understand it refuses with a sentence and a place. */
public final class JqlReader {
    /** Longer queries are refused. */
    public static final int LONGEST = 10_000;

    /** Queries that are nested deeper are refused, so that none can exhaust the stack. */
    public static final int DEEPEST = 100;

    private JqlReader() {}

    /**
     * The query that a text asks; an empty text asks for everything.
     *
     * @throws JqlException if it is none
     */
    public static Query read(String jql) {
        if (jql.length() > LONGEST) throw JqlError.TOO_LONG.of(String.valueOf(jql.length()), String.valueOf(LONGEST));
        JqlLexer lexer = new JqlLexer(CharStreams.fromString(jql));
        lexer.removeErrorListeners();
        CommonTokenStream tokens = new CommonTokenStream(lexer);
        tokens.fill();
        check(tokens);
        JqlParser parser = new JqlParser(tokens);
        parser.removeErrorListeners();
        parser.addErrorListener(new SyntaxErrors());
        return new QueryReading().visitQuery(parser.query());
    }

    /** Only says whether a text is a query. */
    public static void check(String jql) {
        if (read(jql) == null) throw new IllegalStateException("what is read is a query");
    }

    private static void check(CommonTokenStream tokens) {
        int open = 0;
        int nots = 0;
        for (Token token : tokens.getTokens()) {
            checkAlone(token);
            if (token.getType() == JqlLexer.LPAREN) open++;
            if (token.getType() == JqlLexer.RPAREN) open--;
            nots = token.getType() == JqlLexer.NOT ? nots + 1 : 0;
            if (Math.max(open, nots) > DEEPEST) throw JqlError.TOO_DEEP.of(String.valueOf(DEEPEST));
        }
    }

    private static void checkAlone(Token token) {
        switch (token.getType()) {
            case JqlLexer.WAS, JqlLexer.CHANGED -> throw SyntaxErrors.at(token, JqlError.HISTORY);
            case JqlLexer.UNCLOSED -> throw SyntaxErrors.at(token, JqlError.UNCLOSED_QUOTE);
            case JqlLexer.RESERVED -> throw SyntaxErrors.at(token, JqlError.RESERVED_CHARACTER);
            default -> {}
        }
    }
}
