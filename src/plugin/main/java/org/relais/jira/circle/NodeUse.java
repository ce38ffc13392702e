package org.relais.jira.circle;

import org.relais.jira.access.UserKey;

/** What a feature hangs on nodes, so that nothing is left behind when one closes. Answered by those who hang it there. */
public interface NodeUse {
    /** How many open issues a node owns. */
    int open(NodeId node);

    /** Gives the open issues of one node to another, after the structure was changed; it may take its time. */
    void give(NodeId from, NodeId to, UserKey by);
}
