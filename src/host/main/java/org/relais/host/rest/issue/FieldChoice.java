package org.relais.host.rest.issue;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Which fields are asked for, in the words of Jira's {@code fields} parameter: names, {@code *all}, {@code *navigable},
 * and with a minus what is left out.
 */
public final class FieldChoice {
    private static final String ALL = "*all";
    private static final String NAVIGABLE = "*navigable";

    private final Set<String> wanted = new LinkedHashSet<>();
    private final Set<String> unwanted = new LinkedHashSet<>();

    private FieldChoice(Collection<String> parameters, String usual) {
        for (String parameter : parameters) {
            for (String name : parameter.split(",")) {
                String field = name.strip();
                if (field.startsWith("-")) unwanted.add(field.substring(1));
                else if (!field.isEmpty()) wanted.add(field);
            }
        }
        if (wanted.isEmpty()) wanted.add(usual);
    }

    /** For one issue: all of its fields where nothing else is said. */
    public static FieldChoice ofIssue(List<String> parameters) {
        return new FieldChoice(parameters, ALL);
    }

    /** For a list of issues: what may stand in lists where nothing else is said. */
    public static FieldChoice ofList(List<String> parameters) {
        return new FieldChoice(parameters, NAVIGABLE);
    }

    boolean includes(IssueField field) {
        if (unwanted.contains(field.id()) || unwanted.contains(ALL)) return false;
        return wanted.contains(ALL) || wanted.contains(field.id()) || wanted.contains(NAVIGABLE) && field.navigable();
    }
}
