package org.relais.jira.access;

/** Proof that Jira lets this person be the assignee of this issue, just now. Only {@link Gate} issues one. */
public final class TakePass {
    private final UserKey holder;
    private final IssueRef issue;

    TakePass(UserKey holder, IssueRef issue) {
        this.holder = holder;
        this.issue = issue;
    }

    public UserKey holder() {
        return holder;
    }

    public IssueId issue() {
        return issue.id();
    }
}
