package com.atlassian.audit.entity;

import java.util.Objects;

/**
 * Something that an entry is about: its name, what it is, and its id where it has one.
 *
 * @see <a href="https://docs.atlassian.com/atlassian-audit/1.12.1/apidocs/com/atlassian/audit/entity/AuditResource.html">Javadoc</a>
 */
public class AuditResource {
    private final String name;
    private final String type;
    private final String id;

    private AuditResource(Builder builder) {
        this.name = builder.name;
        this.type = builder.type;
        this.id = builder.id;
    }

    public static Builder builder(String name, String type) {
        return new Builder(name, type);
    }

    // unconfirmed: not in the ledger, from the Javadoc
    public String getName() {
        return name;
    }

    // unconfirmed: not in the ledger, from the Javadoc
    public String getType() {
        return type;
    }

    /** {@code null} where it has none. */
    // unconfirmed: not in the ledger, from the Javadoc
    public String getId() {
        return id;
    }

    /**
     * Collects a resource.
     *
     * @see <a href="https://docs.atlassian.com/atlassian-audit/1.12.1/apidocs/com/atlassian/audit/entity/AuditResource.Builder.html">Javadoc</a>
     */
    public static class Builder {
        private final String name;
        private final String type;
        private String id;

        private Builder(String name, String type) {
            this.name = Objects.requireNonNull(name);
            this.type = Objects.requireNonNull(type);
        }

        public Builder id(String id) {
            this.id = id;
            return this;
        }

        public AuditResource build() {
            return new AuditResource(this);
        }
    }
}
