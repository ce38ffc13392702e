package org.relais.host.workflow;

/** Somebody else has changed the workflow since it was read; nothing was written. */
public final class StaleWorkflow extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StaleWorkflow(String name) {
        super("The workflow " + name + " has been changed in the meantime");
    }
}
