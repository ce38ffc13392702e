package org.relais.host.search.jql;

import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.Token;

/** Gives a query another order, and leaves the rest of it as it was typed. */
public final class Reordering {
    private Reordering() {}

    /** The query in the order of one field; its name is written into the query as it is. */
    public static String by(String jql, String field, boolean descending) {
        String where = where(jql).strip();
        return (where.isEmpty() ? "" : where + " ") + "ORDER BY " + field + (descending ? " DESC" : " ASC");
    }

    /** What stands before ORDER BY. */
    static String where(String jql) {
        JqlLexer lexer = new JqlLexer(CharStreams.fromString(jql));
        lexer.removeErrorListeners();
        CommonTokenStream tokens = new CommonTokenStream(lexer);
        tokens.fill();
        for (Token token : tokens.getTokens())
            if (token.getType() == JqlLexer.ORDER) {
                int characters = jql.codePointCount(0, jql.length());
                int at = Math.min(token.getStartIndex(), characters);
                return jql.substring(0, jql.offsetByCodePoints(0, at));
            }
        return jql;
    }
}
