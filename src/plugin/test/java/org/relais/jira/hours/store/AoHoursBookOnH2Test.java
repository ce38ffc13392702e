package org.relais.jira.hours.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.relais.host.db.Database;
import org.relais.host.plugin.store.Stores;
import org.relais.jira.hours.HoursBook;

class AoHoursBookOnH2Test extends HoursBookContract {
    private final Database database =
            Database.open("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "");

    @AfterEach
    void close() {
        database.close();
    }

    @Override
    HoursBook book() {
        try {
            ActiveObjects ao = Stores.on(database, "org.relais.jira", List.of(HoursRow.class));
            return new AoHoursBook(ao);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    @Override
    void of_many_windows_that_keep_at_once_one_does() throws Exception {
        super.of_many_windows_that_keep_at_once_one_does();
    }
}
