package org.relais.jira.purpose.setup;

import java.util.Map;
import org.relais.jira.purpose.Part;

/**
 * What is there now.
 *
 * @param chosen the field of each part that has one
 * @param spare fields of our type that no part has, each under the part whose name it bears
 */
public record Standing(Map<Part, Placed> chosen, Map<Part, Placed> spare) {
    public Standing {
        chosen = Map.copyOf(chosen);
        spare = Map.copyOf(spare);
    }
}
