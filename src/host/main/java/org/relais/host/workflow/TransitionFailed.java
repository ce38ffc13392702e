package org.relais.host.workflow;

import java.util.Optional;

/** A workflow could not be read or carried out; nothing changed. */
public final class TransitionFailed extends RuntimeException {
    /** The key of a sentence that names the class that failed. */
    public static final String FAILED = "workflow.failed";

    private static final long serialVersionUID = 1L;
    private final String culprit;

    public TransitionFailed(String message, Throwable cause) {
        this(message, null, cause);
    }

    private TransitionFailed(String message, String culprit, Throwable cause) {
        super(message, cause);
        this.culprit = culprit;
    }

    static TransitionFailed in(String className, Throwable cause) {
        return new TransitionFailed(String.valueOf(cause.getMessage()), className, cause);
    }

    /** The class of the function or validator that failed, without its package, where it was one. */
    public Optional<String> culprit() {
        return Optional.ofNullable(culprit).map(name -> name.substring(name.lastIndexOf('.') + 1));
    }
}
