package org.relais.host.trial.good;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Table;

/** A row of the trial plugin. */
@Preload
@Table("NOTE")
public interface Note extends Entity {
    String getText();

    void setText(String text);
}
