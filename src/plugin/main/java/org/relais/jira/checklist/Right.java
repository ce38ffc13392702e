package org.relais.jira.checklist;

import java.util.Locale;

/** What one may do with the lists of an issue, the greater ones not implying the smaller. */
public enum Right {
    VIEW,
    TICK,
    EDIT;

    /** Its word in options and in REST. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
