package org.relais.jira.circle;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/** Closed sets by the words under which they are stored and sent. */
final class Words {
    private Words() {}

    static <E extends Enum<E>> Optional<E> find(E[] all, String word, Function<E, String> of) {
        return Arrays.stream(all).filter(one -> of.apply(one).equals(word)).findFirst();
    }
}
