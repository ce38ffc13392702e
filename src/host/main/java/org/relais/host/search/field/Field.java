package org.relais.host.search.field;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.relais.host.search.jql.Operator;

/** A field that a query can ask about. */
public interface Field {
    /** What the values of a field are, which decides what functions can be used with it. */
    enum Kind {
        TEXT,
        NAME,
        PERSON,
        ISSUE,
        VERSION,
        DATE,
        NUMBER
    }

    /** The name by which sentences speak of it. */
    String name();

    /** What its values are. */
    Kind kind();

    /** The operators that it takes. */
    Set<Operator> operators();

    /** Whether a query may ask for issues where it is empty. */
    boolean canBeEmpty();

    /** Whether a value is another word for EMPTY. */
    default boolean meansEmpty(Literal value) {
        return false;
    }

    /** The condition that it holds a value at all. */
    SqlPart filled();

    /**
     * The condition that it holds a value which is one of these, or is like, before or after one of them.
     *
     * @param test {@code EQUALS}, {@code LIKE} or one of the four comparisons
     */
    SqlPart matches(Operator test, List<Literal> values);

    /** How to sort by it, if that is possible. */
    Optional<Sorting> sorting();
}
