package org.relais.jira.purpose.exchange;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.relais.jira.access.Version;
import org.relais.jira.purpose.Part;

/**
 * What became of a file, or what would.
 *
 * @param applied whether it was written, or only rehearsed
 * @param changed how many issues got another purpose
 * @param unchanged how many had the same already
 * @param refused how many rows were not taken
 * @param changes the first changes, {@link #SHOWN} at most
 * @param refusals the first rows that were not taken, {@link #SHOWN} at most
 * @param fingerprint equal for equal changes and refusals, shown or not
 */
public record Report(
        boolean applied,
        int changed,
        int unchanged,
        int refused,
        List<Change> changes,
        List<Refused> refusals,
        Version fingerprint) {
    public static final int SHOWN = 500;

    public Report {
        changes = List.copyOf(changes);
        refusals = List.copyOf(refusals);
    }

    /** One issue that gets another purpose: each part that changes, as it was and as it becomes; nothing where none is. */
    public record Change(int line, String key, Map<Part, Texts> parts) {
        public Change {
            parts = Map.copyOf(parts);
        }
    }

    /** A text before and after. */
    public record Texts(Optional<String> before, Optional<String> after) {}

    /**
     * A row that was not taken.
     *
     * @param part the part at fault, where it is one
     * @param reason a word that programs can tell apart
     * @param sentence the i18n key of why
     */
    public record Refused(
            int line, String issue, Optional<Part> part, String reason, String sentence, List<Integer> figures) {}
}
