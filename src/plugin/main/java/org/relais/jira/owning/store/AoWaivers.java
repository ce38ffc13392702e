package org.relais.jira.owning.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.relais.jira.access.EditPass;
import org.relais.jira.access.IssueId;
import org.relais.jira.owning.Waivers;

/** Rows stay in this package. */
public final class AoWaivers implements Waivers {
    private final ActiveObjects ao;
    private final Clock clock;

    public AoWaivers(ActiveObjects ao, Clock clock) {
        this.ao = ao;
        this.clock = clock;
    }

    @Override
    public boolean given(IssueId issue) {
        return ao.count(WaiverRow.class, Query.select().where("ISSUE_ID = ?", issue.value())) > 0;
    }

    @Override
    public void give(EditPass pass) {
        if (given(pass.issue())) return;
        try {
            ao.executeInTransaction(() -> ao.create(
                    WaiverRow.class,
                    new DBParam("ISSUE_ID", pass.issue().value()),
                    new DBParam("PERSON", pass.holder().value()),
                    new DBParam("MADE_AT", clock.millis())));
        } catch (RuntimeException beaten) { // somebody said so at the same moment; a real fault is thrown again
            if (!given(pass.issue())) throw beaten;
        }
    }
}
