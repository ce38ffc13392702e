package org.relais.host.issue;

import java.util.Collection;

/**
 * Whoever keeps something beside the issues that must agree with them, such as an index. Called inside the transaction,
 * once before it commits, with every issue in it that was written; one that is gone by then was deleted.
 */
@FunctionalInterface
public interface IssueWritten {
    void written(Collection<Long> issueIds);
}
