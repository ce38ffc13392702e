package org.relais.jira.circle;

import java.util.Optional;

/** What notices about seats share. */
final class Seats {
    private Seats() {}

    /** A seat of an open node, as far as whoever looks may see it. */
    static Optional<Seat> open(View view, String key) {
        return view.structure()
                .fact(Fact.Kind.SEAT, key)
                .map(found -> (Seat) found.fact())
                .filter(seat -> view.structure()
                        .node(seat.node())
                        .filter(node -> !node.closed())
                        .isPresent());
    }

    /** The page of its role. */
    static String page(Seat seat) {
        return "/secure/RelaisRole.jspa?id=" + seat.node().value();
    }
}
