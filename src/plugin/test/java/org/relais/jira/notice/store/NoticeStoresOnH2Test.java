package org.relais.jira.notice.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.relais.host.db.Database;
import org.relais.host.plugin.store.Stores;

class NoticeStoresOnH2Test extends NoticeStoresContract {
    private final Database database =
            Database.open("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "");

    @AfterEach
    void close() {
        database.close();
    }

    @Override
    ActiveObjects ao(List<Class<? extends net.java.ao.RawEntity<?>>> rows) {
        try {
            return Stores.on(database, "org.relais.jira", rows);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
