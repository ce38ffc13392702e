package org.relais.host.web.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.relais.host.issue.HostIssue;
import org.relais.host.web.Visit;
import org.relais.host.web.issue.IssueAccess;
import org.relais.host.web.issue.Moves;

/** The transitions that are open to some of many issues, by workflow. */
public final class BulkWays {
    private final Moves moves;
    private final IssueAccess access;

    public BulkWays(Moves moves, IssueAccess access) {
        this.moves = moves;
        this.access = access;
    }

    /** A workflow and what is open in it. */
    public record Group(String workflow, List<Open> ways) {}

    /** A transition, and the issues to which it is open. */
    public record Open(String workflow, Moves.Way way, List<Long> issues) {
        /** How the form names it. */
        public String value() {
            return way.id() + "@" + workflow;
        }
    }

    List<Group> of(Visit visit, List<HostIssue> issues) {
        Map<String, Map<Integer, Open>> found = new TreeMap<>();
        for (HostIssue issue : issues) {
            if (!access.mayTransition(visit, issue)) continue;
            Map<Integer, Open> ways = found.computeIfAbsent(issue.workflowName(), any -> new LinkedHashMap<>());
            for (Moves.Way way : moves.open(visit, issue))
                ways.computeIfAbsent(way.id(), any -> new Open(issue.workflowName(), way, new ArrayList<>()))
                        .issues()
                        .add(issue.getId());
        }
        return found.entrySet().stream()
                .map(group ->
                        new Group(group.getKey(), List.copyOf(group.getValue().values())))
                .filter(group -> !group.ways().isEmpty())
                .toList();
    }
}
