package org.relais.host.web;

/** There is no such thing, or the visitor may not know of it; both read the same. */
public final class NotFound extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotFound() {
        super("not found");
    }
}
