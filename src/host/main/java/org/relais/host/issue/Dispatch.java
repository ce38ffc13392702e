package org.relais.host.issue;

/** How a write is told to others: as which of Jira's event types, or not at all, and whether people get mail. */
public record Dispatch(Long eventTypeId, boolean sendMail) {
    public static final Dispatch UPDATED = new Dispatch(IssueHappening.UPDATED, true);
    public static final Dispatch ASSIGNED = new Dispatch(IssueHappening.ASSIGNED, true);
    public static final Dispatch NONE = new Dispatch(null, false);

    public Dispatch withoutMail() {
        return new Dispatch(eventTypeId, false);
    }
}
