package org.relais.jira.purpose.field;

import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenTab;
import java.util.Collection;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Jira's screens. Its API for them is not confirmed for Jira 11: where it turns out to be another one, there are no
 * screens here, and people are sent to Jira's own page.
 */
public final class JiraScreens {
    private static final Logger LOG = LoggerFactory.getLogger(JiraScreens.class);

    private final FieldScreenManager manager;

    public JiraScreens(FieldScreenManager manager) {
        this.manager = manager;
    }

    /**
     * A screen by its id.
     *
     * @param describes whether issues are described on it, so that a purpose belongs there
     */
    public record Screen(long id, String name, boolean describes) {}

    /** All of them, in Jira's order. */
    public List<Screen> all() {
        try {
            return manager.getFieldScreens().stream()
                    .map(one -> new Screen(one.getId(), one.getName(), one.containsField("description")))
                    .toList();
        } catch (LinkageError another) {
            LOG.warn("Jira's screens cannot be read here", another);
            return List.of();
        }
    }

    /** The screens on which a field stands. */
    public Collection<Long> with(String field) {
        try {
            return manager.getFieldScreenTabs(field).stream()
                    .map(tab -> tab.getFieldScreen().getId())
                    .toList();
        } catch (LinkageError another) {
            LOG.warn("Jira's screens cannot be read here", another);
            return List.of();
        }
    }

    /** Puts a field at the end of a screen's first tab; says whether it stands there now. */
    public boolean put(long id, String field) {
        try {
            FieldScreen screen = manager.getFieldScreen(id);
            if (screen == null) return false;
            if (!screen.containsField(field)) {
                FieldScreenTab first = screen.getTab(0);
                if (first == null) return false;
                first.addFieldScreenLayoutItem(field);
            }
            return with(field).contains(id);
        } catch (LinkageError another) {
            LOG.warn("{} cannot be put on screen {}", field, id, another);
            return false;
        }
    }
}
