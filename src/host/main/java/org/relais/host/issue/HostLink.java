package org.relais.host.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.link.IssueLink;

/** A link between two issues. */
public record HostLink(long id, LinkType type, long source, long destination, Issues issues) implements IssueLink {
    /** How the link reads from one of its ends: "is blocked by". */
    public String words(long end) {
        return end == source ? type.outward() : type.inward();
    }

    /** The issue at the other end. */
    public long other(long end) {
        return end == source ? destination : source;
    }

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public Long getSourceId() {
        return source;
    }

    @Override
    public Long getDestinationId() {
        return destination;
    }

    @Override
    public Issue getSourceObject() {
        return issues.byId(source).orElse(null);
    }

    @Override
    public Issue getDestinationObject() {
        return issues.byId(destination).orElse(null);
    }

    @Override
    public LinkType getIssueLinkType() {
        return type;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HostLink link && link.id == id;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(id);
    }
}
