package org.relais.host.issue;

import com.atlassian.jira.issue.link.IssueLinkType;

/** A kind of link, with its words from either end: "blocks" outward, "is blocked by" inward. */
public record LinkType(long id, String name, String inward, String outward) implements IssueLinkType {
    @Override
    public Long getId() {
        return id;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getInward() {
        return inward;
    }

    @Override
    public String getOutward() {
        return outward;
    }
}
