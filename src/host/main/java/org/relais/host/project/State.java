package org.relais.host.project;

import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;

/** A status. Its category is {@code new}, {@code indeterminate} or {@code done}. */
public record State(String id, String name, String description, String category) implements Status {
    public boolean done() {
        return "done".equals(category);
    }

    @Override
    public String getId() {
        return id;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getDescription() {
        return description;
    }

    @Override
    public String getNameTranslation() {
        return name;
    }

    @Override
    public StatusCategory getStatusCategory() {
        return () -> category;
    }
}
