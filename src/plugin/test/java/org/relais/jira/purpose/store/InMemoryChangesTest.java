package org.relais.jira.purpose.store;

import org.relais.jira.purpose.Changes;
import org.relais.jira.purpose.InMemoryChanges;

/** The fake that other tests rest on keeps the same promises. */
class InMemoryChangesTest extends ChangesContract {
    @Override
    Changes changes() {
        return new InMemoryChanges();
    }
}
