package org.relais.jira.echo;

/**
 * Proof that somebody came with a key to this question, which is open. It opens nothing else: no issue, no other
 * question. Only {@link EchoService} issues one.
 */
public final class LinkPass {
    private final Question question;

    LinkPass(Question question) {
        this.question = question;
    }

    public Question question() {
        return question;
    }
}
