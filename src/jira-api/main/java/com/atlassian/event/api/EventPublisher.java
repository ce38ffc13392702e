package com.atlassian.event.api;

/**
 * Passes events on to whoever registered on this node.
 *
 * @see <a href="https://docs.atlassian.com/atlassian-event/4.0.0/apidocs/com/atlassian/event/api/EventPublisher.html">Javadoc</a>
 */
public interface EventPublisher {
    void publish(Object event);

    void register(Object listener);

    void unregister(Object listener);

    // unconfirmed: nobody was seen to call it on Jira 11
    void unregisterAll();
}
