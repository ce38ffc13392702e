package org.relais.jira.home;

import java.util.List;

/**
 * Something that whoever administers a project decides for it: one of a few values, of which one is usual. The name is
 * stored, and its words stand under {@code home.option.<name>}; it never changes.
 */
public record Option(String name, List<String> values, String usual) {
    public static final String ON = "on";
    public static final String OFF = "off";

    public Option {
        values = List.copyOf(values);
        if (!values.contains(usual)) throw new IllegalArgumentException(usual + " is none of " + values);
    }

    /** A switch. */
    public static Option onOff(String name, boolean usual) {
        return new Option(name, List.of(ON, OFF), usual ? ON : OFF);
    }

    /** The i18n key of its words. */
    public String key() {
        return "home.option." + name;
    }
}
