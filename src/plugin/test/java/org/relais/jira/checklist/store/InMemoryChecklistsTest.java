package org.relais.jira.checklist.store;

import org.relais.jira.checklist.Checklists;
import org.relais.jira.checklist.InMemoryChecklists;

class InMemoryChecklistsTest extends ChecklistsContract {
    @Override
    Checklists checklists() {
        return new InMemoryChecklists();
    }
}
