package org.relais.host.trial.upgraded;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Table;

/** A card as the first version stored it. */
@Preload
@Table("CARD")
public interface OldCard extends Entity {
    String getTitle();

    void setTitle(String title);
}
