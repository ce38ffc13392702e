package org.relais.jira.access;

/** Proof that Jira let this person edit this issue, just now. Only {@link Gate} issues one. */
public final class EditPass {
    private final UserKey holder;
    private final IssueId issue;

    EditPass(UserKey holder, IssueId issue) {
        this.holder = holder;
        this.issue = issue;
    }

    public UserKey holder() {
        return holder;
    }

    public IssueId issue() {
        return issue;
    }
}
