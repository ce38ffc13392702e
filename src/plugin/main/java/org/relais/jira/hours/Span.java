package org.relais.jira.hours;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A stretch of time: its beginning belongs to it, its end does not. Never empty. */
public record Span(Instant from, Instant to) {
    public Span {
        if (!from.isBefore(to)) throw new IllegalArgumentException(from + " is not before " + to);
    }

    /** From one to the other; none where nothing lies between. */
    static Optional<Span> between(Instant from, Instant to) {
        return from.isBefore(to) ? Optional.of(new Span(from, to)) : Optional.empty();
    }

    public Duration length() {
        return Duration.between(from, to);
    }

    public boolean holds(Instant time) {
        return !time.isBefore(from) && time.isBefore(to);
    }

    /** What both have in common. */
    public Optional<Span> common(Span other) {
        return between(
                from.isAfter(other.from) ? from : other.from, //
                to.isBefore(other.to) ? to : other.to);
    }

    /** What two lists, each in order and free of overlaps, have in common. */
    static List<Span> common(List<Span> ones, List<Span> others) {
        List<Span> common = new ArrayList<>();
        int one = 0;
        int other = 0;
        while (one < ones.size() && other < others.size()) {
            ones.get(one).common(others.get(other)).ifPresent(common::add);
            if (ones.get(one).to.isBefore(others.get(other).to)) one++;
            else other++;
        }
        return common;
    }

    /** The same time in order, with what overlaps or touches made one. */
    static List<Span> joined(List<Span> spans) {
        List<Span> joined = new ArrayList<>();
        for (Span span : spans.stream().sorted(Comparator.comparing(Span::from)).toList()) {
            Span last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last == null || last.to.isBefore(span.from)) joined.add(span);
            else if (last.to.isBefore(span.to)) joined.set(joined.size() - 1, new Span(last.from, span.to));
        }
        return joined;
    }
}
