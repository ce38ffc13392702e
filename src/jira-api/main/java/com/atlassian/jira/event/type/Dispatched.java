package com.atlassian.jira.event.type;

/**
 * An event type, or none.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/event/type/EventDispatchOption.html">Javadoc</a>
 */
final class Dispatched implements EventDispatchOption {
    private final Long eventTypeId;

    Dispatched(Long eventTypeId) {
        this.eventTypeId = eventTypeId;
    }

    @Override
    public boolean isEventBeingSent() {
        return eventTypeId != null;
    }

    @Override
    public Long getEventTypeId() {
        return eventTypeId;
    }
}
