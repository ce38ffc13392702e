package org.relais.host.jira.issue;

import com.atlassian.jira.entity.property.EntityProperty;
import com.atlassian.jira.entity.property.EntityPropertyType;
import com.atlassian.jira.entity.property.JsonEntityPropertyManager;
import java.sql.Timestamp;
import org.relais.host.issue.IssueProperties;

/** {@inheritDoc} The host keeps JSON with issues alone; other entities are refused. */
public final class HostEntityProperties implements JsonEntityPropertyManager {
    private final IssueProperties properties;

    public HostEntityProperties(IssueProperties properties) {
        this.properties = properties;
    }

    private record Kept(String entityName, Long entityId, IssueProperties.Property property) implements EntityProperty {
        @Override
        public String getEntityName() {
            return entityName;
        }

        @Override
        public Long getEntityId() {
            return entityId;
        }

        @Override
        public String getKey() {
            return property.key();
        }

        @Override
        public String getValue() {
            return property.json();
        }

        @Override
        public Timestamp getUpdated() {
            return Timestamp.from(property.updated());
        }
    }

    @Override
    public void put(String entityName, Long entityId, String key, String json) {
        ofIssues(entityName);
        properties.set(entityId, key, json);
    }

    @Override
    public EntityProperty get(String entityName, Long entityId, String key) {
        ofIssues(entityName);
        return properties
                .property(entityId, key)
                .map(property -> new Kept(entityName, entityId, property))
                .orElse(null);
    }

    @Override
    public void delete(String entityName, Long entityId, String key) {
        ofIssues(entityName);
        properties.delete(entityId, key);
    }

    private static void ofIssues(String entityName) {
        if (!EntityPropertyType.ISSUE_PROPERTY.getDbEntityName().equals(entityName)) {
            throw new IllegalArgumentException("The host keeps no properties of " + entityName);
        }
    }
}
