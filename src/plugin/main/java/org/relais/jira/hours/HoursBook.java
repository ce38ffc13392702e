package org.relais.jira.hours;

import java.util.Collection;
import java.util.Map;
import org.relais.jira.access.SelfPass;
import org.relais.jira.access.UserKey;
import org.relais.jira.access.Version;

/** Where is kept what people say about their hours. What of it others may see is asked elsewhere. */
public interface HoursBook {
    /** What these said; whoever said nothing is not among them. One statement for up to 50 people. */
    Map<UserKey, Hours> of(Collection<UserKey> people);

    /**
     * Keeps what a person says, if nothing else was kept since they looked. Comparing and writing are one step: of two
     * windows that keep at once, one is told that it was late. What stood there before is not kept.
     *
     * @param basedOn the version of what they looked at; of nothing, where they had said nothing
     * @return whether it is kept
     */
    boolean keep(SelfPass pass, Hours hours, Version basedOn);

    /** Forgets all that a person said, for good. */
    void forget(UserKey person);

    /** What a person said is said by somebody of another key from now on; what that one said already stays. */
    void rekey(UserKey from, UserKey to);
}
