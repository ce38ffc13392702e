package org.relais.host.web;

/** The visitor knows of the thing but may not do this with it. */
public final class Forbidden extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Forbidden() {
        super("forbidden");
    }
}
