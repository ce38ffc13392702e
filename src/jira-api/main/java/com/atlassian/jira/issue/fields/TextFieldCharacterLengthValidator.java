package com.atlassian.jira.issue.fields;

/**
 * The site's limit for long texts; unconfirmed: every member.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/issue/fields/TextFieldCharacterLengthValidator.html">Javadoc</a>
 */
public interface TextFieldCharacterLengthValidator {
    boolean isTextTooLong(String text);

    long getMaximumNumberOfCharacters();
}
