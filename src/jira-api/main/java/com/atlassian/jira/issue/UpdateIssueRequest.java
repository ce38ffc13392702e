package com.atlassian.jira.issue;

/**
 * How an update of an issue is told to others.
 *
 * <p>Unconfirmed: {@code sendMail} and {@code isSendMail} (the latter is not in the ledger, the host reads it).
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/issue/UpdateIssueRequest.html">Javadoc</a>
 */
public class UpdateIssueRequest {
    private final boolean sendMail;

    private UpdateIssueRequest(boolean sendMail) {
        this.sendMail = sendMail;
    }

    public static UpdateIssueRequestBuilder builder() {
        return new UpdateIssueRequestBuilder();
    }

    public boolean isSendMail() {
        return sendMail;
    }

    /** Starts with mail on. */
    public static class UpdateIssueRequestBuilder {
        private boolean sendMail = true;

        private UpdateIssueRequestBuilder() {}

        public UpdateIssueRequestBuilder sendMail(boolean sendMail) {
            this.sendMail = sendMail;
            return this;
        }

        public UpdateIssueRequest build() {
            return new UpdateIssueRequest(sendMail);
        }
    }
}
