package org.relais.host.search.jql;

import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Recognizer;
import org.antlr.v4.runtime.Token;

/** Turns the first thing that the parser did not expect into a refusal. */
final class SyntaxErrors extends BaseErrorListener {
    @Override
    public void syntaxError(
            Recognizer<?, ?> recognizer,
            Object offending,
            int line,
            int column,
            String message,
            RecognitionException cause) {
        Token token = (Token) offending;
        throw at(token, token.getType() == Token.EOF ? JqlError.ENDS_EARLY : JqlError.SYNTAX);
    }

    static JqlException at(Token token, JqlError error) {
        return error.of(
                token.getText(),
                String.valueOf(token.getLine()),
                String.valueOf(token.getCharPositionInLine() + 1),
                String.valueOf(token.getStartIndex() + 1));
    }
}
