package org.relais.host.cluster;

import org.relais.host.harness.SharedPostgres;

class ClusterOnPostgresTest extends ClusterContract {
    @Override
    String url() {
        return SharedPostgres.freshDatabase();
    }

    @Override
    String user() {
        return "postgres";
    }
}
