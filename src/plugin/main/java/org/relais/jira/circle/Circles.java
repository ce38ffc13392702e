package org.relais.jira.circle;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.relais.jira.access.StructureDoor;
import org.relais.jira.access.StructurePass;
import org.relais.jira.access.SystemPass;
import org.relais.jira.access.UserKey;

/**
 * Where the structure is kept, with all that it ever was. It answers the whole of it, whatever is restricted: only
 * {@link CircleService} asks, and shows what is to be seen. There is no way in without a pass.
 */
public interface Circles {
    /** The structure as it is. Costs one statement where nothing changed since this node last asked. */
    Structure current(StructureDoor door);

    /** The structure as it was at the end of this moment. Costs two statements, whatever happened since. */
    Structure asOf(StructureDoor door, Instant moment);

    /** The latest changes, the newest first: at most so many of those before this one. */
    List<Change> changes(StructureDoor door, long before, int most);

    /** The same of what was about one node or a part of it, also within an import. */
    List<Change> changesOf(StructureDoor door, NodeId node, long before, int most);

    /** The same of what one person did. */
    List<Change> changesBy(StructureDoor door, UserKey person, long before, int most);

    /** In how many seats somebody sits or sat, and how many texts they wrote into the log. */
    Traces traces(SystemPass pass, UserKey person);

    /** See {@link #traces}. */
    record Traces(int seats, int texts) {}

    /** Whoever sits or sat somewhere under one key, or changed something, is of another key there, at any time. */
    void rekey(SystemPass pass, UserKey from, UserKey to);

    /** Takes away why a change was made, for good; whether there was such a change that said why. */
    boolean redact(StructurePass pass, long revision);

    /** What somebody wants: the word of it, what it is about, who wants it and why. */
    record Wish(String word, Optional<NodeId> about, Optional<UserKey> by, Optional<String> why) {}

    /**
     * Puts the structure through an amendment and keeps what comes of it, as one step: nobody else changes it meanwhile, on
     * any node of the cluster. An edit of nothing is no change.
     *
     * @param written hears how many facts are written; they count only once all are
     */
    Answer amend(StructureDoor door, Wish wish, Function<Structure, Outcome> amendment, Progress.Counted written);

    /** The same where nobody wants to hear how far it is. */
    default Answer amend(StructureDoor door, Wish wish, Function<Structure, Outcome> amendment) {
        return amend(door, wish, amendment, Progress.Counted.UNHEARD);
    }
}
