package org.relais.host.trial.longnames;

import net.java.ao.Entity;

/** Cannot be a table: its name is over 30 characters. */
public interface ARowWithANameThatIsLongerThanAnyTableMayBe extends Entity {
    String getText();
}
