package com.atlassian.jira.util;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Messages kept in memory, in the order in which they were added.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/util/MessageSetImpl.html">Javadoc</a>
 */
public class MessageSetImpl implements MessageSet {
    private final Set<String> errors = new LinkedHashSet<>();
    private final Set<String> warnings = new LinkedHashSet<>();

    @Override
    public Set<String> getErrorMessages() {
        return errors;
    }

    @Override
    public boolean hasAnyErrors() {
        return !errors.isEmpty();
    }

    @Override
    public void addErrorMessage(String errorMessage) {
        addMessage(Level.ERROR, errorMessage);
    }

    @Override
    public void addWarningMessage(String warningMessage) {
        addMessage(Level.WARNING, warningMessage);
    }

    @Override
    public void addMessage(Level level, String message) {
        if (message != null) (level == Level.ERROR ? errors : warnings).add(message);
    }

    @Override
    public void addMessageSet(MessageSet messageSet) {
        if (messageSet == null) return;
        errors.addAll(messageSet.getErrorMessages());
        if (messageSet instanceof MessageSetImpl that) warnings.addAll(that.warnings);
    }

    @Override
    public String toString() {
        return "errors " + errors + ", warnings " + warnings;
    }
}
