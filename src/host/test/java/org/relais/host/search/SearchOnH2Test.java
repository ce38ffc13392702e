package org.relais.host.search;

import org.relais.host.db.Database;

class SearchOnH2Test extends SearchContract {
    @Override
    Database open() {
        return Database.open("jdbc:h2:mem:jql;DB_CLOSE_DELAY=-1", "sa", "");
    }
}
