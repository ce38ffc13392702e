package com.atlassian.jira.bc.user.search;

/**
 * Whom a search for people finds.
 *
 * <p>Unconfirmed: every member; the type is not in the ledger.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/bc/user/search/UserSearchParams.html">Javadoc</a>
 */
public class UserSearchParams {
    private final Builder asked;

    private UserSearchParams(Builder asked) {
        this.asked = asked;
    }

    public static Builder builder() {
        return new Builder();
    }

    public boolean allowEmptyQuery() {
        return asked.allowEmptyQuery;
    }

    public boolean includeActive() {
        return asked.includeActive;
    }

    public boolean includeInactive() {
        return asked.includeInactive;
    }

    public boolean canMatchEmail() {
        return asked.canMatchEmail;
    }

    /** Null: as many as Jira allows. */
    public Integer getMaxResults() {
        return asked.maxResults;
    }

    /** Starts with active people alone. */
    public static class Builder {
        private boolean allowEmptyQuery;
        private boolean includeActive = true;
        private boolean includeInactive;
        private boolean canMatchEmail;
        private Integer maxResults;

        public Builder() {}

        public Builder allowEmptyQuery(boolean allowEmptyQuery) {
            this.allowEmptyQuery = allowEmptyQuery;
            return this;
        }

        public Builder includeActive(boolean includeActive) {
            this.includeActive = includeActive;
            return this;
        }

        public Builder includeInactive(boolean includeInactive) {
            this.includeInactive = includeInactive;
            return this;
        }

        public Builder canMatchEmail(boolean canMatchEmail) {
            this.canMatchEmail = canMatchEmail;
            return this;
        }

        public Builder maxResults(Integer maxResults) {
            this.maxResults = maxResults;
            return this;
        }

        public UserSearchParams build() {
            Builder copy = new Builder();
            copy.allowEmptyQuery = allowEmptyQuery;
            copy.includeActive = includeActive;
            copy.includeInactive = includeInactive;
            copy.canMatchEmail = canMatchEmail;
            copy.maxResults = maxResults;
            return new UserSearchParams(copy);
        }
    }
}
