package org.relais.host.jira;

import com.atlassian.jira.issue.fields.TextFieldCharacterLengthValidator;

/** Jira's limit for text fields, which administrators may raise: 32,767 characters. */
public final class HostTextLengths implements TextFieldCharacterLengthValidator {
    private static final long LIMIT = 32_767;

    @Override
    public boolean isTextTooLong(String text) {
        return text != null && text.length() > LIMIT;
    }

    @Override
    public long getMaximumNumberOfCharacters() {
        return LIMIT;
    }
}
