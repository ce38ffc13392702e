package org.relais.jira.access;

/** Proof that Jira let this person comment on this issue, just now. Only {@link Gate} issues one. */
public final class CommentPass {
    private final UserKey holder;
    private final IssueRef issue;

    CommentPass(UserKey holder, IssueRef issue) {
        this.holder = holder;
        this.issue = issue;
    }

    public UserKey holder() {
        return holder;
    }

    /** The issue as the adapter holds it that was asked. */
    public IssueRef ref() {
        return issue;
    }
}
