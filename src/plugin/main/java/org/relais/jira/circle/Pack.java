package org.relais.jira.circle;

import java.util.Locale;
import java.util.Optional;

/**
 * The words and usual rules of a school, chosen for a sub-tree. It is never written into what people stated: switching
 * changes words and what is usual, and no data. What each pack says is data: {@link Packs}.
 */
public enum Pack {
    NEUTRAL,
    HOLACRACY,
    SOCIOCRACY,
    ROUGH_CONSENSUS,
    LAZY_CONSENSUS,
    ADVICE,
    LINE;

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Pack> of(String word) {
        return Words.find(values(), word, Pack::word);
    }
}
