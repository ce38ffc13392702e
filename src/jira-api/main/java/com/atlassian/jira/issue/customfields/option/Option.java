package com.atlassian.jira.issue.customfields.option;

/**
 * One of the things that can be chosen in a select field.
 *
 * <p>Unconfirmed: every member; Jira's supertype and its setters are left out.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/issue/customfields/option/Option.html">Javadoc</a>
 */
public interface Option {
    Long getOptionId();

    String getValue();

    /** Whether it can no longer be chosen; issues that hold it keep it. */
    Boolean getDisabled();

    Long getSequence();
}
