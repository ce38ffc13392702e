package com.atlassian.jira.user.anonymize;

import com.atlassian.jira.bc.ServiceResult;
import java.util.Collection;

/**
 * What is done with what is kept of a person whose account is made anonymous.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/user/anonymize/AnonymizationHandler.html">Javadoc</a>
 */
public interface AnonymizationHandler<P> {
    /** What an administrator is told before. */
    Collection<AffectedEntity> getAffectedEntities(P parameter);

    ServiceResult update(P parameter);

    int getNumberOfTasks(P parameter);
}
