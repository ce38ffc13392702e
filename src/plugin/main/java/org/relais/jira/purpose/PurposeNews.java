package org.relais.jira.purpose;

import org.relais.jira.access.EditPass;

/** Who hears of purposes after they were stored. */
public interface PurposeNews {
    /** Somebody stated, changed or took back a why. */
    void stated(EditPass author, Purpose now);
}
