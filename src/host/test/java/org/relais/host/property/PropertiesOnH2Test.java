package org.relais.host.property;

import org.junit.jupiter.api.AfterAll;
import org.relais.host.db.Database;

class PropertiesOnH2Test extends PropertiesContract {
    private static final Database DATABASE = Database.open("jdbc:h2:mem:properties;DB_CLOSE_DELAY=-1", "sa", "");

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @Override
    Database database() {
        return DATABASE;
    }
}
