package org.relais.jira.circle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A fact that is not the same at two times: what it was, what it became; one of them may be nothing. */
public record Difference(Optional<Fact> before, Optional<Fact> after) {
    public Fact either() {
        return after.or(() -> before).orElseThrow();
    }

    /** All differences between two structures, node by node. */
    public static List<Difference> between(Structure before, Structure after) {
        Stream<Difference> changedOrGone = before.facts().stream()
                .map(Versioned::fact)
                .map(fact -> new Difference(
                        Optional.of(fact), after.fact(fact.kind(), fact.key()).map(Versioned::fact)));
        Stream<Difference> begun = after.facts().stream()
                .map(Versioned::fact)
                .filter(fact -> before.fact(fact.kind(), fact.key()).isEmpty())
                .map(fact -> new Difference(Optional.empty(), Optional.of(fact)));
        List<Difference> all = new ArrayList<>(Stream.concat(changedOrGone, begun)
                .filter(one -> !one.before().equals(one.after()))
                .toList());
        all.sort(Comparator.comparing((Difference one) -> one.either().node())
                .thenComparing(one -> one.either().kind())
                .thenComparing(one -> one.either().key()));
        return all;
    }
}
