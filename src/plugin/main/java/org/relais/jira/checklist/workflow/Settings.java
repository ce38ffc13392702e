package org.relais.jira.checklist.workflow;

import com.atlassian.jira.issue.Issue;
import java.util.Map;
import java.util.Optional;
import org.relais.jira.access.IssueId;
import org.relais.jira.access.UserKey;
import org.relais.jira.checklist.SettingItems;
import org.relais.jira.outbox.OutboxService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What post-functions leave for after the transition: a row, and a nudge. Whatever goes wrong here, the issue moves on. */
public final class Settings {
    static final String WAY = "way";

    private static final Logger LOG = LoggerFactory.getLogger(Settings.class);

    private final OutboxService outbox;
    private final Runnable soon;

    /** @param soon has the outbox looked at after the transition */
    public Settings(OutboxService outbox, Runnable soon) {
        this.outbox = outbox;
        this.soon = soon;
    }

    static String way(Map<?, ?> arguments) {
        Object way = arguments.get(WAY);
        return way != null && SettingItems.WAYS.contains(way.toString()) ? way.toString() : SettingItems.WAYS.get(0);
    }

    static String list(Map<?, ?> arguments) {
        Object list = arguments.get(Demands.LIST);
        return list == null ? "" : list.toString().strip();
    }

    void leave(Issue issue, String mover, Map<?, ?> arguments) {
        if (issue == null || issue.getId() == null) {
            LOG.warn("A post-function of Relais stands before the issue is created, and does nothing there");
            return;
        }
        try {
            Optional<UserKey> by =
                    Optional.ofNullable(mover).filter(key -> !key.isBlank()).map(UserKey::new);
            SettingItems.later(outbox, new IssueId(issue.getId()), by, way(arguments), list(arguments));
            soon.run();
        } catch (RuntimeException e) {
            LOG.error("What a workflow asked of the checklists of issue {} was not kept", issue.getId(), e);
        }
    }
}
