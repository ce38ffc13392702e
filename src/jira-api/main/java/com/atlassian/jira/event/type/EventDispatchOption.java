package com.atlassian.jira.event.type;

/**
 * Which event tells of a write to an issue, if any.
 *
 * <p>Unconfirmed: that it is an interface, the last two constants and both methods.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/event/type/EventDispatchOption.html">Javadoc</a>
 */
public interface EventDispatchOption {
    EventDispatchOption DO_NOT_DISPATCH = new Dispatched(null);
    EventDispatchOption ISSUE_UPDATED = new Dispatched(2L);
    EventDispatchOption ISSUE_ASSIGNED = new Dispatched(3L);
    EventDispatchOption ISSUE_DELETED = new Dispatched(8L);

    boolean isEventBeingSent();

    /** Null where nothing is told. */
    Long getEventTypeId();
}
