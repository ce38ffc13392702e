package org.relais.host.data;

/** A record that is not what it should be. The message says why, to whoever made the file. */
final class BrokenRecord extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BrokenRecord(String message) {
        super(message, null, false, false);
    }
}
