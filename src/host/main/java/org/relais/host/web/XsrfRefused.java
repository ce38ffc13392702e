package org.relais.host.web;

/** The form did not carry this session's token: it is old, or another site made it. */
final class XsrfRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    XsrfRefused() {
        super("XSRF Security Token Missing");
    }
}
