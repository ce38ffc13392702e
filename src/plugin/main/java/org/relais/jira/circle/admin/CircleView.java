package org.relais.jira.circle.admin;

import java.util.List;

/**
 * The page of one node, or of the top, ready to print.
 *
 * @param id empty at the top
 * @param told what became of the last request; empty where nothing did
 * @param by whose changes alone the log lists, as typed; empty for all
 * @param earlier where the log goes on; empty where it ends
 * @param stale what was sent while somebody else wrote; empty otherwise
 */
public record CircleView(
        String id,
        String name,
        String version,
        boolean closed,
        String told,
        String stale,
        String query,
        List<NodeLine> path,
        List<NodeLine> children,
        String more,
        List<NodeLine> found,
        List<LanguageLine> languages,
        String tags,
        String openChildren,
        List<PlainChoice> packs,
        List<PlainChoice> changers,
        String changerRole,
        String assigners,
        boolean restricted,
        boolean readerMembers,
        String readerGroups,
        List<PlainChoice> fallbacks,
        List<ScopeLine> scopes,
        List<PlainChoice> types,
        String by,
        List<LogLine> log,
        String earlier) {
    /** A node in a list. */
    public record NodeLine(String id, String name, boolean closed, boolean circle) {}

    /** A language in which the node is named. */
    public record LanguageLine(String tag, String label, String name, String purpose) {}

    /** Something that can be chosen. */
    public record PlainChoice(String word, String label, boolean chosen) {}

    /** A part of Jira that is tied to the node. */
    public record ScopeLine(String id, String version, String label) {}

    /** A change. */
    public record LogLine(String revision, String when, String who, String sentence, String why) {}
}
