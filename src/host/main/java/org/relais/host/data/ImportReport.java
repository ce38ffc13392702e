package org.relais.host.data;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * What came of an import. {@code unknownFields} says how many issues had a field that the host keeps but does not show;
 * {@code complete} is false where the file could not be read to its end. The first 200 failures are named.
 */
public record ImportReport(
        String name,
        int created,
        int updated,
        int unchanged,
        int failed,
        List<Failure> failures,
        Map<String, Integer> unknownFields,
        List<String> notes,
        boolean complete,
        Duration took) {

    /** A record, or the rest of the file, that did not come in. The key is null where none could be read. */
    public record Failure(Position at, String key, String reason) {
        @Override
        public String toString() {
            return at + (key == null ? "" : " (" + key + ")") + ": " + reason;
        }
    }

    /** One line for a console or a log. */
    public String summary() {
        return "%s: %d new, %d updated, %d unchanged, %d failed, in %.1f s%s"
                .formatted(
                        name,
                        created,
                        updated,
                        unchanged,
                        failed,
                        took.toMillis() / 1000.0,
                        complete ? "" : "; not read to its end");
    }
}
