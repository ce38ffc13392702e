package com.atlassian.jira.issue.customfields.persistence;

/**
 * The column of Jira's value table that a field's values go to.
 *
 * <p>Unconfirmed: a class rather than an enum (so never switch on it), and the last two.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/issue/customfields/persistence/PersistenceFieldType.html">Javadoc</a>
 */
public class PersistenceFieldType {
    public static final PersistenceFieldType TYPE_LIMITED_TEXT = new PersistenceFieldType("TYPE_LIMITED_TEXT");
    public static final PersistenceFieldType TYPE_UNLIMITED_TEXT = new PersistenceFieldType("TYPE_UNLIMITED_TEXT");
    public static final PersistenceFieldType TYPE_DECIMAL = new PersistenceFieldType("TYPE_DECIMAL");
    public static final PersistenceFieldType TYPE_DATE = new PersistenceFieldType("TYPE_DATE");

    private final String name;

    private PersistenceFieldType(String name) {
        this.name = name;
    }

    @Override
    public String toString() {
        return name;
    }
}
