package org.relais.host.web;

/** Another program listens where the host should. The message is one sentence for whoever started the host. */
public final class PortTaken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    PortTaken(String address, int port, Throwable cause) {
        super(
                "Cannot listen on " + address + ":" + port + ": another program is there already, or this machine has"
                        + " no such address. Choose another port, or stop that program.",
                cause);
    }
}
