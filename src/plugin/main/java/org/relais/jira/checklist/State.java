package org.relais.jira.checklist;

/** The state of an item: one of those that every project has, named by its meaning's word, or one of a project's own. */
public record State(String name, Meaning meaning) {
    /** In characters. */
    public static final int NAME_LIMIT = 60;

    public static final State OPEN = of(Meaning.OPEN);

    /** The state that every project has with this meaning. */
    public static State of(Meaning meaning) {
        return new State(meaning.word(), meaning);
    }

    /** Whether a project named it. */
    public boolean own() {
        return !name.equals(meaning.word());
    }
}
