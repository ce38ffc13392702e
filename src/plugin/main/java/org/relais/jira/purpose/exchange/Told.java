package org.relais.jira.purpose.exchange;

import java.util.Map;
import java.util.Optional;
import org.relais.jira.access.Version;
import org.relais.jira.purpose.Part;

/**
 * What a file says about one issue.
 *
 * @param line where it stands in the file, or which of the list it is, beginning with one
 * @param id the issue's number; empty where the file gives none
 * @param key its key; empty where the file gives none
 * @param texts the parts that the file holds; a blank one takes the part back, one that is missing stays
 * @param basedOn the version that the writer had before their eyes, where the file carries it
 */
public record Told(int line, String id, String key, Map<Part, String> texts, Optional<Version> basedOn) {
    public Told {
        texts = Map.copyOf(texts);
    }

    /** What the issue is called to the gate: its number if there is one. */
    public String issue() {
        return id.isEmpty() ? key : id;
    }
}
