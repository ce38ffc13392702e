package org.relais.jira.circle;

import java.util.Optional;

/** Where the open issues of a role are to be found. */
@FunctionalInterface
public interface OwnedIssues {
    /** A JQL query; nothing where no field names the role of an issue. */
    Optional<String> query(NodeId node);
}
