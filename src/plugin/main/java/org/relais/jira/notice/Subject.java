package org.relais.jira.notice;

import org.relais.jira.access.IssueId;

/** What a notice is about: an issue, or something that the notice's kind alone knows. */
public sealed interface Subject {
    record OfIssue(IssueId issue) implements Subject {}

    /** @param name at most 255 characters, as the kind understands them */
    record OfThing(String name) implements Subject {}
}
