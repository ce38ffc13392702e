package com.atlassian.audit.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * Something that happened, to be entered into the audit log: its type, what it is about, and what changed.
 *
 * @see <a href="https://docs.atlassian.com/atlassian-audit/1.12.1/apidocs/com/atlassian/audit/entity/AuditEvent.html">Javadoc</a>
 */
public class AuditEvent {
    private final AuditType type;
    private final List<AuditResource> affectedObjects;
    private final List<ChangedValue> changedValues;

    private AuditEvent(Builder builder) {
        this.type = builder.type;
        this.affectedObjects = List.copyOf(builder.affectedObjects);
        this.changedValues = List.copyOf(builder.changedValues);
    }

    public static Builder builder(AuditType type) {
        return new Builder(type);
    }

    // unconfirmed: not in the ledger, from the Javadoc
    public CoverageArea getArea() {
        return type.getArea();
    }

    // unconfirmed: not in the ledger, from the Javadoc
    public CoverageLevel getLevel() {
        return type.getLevel();
    }

    // unconfirmed: not in the ledger, from the Javadoc
    public String getCategoryI18nKey() {
        return type.getCategoryI18nKey();
    }

    // unconfirmed: not in the ledger, from the Javadoc
    public String getActionI18nKey() {
        return type.getActionI18nKey();
    }

    // unconfirmed: not in the ledger, from the Javadoc
    public List<AuditResource> getAffectedObjects() {
        return affectedObjects;
    }

    // unconfirmed: not in the ledger, from the Javadoc
    public List<ChangedValue> getChangedValues() {
        return changedValues;
    }

    /**
     * Collects an event.
     *
     * @see <a href="https://docs.atlassian.com/atlassian-audit/1.12.1/apidocs/com/atlassian/audit/entity/AuditEvent.Builder.html">Javadoc</a>
     */
    public static class Builder {
        private final AuditType type;
        private final List<AuditResource> affectedObjects = new ArrayList<>();
        private final List<ChangedValue> changedValues = new ArrayList<>();

        private Builder(AuditType type) {
            this.type = Objects.requireNonNull(type);
        }

        public Builder affectedObject(AuditResource affectedObject) {
            affectedObjects.add(Objects.requireNonNull(affectedObject));
            return this;
        }

        public Builder appendAffectedObjects(List<AuditResource> affectedObjects) {
            this.affectedObjects.addAll(affectedObjects);
            return this;
        }

        public Builder appendChangedValues(Collection<ChangedValue> changedValues) {
            this.changedValues.addAll(changedValues);
            return this;
        }

        /** Leaves out a value that stayed what it was. */
        public Builder addChangedValueIfDifferent(ChangedValue changedValue) {
            if (!Objects.equals(changedValue.getFrom(), changedValue.getTo())) changedValues.add(changedValue);
            return this;
        }

        public AuditEvent build() {
            return new AuditEvent(this);
        }
    }
}
