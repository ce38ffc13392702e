package org.relais.host.cluster;

import java.util.concurrent.atomic.AtomicInteger;

class ClusterOnH2Test extends ClusterContract {
    private static final AtomicInteger DATABASES = new AtomicInteger();

    @Override
    String url() {
        return "jdbc:h2:mem:cluster" + DATABASES.incrementAndGet();
    }

    @Override
    String user() {
        return "sa";
    }
}
