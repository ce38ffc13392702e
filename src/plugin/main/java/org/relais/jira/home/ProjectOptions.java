package org.relais.jira.home;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.relais.jira.access.AdminPass;
import org.relais.jira.access.ProjectAdminPass;
import org.relais.jira.access.ProjectId;

/** Where the decisions about projects are kept. Everybody may read them; they say nothing about any issue. */
public interface ProjectOptions {
    /** Stands for all of Jira: Jira gives no project this id. */
    ProjectId ALL = new ProjectId(0);

    Choices of(ProjectId project);

    /** What is decided for all of Jira. */
    default Choices ofAll() {
        return of(ALL);
    }

    /** Decides for all of Jira, as {@link #decide} does for a project. */
    boolean decideForAll(AdminPass pass, Map<Option, String> values, int basedOn);

    /**
     * Decides on these options, if there were no more decisions than the person knew of; what is not among them stays.
     * Comparing and writing are one step: of two who decide at once, one is told that they were late.
     *
     * @param basedOn how many decisions there were when the person looked
     * @return whether it is decided
     */
    boolean decide(ProjectAdminPass pass, Map<Option, String> values, int basedOn);

    /** Since when the value of this option that is in force has been so; nothing where it was never decided. */
    Optional<Instant> since(ProjectId project, Option option);
}
