package org.relais.jira.circle;

import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The name that a role or circle keeps for ever: in issues, in exports and in other installations. One of ours is a
 * random UUID; what was imported keeps the id that it came with, so that a second import finds it.
 */
public record NodeId(String value) implements Comparable<NodeId> {
    /** The most characters that an id may have. */
    public static final int LIMIT = 64;

    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:-]{0,63}");

    public NodeId {
        if (!fits(value)) throw new IllegalArgumentException("no id of a node: " + value);
    }

    /** Whether a text can be an id: letters, digits, dots, colons, hyphens and underscores of ASCII. */
    public static boolean fits(String text) {
        return text != null && SHAPE.matcher(text).matches();
    }

    /** One that nobody has. */
    public static NodeId fresh() {
        return new NodeId(UUID.randomUUID().toString());
    }

    @Override
    public int compareTo(NodeId other) {
        return value.compareTo(other.value);
    }
}
