package org.relais.jira.circle.json;

import org.relais.jira.circle.Refusal;

/** Something in a JSON value is not what it should be. Caught where the reading began, and told as a sentence. */
public final class Malformed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Refusal why;
    private final int line;

    Malformed(Refusal why, int line) {
        super(why.reason().word(), null, false, false);
        this.why = why;
        this.line = line;
    }

    /** The refusal, about the path of the member. */
    public Refusal why() {
        return why;
    }

    /** The line of the object that it stands in; 0 where nobody counted. */
    public int line() {
        return line;
    }
}
