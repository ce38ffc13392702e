package org.relais.jira.circle;

import java.util.List;

/** What becomes so, and what is so no longer; a fact that begins replaces the one of its kind and key. */
public record Edit(List<Fact> begun, List<Fact> ended) implements Outcome {
    public static final Edit NOTHING = new Edit(List.of(), List.of());

    public Edit {
        begun = List.copyOf(begun);
        ended = List.copyOf(ended);
    }

    static Edit begin(Fact... facts) {
        return new Edit(List.of(facts), List.of());
    }

    /** The same without what is so already. */
    public Edit on(Structure before) {
        return new Edit(
                begun.stream()
                        .filter(fact -> before.fact(fact.kind(), fact.key())
                                .filter(one -> one.fact().equals(fact))
                                .isEmpty())
                        .toList(),
                ended);
    }

    public boolean isEmpty() {
        return begun.isEmpty() && ended.isEmpty();
    }
}
