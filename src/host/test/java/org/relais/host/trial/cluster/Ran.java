package org.relais.host.trial.cluster;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Table;

/** A run of the trial's job, and the node on which it was. */
@Preload
@Table("RAN")
public interface Ran extends Entity {
    String getNode();
}
