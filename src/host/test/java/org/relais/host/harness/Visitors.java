package org.relais.host.harness;

/** Visitors of a host that runs in another process. */
public final class Visitors {
    private Visitors() {}

    /** Requests in the name of somebody, as {@link TestHost#as}. */
    public static Client as(String base, String username) {
        return new Client(base, username);
    }

    /** Somebody who logs in with the form, as {@link TestHost#logIn}. */
    public static Session logIn(String base, String username) {
        return new Session(base, username);
    }
}
