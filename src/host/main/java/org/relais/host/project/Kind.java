package org.relais.host.project;

import com.atlassian.jira.issue.issuetype.IssueType;

/** An issue type. */
public record Kind(String id, String name, String description, boolean subtask) implements IssueType {
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
    public boolean isSubTask() {
        return subtask;
    }
}
