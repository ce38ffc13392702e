package org.relais.host.event;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssueEvent;
import java.util.Date;
import java.util.Map;
import org.relais.host.issue.IssueHappening;
import org.relais.host.issue.IssueNews;

/** Tells plugins what happened to issues, as Jira's own event. */
public final class IssueEvents implements IssueNews {
    private final EventPublisher events;

    public IssueEvents(EventPublisher events) {
        this.events = events;
    }

    @Override
    public void happened(IssueHappening happening) {
        events.publish(new IssueEvent(
                happening.issue(),
                happening.author(),
                happening.comment(),
                Map.of(),
                happening.eventTypeId(),
                happening.sendMail(),
                Date.from(happening.when())));
    }
}
