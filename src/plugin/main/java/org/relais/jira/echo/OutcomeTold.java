package org.relais.jira.echo;

import org.relais.jira.access.IssuePass;
import org.relais.jira.notice.NoticeKind;
import org.relais.jira.purpose.Outcome;

/** The notice that says to whoever worked on an issue whether it worked. It waits until they take it from their list. */
public record OutcomeTold(Outcome.Verdict verdict) implements NoticeKind {
    @Override
    public String word() {
        return "outcome-" + verdict.word();
    }

    @Override
    public boolean waits(IssuePass pass) {
        return true;
    }
}
