package org.relais.jira.home;

import org.relais.jira.access.SystemPass;
import org.relais.jira.access.UserKey;

/**
 * What a feature keeps of people, for when an account is made anonymous or gets another key. What it does can be done
 * again without harm: Jira lets administrators run it anew where it broke off.
 */
public interface PersonalData {
    /** What becomes of it when the account is made anonymous. */
    enum Fate {
        /** It is deleted. */
        REMOVED,
        /** It stays, and names nobody but by the account's key. */
        KEPT,
        /** It stays until an administrator has looked at it: people may have written anything. */
        LISTED
    }

    /** Its words stand under {@code home.person.<name>}. */
    String name();

    Fate fate();

    /** How much of it there is. */
    long count(SystemPass pass, UserKey person);

    /** Deletes it where that is its fate. */
    void forget(SystemPass pass, UserKey person);

    /** What stands under one key stands under another from now on. */
    void rekey(SystemPass pass, UserKey from, UserKey to);
}
