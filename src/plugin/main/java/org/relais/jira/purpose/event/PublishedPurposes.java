package org.relais.jira.purpose.event;

import com.atlassian.event.api.EventPublisher;
import java.time.Clock;
import org.relais.jira.access.EditPass;
import org.relais.jira.event.PurposeStatedEvent;
import org.relais.jira.purpose.Purpose;
import org.relais.jira.purpose.PurposeNews;

/** Publishes what happens to purposes as events of Jira. */
public final class PublishedPurposes implements PurposeNews {
    private final EventPublisher events;
    private final Clock clock;

    public PublishedPurposes(EventPublisher events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    @Override
    public void stated(EditPass author, Purpose now) {
        events.publish(new PurposeStatedEvent(
                now.issue().value(),
                author.holder().value(),
                clock.instant(),
                now.why().isPresent()));
    }
}
