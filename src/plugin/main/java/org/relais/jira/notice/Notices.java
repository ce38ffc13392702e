package org.relais.jira.notice;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.relais.jira.access.SelfPass;
import org.relais.jira.access.UserKey;

/** Where notices are kept. */
public interface Notices {
    /**
     * Keeps a notice, unless there was one for this moment already. To be called outside of any other transaction: of two
     * at once, one is refused by the database.
     *
     * @param moment what happened, in at most 255 characters: for each moment there is one notice, for ever
     * @param mail whether a mail may go out as well
     * @return whether this call decided it
     */
    boolean decide(String moment, UserKey person, String kind, Subject about, boolean mail);

    /** Those of these moments for which there was a notice already. */
    Set<String> decided(Collection<String> moments);

    /** What waits for a person, the newest first: at most so many of those older than this id. */
    List<Notice> waiting(SelfPass pass, long before, int most);

    /** Takes one of a person's own notices from the list; nothing happens if it is none of theirs. */
    void settle(SelfPass pass, long id);

    /** How many notices somebody has, and had. */
    int count(UserKey person);

    /** Deletes the notices of somebody, for good. */
    void forget(UserKey person);

    /** Notices for one key are for another from now on. */
    void rekey(UserKey from, UserKey to);

    /** What may be mailed by now, the oldest first, at most so many. */
    List<Notice> toMail(Instant now, int most);

    /** Says that these need no mail any more. */
    void mailed(Collection<Notice> notices);

    /** Has these looked at again then. */
    void postpone(Collection<Notice> notices, Instant until);
}
