package org.relais.host.workflow;

/** From where a transition leads: from nowhere, from everywhere, from several steps, from one. */
public enum Scope {
    INITIAL("initial"),
    GLOBAL("global"),
    COMMON("common"),
    ORDINARY("ordinary");

    private final String word;

    Scope(String word) {
        this.word = word;
    }

    /** As Jira calls it where a module says to which transitions it can be added. */
    public String word() {
        return word;
    }
}
