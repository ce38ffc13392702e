package com.atlassian.jira.user.anonymize;

/**
 * Something that is kept of a person, and how often.
 *
 * <p>Unconfirmed: what the builder's members take.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/user/anonymize/AffectedEntity.html">Javadoc</a>
 */
public class AffectedEntity {
    private final AffectedEntityType type;
    private final String descriptionKey;
    private final Long numberOfOccurrences;

    private AffectedEntity(AffectedEntityType type, String descriptionKey, Long numberOfOccurrences) {
        this.type = type;
        this.descriptionKey = descriptionKey;
        this.numberOfOccurrences = numberOfOccurrences;
    }

    public static Builder newBuilder(AffectedEntityType type) {
        return new Builder(type);
    }

    public AffectedEntityType getType() {
        return type;
    }

    public String getDescriptionKey() {
        return descriptionKey;
    }

    public Long getNumberOfOccurrences() {
        return numberOfOccurrences;
    }

    /** Makes one. */
    public static class Builder {
        private final AffectedEntityType type;
        private String descriptionKey = "";
        private Long numberOfOccurrences;

        Builder(AffectedEntityType type) {
            this.type = type;
        }

        public Builder descriptionKey(String key) {
            descriptionKey = key;
            return this;
        }

        public Builder numberOfOccurrences(Long number) {
            numberOfOccurrences = number;
            return this;
        }

        public AffectedEntity build() {
            return new AffectedEntity(type, descriptionKey, numberOfOccurrences);
        }
    }
}
