package org.relais.jira.access;

/** Proof that Jira let this person edit this issue, just now. Only {@link Gate} issues one. */
public final class EditPass {
    private final UserKey holder;
    private final IssueRef issue;

    EditPass(UserKey holder, IssueRef issue) {
        this.holder = holder;
        this.issue = issue;
    }

    public UserKey holder() {
        return holder;
    }

    public IssueId issue() {
        return issue.id();
    }

    public ProjectId project() {
        return issue.project();
    }
}
