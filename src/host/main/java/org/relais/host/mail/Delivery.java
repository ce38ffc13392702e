package org.relais.host.mail;

import com.atlassian.mail.Email;

/** Where mail goes from the queue. */
@FunctionalInterface
interface Delivery {
    /**
     * Sends it.
     *
     * @throws Undelivered with one sentence
     */
    void deliver(Email email);

    /** It could not be sent now. */
    final class Undelivered extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Undelivered(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
