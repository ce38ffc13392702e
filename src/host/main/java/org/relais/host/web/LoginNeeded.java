package org.relais.host.web;

/** Nobody is logged in, and this needs somebody: the visitor is sent to the login page and comes back afterwards. */
public final class LoginNeeded extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public LoginNeeded() {
        super("login needed");
    }
}
