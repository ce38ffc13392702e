package org.relais.host.jira;

import java.util.concurrent.atomic.AtomicInteger;
import org.relais.host.cluster.TwoNodes;

class CachesOnH2Test extends CachesContract {
    private static final AtomicInteger DATABASES = new AtomicInteger();

    @Override
    TwoNodes nodes() {
        return new TwoNodes("jdbc:h2:mem:caches" + DATABASES.incrementAndGet(), "sa", "");
    }
}
