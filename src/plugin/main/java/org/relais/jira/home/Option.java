package org.relais.jira.home;

import java.util.List;

/**
 * Something that whoever administers a project decides for it: one of a few values, a whole number, or a line of text.
 * The name is stored, and its words stand under {@code home.option.<name>}; it never changes.
 *
 * @param values what can be chosen; none where it is not a choice
 * @param least the smallest number; 0 for other kinds
 * @param most the largest number, or the most characters of a text; 0 for a choice
 */
public record Option(String name, Kind kind, List<String> values, int least, int most, String usual) {
    public static final String ON = "on";
    public static final String OFF = "off";

    /** How it is decided. */
    public enum Kind {
        CHOICE,
        NUMBER,
        TEXT
    }

    public Option {
        values = List.copyOf(values);
    }

    /** One of these values. */
    public static Option choice(String name, List<String> values, String usual) {
        if (!values.contains(usual)) throw new IllegalArgumentException(usual + " is none of " + values);
        return new Option(name, Kind.CHOICE, values, 0, 0, usual);
    }

    /** A switch. */
    public static Option onOff(String name, boolean usual) {
        return choice(name, List.of(ON, OFF), usual ? ON : OFF);
    }

    /** A whole number within these bounds, both included. */
    public static Option number(String name, int least, int most, int usual) {
        return new Option(name, Kind.NUMBER, List.of(), least, most, Integer.toString(usual));
    }

    /** A line of text, usually none. */
    public static Option text(String name, int most) {
        return new Option(name, Kind.TEXT, List.of(), 0, most, "");
    }

    /** Whether this can be decided. */
    public boolean accepts(String value) {
        if (kind == Kind.CHOICE) return values.contains(value);
        if (kind == Kind.NUMBER) return value.matches("\\d{1,9}") && within(Integer.parseInt(value));
        boolean clean = value.codePoints().noneMatch(Option::unfit);
        return clean && value.codePointCount(0, value.length()) <= most;
    }

    private boolean within(int number) {
        return number >= least && number <= most;
    }

    /** Control characters, and halves of characters, which no database takes. */
    private static boolean unfit(int character) {
        return Character.isISOControl(character)
                || (character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE);
    }

    /** The i18n key of its words. */
    public String key() {
        return "home.option." + name;
    }
}
