package com.atlassian.audit.entity;

import java.util.Objects;

/**
 * What happens again and again: its area, from which coverage on it is kept, and the keys of its category and action.
 *
 * @see <a href="https://docs.atlassian.com/atlassian-audit/1.12.1/apidocs/com/atlassian/audit/entity/AuditType.html">Javadoc</a>
 */
public class AuditType {
    private final CoverageArea area;
    private final CoverageLevel level;
    private final String categoryI18nKey;
    private final String actionI18nKey;

    private AuditType(Builder builder) {
        this.area = builder.area;
        this.level = builder.level;
        this.categoryI18nKey = builder.categoryI18nKey;
        this.actionI18nKey = builder.actionI18nKey;
    }

    /** Keys are to be found in a bundle of the plugin. */
    public static Builder fromI18nKeys(
            CoverageArea area, CoverageLevel level, String categoryI18nKey, String actionI18nKey) {
        return new Builder(area, level, categoryI18nKey, actionI18nKey);
    }

    // unconfirmed: not in the ledger, from the Javadoc
    public CoverageArea getArea() {
        return area;
    }

    // unconfirmed: not in the ledger, from the Javadoc
    public CoverageLevel getLevel() {
        return level;
    }

    // unconfirmed: not in the ledger, from the Javadoc
    public String getCategoryI18nKey() {
        return categoryI18nKey;
    }

    // unconfirmed: not in the ledger, from the Javadoc
    public String getActionI18nKey() {
        return actionI18nKey;
    }

    /**
     * Collects a type.
     *
     * @see <a href="https://docs.atlassian.com/atlassian-audit/1.12.1/apidocs/com/atlassian/audit/entity/AuditType.Builder.html">Javadoc</a>
     */
    public static class Builder {
        private final CoverageArea area;
        private final CoverageLevel level;
        private final String categoryI18nKey;
        private final String actionI18nKey;

        private Builder(CoverageArea area, CoverageLevel level, String categoryI18nKey, String actionI18nKey) {
            this.area = Objects.requireNonNull(area);
            this.level = Objects.requireNonNull(level);
            this.categoryI18nKey = Objects.requireNonNull(categoryI18nKey);
            this.actionI18nKey = Objects.requireNonNull(actionI18nKey);
        }

        public AuditType build() {
            return new AuditType(this);
        }
    }
}
