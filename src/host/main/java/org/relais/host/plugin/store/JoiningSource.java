package org.relais.host.plugin.store;

import javax.sql.DataSource;
import net.java.ao.DisposableDataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** The host's connections for Active Objects, which must not close what belongs to everyone. */
final class JoiningSource extends DelegatingDataSource implements DisposableDataSource {
    JoiningSource(DataSource joining) {
        super(joining);
    }

    @Override
    public void dispose() {}
}
