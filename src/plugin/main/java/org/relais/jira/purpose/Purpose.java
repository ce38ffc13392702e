package org.relais.jira.purpose;

import java.util.Map;
import java.util.Optional;
import org.relais.jira.access.IssueId;
import org.relais.jira.access.Version;

/**
 * Why an issue exists, for whom, by what sign we will know that it worked, and what must not happen: in somebody's words;
 * never how to do it.
 *
 * @param stated the parts that are stated, each 1 to {@value PurposeText#LIMIT} characters
 */
public record Purpose(IssueId issue, Map<Part, String> stated) {
    public Purpose {
        stated = Map.copyOf(stated);
    }

    /** A part, if it is stated. */
    public Optional<String> part(Part part) {
        return Optional.ofNullable(stated.get(part));
    }

    public Optional<String> why() {
        return part(Part.WHY);
    }

    /** What a change of the why must be based on. */
    public Version version() {
        return Version.of(why());
    }
}
