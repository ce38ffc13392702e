package org.relais.jira.access;

/**
 * Proof that Relais itself works here, and for nobody: a job, or what follows from a change in Jira. Only {@link Gate}
 * issues one, and what answers a person never asks for it.
 */
public final class SystemPass implements StructureDoor {
    private final String reason;

    SystemPass(String reason) {
        this.reason = reason;
    }

    /** A few words for the log. */
    public String reason() {
        return reason;
    }
}
