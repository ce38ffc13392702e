package org.relais.jira.circle;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** The name that a clause, a seat, a link, a scope or a turn keeps for ever, so that an issue can cite it. */
public record PartId(String value) implements Comparable<PartId> {
    public PartId {
        if (!NodeId.fits(value)) throw new IllegalArgumentException("no id of a part: " + value);
    }

    /** One that nobody has. */
    public static PartId fresh() {
        return new PartId(UUID.randomUUID().toString());
    }

    /** The same for the same description, so that what comes without an id is found again when it comes again. */
    public static PartId of(String description) {
        return new PartId(UUID.nameUUIDFromBytes(description.getBytes(StandardCharsets.UTF_8))
                .toString());
    }

    @Override
    public int compareTo(PartId other) {
        return value.compareTo(other.value);
    }
}
