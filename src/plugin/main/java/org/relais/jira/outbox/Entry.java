package org.relais.jira.outbox;

import java.util.Optional;
import org.relais.jira.access.IssueId;
import org.relais.jira.access.UserKey;

/**
 * Something that a workflow asked for and that is done after the transition.
 *
 * @param kind which {@link Handler} does it
 * @param by in whose name; nobody's where Jira moved the issue by itself
 * @param details what the handler wrote for itself
 * @param tries how often it failed so far
 */
public record Entry(long id, String kind, IssueId issue, Optional<UserKey> by, String details, int tries) {}
