package org.relais.jira.owning;

import org.relais.jira.access.EditPass;
import org.relais.jira.access.IssueId;

/** Where is kept that an issue may go on without a role or a holder, past a step that only warns. */
public interface Waivers {
    boolean given(IssueId issue);

    /** A second time changes nothing. */
    void give(EditPass pass);
}
