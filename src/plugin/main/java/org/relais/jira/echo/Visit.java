package org.relais.jira.echo;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** What somebody finds who follows a link. Sealed: whoever reads the question reads beside it why there may be none. */
public sealed interface Visit {
    /** The question, and what the issue says where that may be told. */
    record Asked(LinkPass pass, Optional<About> about) implements Visit {}

    /** There is an answer already. */
    record Spent() implements Visit {}

    /** Nobody asks any more: it is too late, or the issue was reopened, moved or deleted. */
    record Over() implements Visit {}

    /** There is no such link. */
    record Unknown() implements Visit {}

    /** One function per case. */
    default <T> T fold(Function<Asked, T> asked, Supplier<T> spent, Supplier<T> over, Supplier<T> unknown) {
        if (this instanceof Asked question) return asked.apply(question);
        if (this instanceof Spent) return spent.get();
        return this instanceof Over ? over.get() : unknown.get();
    }
}
