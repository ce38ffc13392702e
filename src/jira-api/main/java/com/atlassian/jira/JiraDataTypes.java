package com.atlassian.jira;

/**
 * The types that JQL knows; unconfirmed: which others there are.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/JiraDataTypes.html">Javadoc</a>
 */
public final class JiraDataTypes {
    public static final JiraDataType ALL = new Named("ALL");
    public static final JiraDataType DATE = new Named("DATE");
    public static final JiraDataType ISSUE = new Named("ISSUE");
    public static final JiraDataType PROJECT = new Named("PROJECT");
    public static final JiraDataType STATUS = new Named("STATUS");
    public static final JiraDataType TEXT = new Named("TEXT");
    public static final JiraDataType USER = new Named("USER");
    public static final JiraDataType VERSION = new Named("VERSION");

    private JiraDataTypes() {}

    private static final class Named implements JiraDataType {
        private final String name;

        private Named(String name) {
            this.name = name;
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
