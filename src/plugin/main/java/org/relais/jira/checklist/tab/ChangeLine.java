package org.relais.jira.checklist.tab;

import java.util.List;

/** One change of a list or an item, ready to print. */
public record ChangeLine(String who, String when, String what, String label, List<MemberLine> members) {
    /** What one member was and is; each empty where it was or is nothing. */
    public record MemberLine(String name, String before, String after) {}
}
