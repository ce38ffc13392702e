package org.relais.jira.outbox;

import java.util.List;
import org.relais.jira.access.AdminPass;
import org.relais.jira.home.Check;
import org.relais.jira.home.Finding;

/** Whether what workflows asked for was done. */
public final class OutboxCheck implements Check {
    private final Outbox outbox;

    public OutboxCheck(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public String name() {
        return "outbox";
    }

    @Override
    public List<Finding> findings(AdminPass pass) {
        int stuck = outbox.givenUp();
        return List.of(stuck == 0 ? Finding.good("home.outbox.good") : Finding.problem("home.outbox.stuck", stuck));
    }
}
