package com.atlassian.jira.util;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Errors kept in memory, in the order in which they were added.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/util/SimpleErrorCollection.html">Javadoc</a>
 */
public class SimpleErrorCollection implements ErrorCollection {
    private final Map<String, String> errors = new LinkedHashMap<>();
    private final List<String> errorMessages = new ArrayList<>();
    private final Set<Reason> reasons = EnumSet.noneOf(Reason.class);

    public SimpleErrorCollection() {}

    @Override
    public void addError(String field, String message) {
        errors.put(field, message);
    }

    @Override
    public void addError(String field, String message, Reason reason) {
        addError(field, message);
        addReason(reason);
    }

    @Override
    public void addErrorMessage(String message) {
        errorMessages.add(message);
    }

    @Override
    public void addErrorMessage(String message, Reason reason) {
        addErrorMessage(message);
        addReason(reason);
    }

    @Override
    public void addErrorMessages(Collection<String> errorMessages) {
        this.errorMessages.addAll(errorMessages);
    }

    @Override
    public void setErrorMessages(Collection<String> errorMessages) {
        List<String> copy = new ArrayList<>(errorMessages);
        this.errorMessages.clear();
        this.errorMessages.addAll(copy);
    }

    @Override
    public Collection<String> getErrorMessages() {
        return errorMessages;
    }

    @Override
    public Collection<String> getFlushedErrorMessages() {
        List<String> flushed = new ArrayList<>(errorMessages);
        errorMessages.clear();
        return flushed;
    }

    @Override
    public void addErrors(Map<String, String> errors) {
        this.errors.putAll(errors);
    }

    @Override
    public Map<String, String> getErrors() {
        return errors;
    }

    @Override
    public void addErrorCollection(ErrorCollection errors) {
        addErrorMessages(errors.getErrorMessages());
        addErrors(errors.getErrors());
        addReasons(errors.getReasons());
    }

    @Override
    public boolean hasAnyErrors() {
        return !errors.isEmpty() || !errorMessages.isEmpty();
    }

    @Override
    public void addReason(Reason reason) {
        if (reason != null) reasons.add(reason);
    }

    @Override
    public void addReasons(Set<Reason> reasons) {
        this.reasons.addAll(reasons);
    }

    @Override
    public Set<Reason> getReasons() {
        return reasons;
    }

    @Override
    public String toString() {
        return "errors " + errors + ", messages " + errorMessages;
    }
}
