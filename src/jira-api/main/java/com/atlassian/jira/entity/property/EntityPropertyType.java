package com.atlassian.jira.entity.property;

/**
 * What JSON can be kept with.
 *
 * <p>Unconfirmed: every member; the type is not in the ledger.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/entity/property/EntityPropertyType.html">Javadoc</a>
 */
public final class EntityPropertyType {
    public static final EntityPropertyType ISSUE_PROPERTY = new EntityPropertyType("IssueProperty");

    private final String dbEntityName;

    private EntityPropertyType(String dbEntityName) {
        this.dbEntityName = dbEntityName;
    }

    public String getDbEntityName() {
        return dbEntityName;
    }
}
