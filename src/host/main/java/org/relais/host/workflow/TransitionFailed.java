package org.relais.host.workflow;

/** A workflow could not be read or carried out; nothing changed. */
public final class TransitionFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TransitionFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
