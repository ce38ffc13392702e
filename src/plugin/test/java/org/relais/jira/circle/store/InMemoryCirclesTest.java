package org.relais.jira.circle.store;

import org.relais.jira.circle.Circles;
import org.relais.jira.circle.InMemoryCircles;

/** The fake that other tests rest on keeps the same promises. */
class InMemoryCirclesTest extends CirclesContract {
    private final Circles circles = new InMemoryCircles(clock);

    @Override
    Circles circles() {
        return circles;
    }
}
