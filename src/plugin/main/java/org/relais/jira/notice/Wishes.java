package org.relais.jira.notice;

import org.relais.jira.access.SelfPass;
import org.relais.jira.access.UserKey;

/** Where is kept what people want to be told when. */
public interface Wishes {
    /** What a person said, or what is usual. */
    Wish of(UserKey person);

    /** Forgets what a person said. */
    void forget(UserKey person);

    /** What a person said is said by somebody of another key from now on. */
    void rekey(UserKey from, UserKey to);

    /** Keeps what a person says; the last word counts. */
    void keep(SelfPass pass, Wish wish);
}
