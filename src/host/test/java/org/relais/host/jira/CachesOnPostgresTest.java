package org.relais.host.jira;

import org.relais.host.cluster.TwoNodes;
import org.relais.host.harness.SharedPostgres;

class CachesOnPostgresTest extends CachesContract {
    @Override
    TwoNodes nodes() {
        return new TwoNodes(SharedPostgres.freshDatabase(), "postgres", "");
    }
}
