package org.relais.jira.hours.store;

import org.relais.jira.hours.HoursBook;
import org.relais.jira.hours.InMemoryHoursBook;

class InMemoryHoursBookTest extends HoursBookContract {
    @Override
    HoursBook book() {
        return new InMemoryHoursBook();
    }
}
