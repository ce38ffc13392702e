package org.relais.host.schedule;

import org.relais.host.cluster.TwoNodes;
import org.relais.host.harness.SharedPostgres;

class SchedulingOnPostgresTest extends SchedulingContract {
    @Override
    TwoNodes nodes() {
        return new TwoNodes(SharedPostgres.freshDatabase(), "postgres", "");
    }
}
