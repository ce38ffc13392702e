package org.relais.jira.access;

import java.time.Instant;
import java.util.Optional;

/**
 * An issue as an adapter to Jira holds it, so that it is loaded once and asked about many times. It is no pass: whoever
 * has one may not look at the issue yet.
 */
public interface IssueRef {
    IssueId id();

    ProjectId project();

    String key();

    String summary();

    Instant created();

    /** Who asked for it, where Jira knows. */
    Optional<UserKey> reporter();
}
