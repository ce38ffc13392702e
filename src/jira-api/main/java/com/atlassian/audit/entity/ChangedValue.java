package com.atlassian.audit.entity;

import java.util.Objects;

/**
 * A value that changed: the key of its name, what it was, and what it is; either may be {@code null}.
 *
 * @see <a href="https://docs.atlassian.com/atlassian-audit/1.12.1/apidocs/com/atlassian/audit/entity/ChangedValue.html">Javadoc</a>
 */
public class ChangedValue {
    private final String i18nKey;
    private final String from;
    private final String to;

    private ChangedValue(Builder builder) {
        this.i18nKey = builder.i18nKey;
        this.from = builder.from;
        this.to = builder.to;
    }

    public static Builder fromI18nKeys(String i18nKey) {
        return new Builder(i18nKey);
    }

    // unconfirmed: not in the ledger, from the Javadoc
    public String getI18nKey() {
        return i18nKey;
    }

    // unconfirmed: not in the ledger, from the Javadoc
    public String getFrom() {
        return from;
    }

    // unconfirmed: not in the ledger, from the Javadoc
    public String getTo() {
        return to;
    }

    /**
     * Collects a changed value.
     *
     * @see <a href="https://docs.atlassian.com/atlassian-audit/1.12.1/apidocs/com/atlassian/audit/entity/ChangedValue.Builder.html">Javadoc</a>
     */
    public static class Builder {
        private final String i18nKey;
        private String from;
        private String to;

        private Builder(String i18nKey) {
            this.i18nKey = Objects.requireNonNull(i18nKey);
        }

        public Builder from(String from) {
            this.from = from;
            return this;
        }

        public Builder to(String to) {
            this.to = to;
            return this;
        }

        public ChangedValue build() {
            return new ChangedValue(this);
        }
    }
}
