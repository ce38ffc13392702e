package org.relais.jira.outbox;

/** Does what entries of one kind ask for. It may be asked for the same entry again, and does nothing twice. */
public interface Handler {
    /** At most 60 characters, never changed: it is stored. */
    String kind();

    /** Does it in transactions of its own. What cannot be done any more is left; an exception has it tried again later. */
    void handle(Entry entry);
}
