package org.relais.host.project;

/** What may carry a security level. */
public interface Secured {
    /** The level's id, or null: whoever may browse the project sees it. */
    Long securityLevelId();
}
