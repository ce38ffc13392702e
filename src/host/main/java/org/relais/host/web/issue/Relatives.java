package org.relais.host.web.issue;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.relais.host.issue.HostIssue;
import org.relais.host.issue.HostLink;
import org.relais.host.issue.Issues;
import org.relais.host.issue.Links;
import org.relais.host.web.Visit;

/** The parent, sub-tasks and linked issues of an issue, as far as the visitor sees them. */
public final class Relatives {
    private final Issues issues;
    private final Links links;
    private final IssueAccess access;

    public Relatives(Issues issues, Links links, IssueAccess access) {
        this.issues = issues;
        this.links = links;
        this.access = access;
    }

    /** Another issue, and how it is related: "is blocked by". */
    public record Linked(String words, HostIssue issue) {}

    /** The parent is null where there is none to be seen. */
    public record Shown(HostIssue parent, List<HostIssue> subtasks, List<Linked> links) {}

    Shown of(Visit visit, HostIssue issue) {
        List<HostLink> all = links.of(issue.getId());
        Map<Long, HostIssue> others =
                issues
                        .byIds(all.stream()
                                .map(link -> link.other(issue.getId()))
                                .distinct()
                                .toList())
                        .stream()
                        .filter(other -> access.sees(visit, other))
                        .collect(Collectors.toMap(HostIssue::getId, Function.identity()));
        List<Linked> linked = all.stream()
                .filter(link -> others.containsKey(link.other(issue.getId())))
                .map(link -> new Linked(link.words(issue.getId()), others.get(link.other(issue.getId()))))
                .toList();
        List<HostIssue> subtasks = issues.subtasks(issue.getId()).stream()
                .filter(child -> access.sees(visit, child))
                .toList();
        return new Shown(parent(visit, issue), subtasks, linked);
    }

    private HostIssue parent(Visit visit, HostIssue issue) {
        if (issue.parentId() == null) return null;
        return issues.byId(issue.parentId())
                .filter(parent -> access.sees(visit, parent))
                .orElse(null);
    }
}
