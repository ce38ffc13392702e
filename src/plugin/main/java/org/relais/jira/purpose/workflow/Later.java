package org.relais.jira.purpose.workflow;

import com.atlassian.jira.issue.Issue;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.relais.jira.access.IssueId;
import org.relais.jira.access.UserKey;
import org.relais.jira.outbox.OutboxService;
import org.relais.jira.purpose.Asking;
import org.relais.jira.purpose.Carrying;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What post-functions leave for after the transition: a row, and a nudge. Whatever goes wrong here, the issue moves on. */
public final class Later {
    static final String HOW = "how";
    static final String COMMENT = "comment";

    private static final Logger LOG = LoggerFactory.getLogger(Later.class);

    private final OutboxService outbox;
    private final Runnable soon;

    /** @param soon has the outbox looked at after the transition */
    public Later(OutboxService outbox, Runnable soon) {
        this.outbox = outbox;
        this.soon = soon;
    }

    void carry(Issue issue, String mover, Map<?, ?> arguments) {
        leave(issue, mover, (id, by) -> Carrying.later(outbox, id, by, Missing.demand(arguments)));
    }

    void ask(Issue issue, String mover, Map<?, ?> arguments) {
        boolean byComment = COMMENT.equals(arguments.get(HOW));
        leave(issue, mover, (id, by) -> Asking.later(outbox, id, by, Missing.demand(arguments), byComment));
    }

    private void leave(Issue issue, String mover, BiConsumer<IssueId, Optional<UserKey>> row) {
        if (issue == null || issue.getId() == null) {
            LOG.warn("A post-function of Relais stands before the issue is created, and does nothing there");
            return;
        }
        try {
            row.accept(
                    new IssueId(issue.getId()),
                    Optional.ofNullable(mover).filter(key -> !key.isBlank()).map(UserKey::new));
            soon.run();
        } catch (RuntimeException e) {
            LOG.error("What a workflow asked for issue {} was not kept", issue.getId(), e);
        }
    }
}
