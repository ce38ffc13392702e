package org.relais.jira.checklist.json;

import org.relais.jira.checklist.Refusal;

/** What was sent is not what it should be; caught where a request is answered. */
public final class Malformed extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Refusal why;

    public Malformed(Refusal why) {
        super(why.toString(), null, false, false);
        this.why = why;
    }

    public Refusal why() {
        return why;
    }
}
