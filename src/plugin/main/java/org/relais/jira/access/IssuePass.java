package org.relais.jira.access;

/** Proof that Jira let this visitor see this issue, just now. Only {@link Gate} issues one. */
public final class IssuePass {
    private final Visitor holder;
    private final IssueId issue;
    private final boolean mayEdit;

    IssuePass(Visitor holder, IssueId issue, boolean mayEdit) {
        this.holder = holder;
        this.issue = issue;
        this.mayEdit = mayEdit;
    }

    public Visitor holder() {
        return holder;
    }

    public IssueId issue() {
        return issue;
    }

    boolean mayEdit() {
        return mayEdit;
    }
}
