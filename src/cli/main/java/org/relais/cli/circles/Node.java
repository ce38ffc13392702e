package org.relais.cli.circles;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/** A role or circle, ready to be written. */
public record Node(
        String id,
        Optional<String> parent,
        String name,
        String purpose,
        SortedSet<String> tags,
        boolean closed,
        List<Clause> clauses,
        List<Seat> seats,
        List<Link> links) {}
