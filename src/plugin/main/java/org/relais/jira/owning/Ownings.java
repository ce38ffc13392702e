package org.relais.jira.owning;

import java.util.Optional;
import org.relais.jira.access.IssueId;
import org.relais.jira.access.IssuePass;
import org.relais.jira.access.IssueRef;
import org.relais.jira.access.ProjectId;
import org.relais.jira.access.SystemPass;
import org.relais.jira.access.TakePass;
import org.relais.jira.access.UserKey;
import org.relais.jira.access.Version;
import org.relais.jira.circle.NodeId;

/** Where it stands to which role an issue belongs, and who has it: in Jira. */
public interface Ownings {
    Owned of(IssuePass pass);

    /**
     * Makes the person the assignee, without mail, if nothing changed since: comparing and writing are one step for all
     * who go through Relais.
     *
     * @return whether it is done; otherwise somebody was faster
     */
    boolean take(TakePass pass, Version basedOn);

    /** An issue with its project. */
    record Located(ProjectId project, Owned owned) {}

    /** The same for work that nobody asked for; nothing where the issue is gone or has no field <em>Owning role</em>. */
    Optional<Located> find(SystemPass pass, IssueId issue);

    /** The same of an issue that is loaded, perhaps with what somebody just typed and Jira did not store yet. */
    Optional<Located> find(SystemPass pass, IssueRef issue);

    /**
     * Gives an issue to a role, without mail.
     *
     * @param by in whose name
     * @return whether it is theirs now; not where the issue is gone or has no field <em>Owning role</em>
     */
    boolean give(SystemPass pass, IssueId issue, NodeId role, Optional<UserKey> by);

    /**
     * Takes the assignee from an issue, without mail, as far as Jira lets the person do it.
     *
     * @return whether nobody has it now; not where Jira allows no issue without an assignee
     */
    boolean free(SystemPass pass, IssueId issue, Optional<UserKey> by);
}
