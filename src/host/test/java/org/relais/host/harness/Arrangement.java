package org.relais.host.harness;

import org.relais.host.Host;

/** What a test class needs that no data file says. */
@FunctionalInterface
public interface Arrangement {
    void arrange(Host host);

    /** Nothing more. */
    final class None implements Arrangement {
        @Override
        public void arrange(Host host) {}
    }
}
