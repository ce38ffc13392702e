package org.relais.host.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.relais.host.plugin.PluginSystem;

/** What plugins add to the operations of an issue: buttons, entries of the menu "More", and tools beside it. */
public final class IssueMenus {
    private static final String OPERATIONS = "opsbar-operations";
    private static final String TRANSITIONS = "opsbar-transitions";
    /** The sections that Jira itself has in its menu. */
    private static final List<String> MORE = List.of(
            "operations-work",
            "operations-attachments",
            "operations-voteswatchers",
            "operations-subtasks",
            "operations-operations",
            "operations-delete");

    private final PluginMenus added;

    public IssueMenus(PluginSystem plugins) {
        this.added = new PluginMenus(plugins);
    }

    /** As the issue's template finds them; the context is that of the issue's panels. */
    public Map<String, Object> of(Map<String, Object> context) {
        List<MenuItem> more = new ArrayList<>();
        MORE.forEach(section -> more.addAll(added.items(section, context, "")));
        List<MenuSection> sections = new ArrayList<>();
        if (!more.isEmpty()) sections.add(new MenuSection("", more));
        sections.addAll(added.sections(OPERATIONS, context, ""));
        List<MenuItem> transitions = new ArrayList<>();
        added.sections(TRANSITIONS, context, "").forEach(section -> transitions.addAll(section.items()));
        return Map.of(
                "topOperations",
                added.items("operations-top-level", context, ""),
                "moreOperations",
                sections,
                "moreTransitions",
                transitions,
                "tools",
                added.items("jira.issue.tools", context, ""));
    }
}
