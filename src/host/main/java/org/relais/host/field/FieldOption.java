package org.relais.host.field;

import com.atlassian.jira.issue.customfields.option.Option;

/** One of the things that can be chosen in a field, in one of the places where it applies. */
public record FieldOption(long id, long fieldId, long contextId, String value, int position, boolean disabled)
        implements Option {
    @Override
    public Long getOptionId() {
        return id;
    }

    @Override
    public String getValue() {
        return value;
    }

    @Override
    public Boolean getDisabled() {
        return disabled;
    }

    @Override
    public Long getSequence() {
        return (long) position;
    }

    /** Two of the same id are the same, whatever they were called when they were read. */
    @Override
    public boolean equals(Object other) {
        return other instanceof FieldOption option && option.id == id;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(id);
    }

    /** As in Jira, what people read. */
    @Override
    public String toString() {
        return value;
    }
}
