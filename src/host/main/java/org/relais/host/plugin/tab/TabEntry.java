package org.relais.host.plugin.tab;

import com.atlassian.jira.plugin.issuetabpanel.IssueAction;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.relais.host.db.Statements;
import org.relais.host.plugin.bundle.RunningPlugin;

/** One thing in a plugin's tab. */
public record TabEntry(RunningPlugin plugin, IssueAction action) {
    /** When it happened; nothing where it is a mere message. */
    public Optional<Instant> when() {
        try {
            return Optional.ofNullable(action.getTimePerformed())
                    .map(Date::getTime)
                    .map(Instant::ofEpochMilli);
        } catch (UnsupportedOperationException timeless) {
            return Optional.empty();
        }
    }

    /** Whether it also stands in the tab of all things. */
    public boolean everywhere() {
        return action.isDisplayActionAllTab();
    }

    public String html() {
        try (Statements.Scope booked = plugin.during()) {
            String html = action.getHtml();
            return html == null ? "" : html;
        }
    }
}
