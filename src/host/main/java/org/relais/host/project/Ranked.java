package org.relais.host.project;

import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;

/** A priority or a resolution: a name and its place in the order, the most urgent first. */
public record Ranked(String id, String name, int position) implements Priority, Resolution {
    @Override
    public String getId() {
        return id;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getNameTranslation() {
        return name;
    }

    @Override
    public String getDescription() {
        return null;
    }
}
