package org.relais.host.plugin.action;

/** An action that was not run; the web layer answers with a page of its own. */
public final class ActionRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Why why;

    public ActionRefused(Why why, String message) {
        super(message);
        this.why = why;
    }

    public Why why() {
        return why;
    }

    /** What stood against it. */
    public enum Why {
        /** Nobody is logged in: the visitor is sent to the login page. */
        NOT_LOGGED_IN(401),
        NOT_PERMITTED(403),
        /** XSRF Security Token Missing. */
        XSRF(403),
        METHOD_NOT_ALLOWED(405),
        NO_SUCH_COMMAND(404),
        BAD_PARAMETER(400);

        private final int status;

        Why(int status) {
            this.status = status;
        }

        public int status() {
            return status;
        }
    }
}
