package org.relais.cli.circles;

import java.util.List;

/**
 * Something that whoever converts should know: what could not be carried, and why; or what contradicts itself.
 *
 * @param key of the sentence, which is given how many there are
 * @param examples where it is, the first of them
 */
public record Remark(String key, int count, List<String> examples) {
    /** How many examples are kept of each. */
    static final int MOST_EXAMPLES = 20;
}
