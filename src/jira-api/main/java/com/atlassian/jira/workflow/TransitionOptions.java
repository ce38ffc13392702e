package com.atlassian.jira.workflow;

/**
 * What a transition passes over.
 *
 * <p>Unconfirmed: the four getters, {@code setAutomaticTransition}.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/workflow/TransitionOptions.html">Javadoc</a>
 */
public class TransitionOptions {
    private final boolean skipConditions;
    private final boolean skipValidators;
    private final boolean skipPermissions;
    private final boolean automatic;

    private TransitionOptions(Builder builder) {
        this.skipConditions = builder.skipConditions;
        this.skipValidators = builder.skipValidators;
        this.skipPermissions = builder.skipPermissions;
        this.automatic = builder.automatic;
    }

    /** Passes over nothing. */
    public static TransitionOptions defaults() {
        return new Builder().build();
    }

    public boolean skipConditions() {
        return skipConditions;
    }

    public boolean skipValidators() {
        return skipValidators;
    }

    public boolean skipPermissions() {
        return skipPermissions;
    }

    public boolean isAutomaticTransition() {
        return automatic;
    }

    /** Makes the options, one by one. */
    public static class Builder {
        private boolean skipConditions;
        private boolean skipValidators;
        private boolean skipPermissions;
        private boolean automatic;

        public Builder skipConditions() {
            this.skipConditions = true;
            return this;
        }

        public Builder skipValidators() {
            this.skipValidators = true;
            return this;
        }

        public Builder skipPermissions() {
            this.skipPermissions = true;
            return this;
        }

        public Builder setAutomaticTransition() {
            this.automatic = true;
            return this;
        }

        public TransitionOptions build() {
            return new TransitionOptions(this);
        }
    }
}
