package org.relais.host.trial.upgraded;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Table;

/** A card as the newest version of the plugin stores it. */
@Preload
@Table("CARD")
public interface Card extends Entity {
    String getTitle();

    void setTitle(String title);

    String getOwner();

    void setOwner(String owner);
}
