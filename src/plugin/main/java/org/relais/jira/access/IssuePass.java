package org.relais.jira.access;

/** Proof that Jira let this visitor see this issue, just now. Only {@link Gate} issues one. */
public final class IssuePass {
    private final Visitor holder;
    private final IssueRef issue;
    private final boolean mayEdit;

    IssuePass(Visitor holder, IssueRef issue, boolean mayEdit) {
        this.holder = holder;
        this.issue = issue;
        this.mayEdit = mayEdit;
    }

    public Visitor holder() {
        return holder;
    }

    public IssueId issue() {
        return issue.id();
    }

    /** The issue as the adapter holds it that was asked. */
    public IssueRef ref() {
        return issue;
    }

    boolean mayEdit() {
        return mayEdit;
    }
}
