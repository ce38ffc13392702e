package org.relais.host.schedule;

import java.util.concurrent.atomic.AtomicInteger;
import org.relais.host.cluster.TwoNodes;

class SchedulingOnH2Test extends SchedulingContract {
    private static final AtomicInteger DATABASES = new AtomicInteger();

    @Override
    TwoNodes nodes() {
        return new TwoNodes("jdbc:h2:mem:scheduling" + DATABASES.incrementAndGet(), "sa", "");
    }
}
