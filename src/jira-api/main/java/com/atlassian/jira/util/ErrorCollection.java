package com.atlassian.jira.util;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

/**
 * What is wrong with a request: sentences about fields, sentences about the whole, and reasons.
 *
 * <p>Unconfirmed: the constants of {@link Reason}, and the descriptors of the members that only have a name in the
 * ledger.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/util/ErrorCollection.html">Javadoc</a>
 */
public interface ErrorCollection {
    void addError(String field, String message);

    void addError(String field, String message, Reason reason);

    void addErrorMessage(String message);

    void addErrorMessage(String message, Reason reason);

    void addErrorMessages(Collection<String> errorMessages);

    void setErrorMessages(Collection<String> errorMessages);

    Collection<String> getErrorMessages();

    /** The messages, which are gone afterwards. */
    Collection<String> getFlushedErrorMessages();

    void addErrors(Map<String, String> errors);

    Map<String, String> getErrors();

    void addErrorCollection(ErrorCollection errors);

    boolean hasAnyErrors();

    void addReason(Reason reason);

    void addReasons(Set<Reason> reasons);

    Set<Reason> getReasons();

    /** Why a request was refused, in terms of its answer. */
    enum Reason {
        NOT_FOUND,
        NOT_LOGGED_IN,
        FORBIDDEN,
        VALIDATION_FAILED,
        SERVER_ERROR,
        PRECONDITION_FAILED,
        CONFLICT
    }
}
