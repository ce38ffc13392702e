package org.relais.host.jira.field;

import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenTab;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.relais.host.field.Screens;

/** {@inheritDoc} The host has three screens (create, edit, view) of one tab each. */
public final class HostFieldScreens implements FieldScreenManager {
    /** What stands on each of them and cannot be taken away here. */
    private static final Set<String> ALWAYS =
            Set.of("summary", "description", "priority", "assignee", "reporter", "labels", "duedate");

    private final Screens screens;

    public HostFieldScreens(Screens screens) {
        this.screens = screens;
    }

    @Override
    public Collection<FieldScreen> getFieldScreens() {
        return LongStream.rangeClosed(1, Screens.ALL.size())
                .mapToObj(this::getFieldScreen)
                .toList();
    }

    @Override
    public FieldScreen getFieldScreen(Long id) {
        boolean known = id != null && id >= 1 && id <= Screens.ALL.size();
        return known ? new Screen(id, Screens.ALL.get((int) (id - 1)), screens) : null;
    }

    @Override
    public Collection<FieldScreenTab> getFieldScreenTabs(String fieldId) {
        return getFieldScreens().stream()
                .filter(screen -> screen.containsField(fieldId))
                .map(screen -> screen.getTab(0))
                .toList();
    }

    private record Screen(long id, String name, Screens screens) implements FieldScreen {
        @Override
        public Long getId() {
            return id;
        }

        @Override
        public String getName() {
            return name;
        }

        @Override
        public List<FieldScreenTab> getTabs() {
            return List.of(new Tab(this));
        }

        /** {@inheritDoc} Null where the screen has no such tab. */
        @Override
        public FieldScreenTab getTab(int tabPosition) {
            return tabPosition == 0 ? new Tab(this) : null;
        }

        @Override
        public boolean containsField(String fieldId) {
            return ALWAYS.contains(fieldId) || screens.on(name).contains(fieldId);
        }
    }

    private record Tab(Screen screen) implements FieldScreenTab {
        @Override
        public Long getId() {
            return screen.id();
        }

        @Override
        public String getName() {
            return screen.name();
        }

        @Override
        public FieldScreen getFieldScreen() {
            return screen;
        }

        @Override
        public boolean isContainsField(String fieldId) {
            return screen.containsField(fieldId);
        }

        @Override
        public void addFieldScreenLayoutItem(String orderableFieldId) {
            screen.screens().put(screen.name(), orderableFieldId);
        }
    }
}
