package org.relais.host.search.field;

import static org.relais.host.search.jql.Operator.*;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.relais.host.search.jql.Operator;

/** The sets of operators that fields take. */
final class Operators {
    static final Set<Operator> WORDS = Collections.unmodifiableSet(EnumSet.of(LIKE, NOT_LIKE, IS, IS_NOT));
    static final Set<Operator> VALUES =
            Collections.unmodifiableSet(EnumSet.of(EQUALS, NOT_EQUALS, IN, NOT_IN, IS, IS_NOT));
    static final Set<Operator> ORDERED = Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(LIKE, NOT_LIKE)));

    /** Of comments, which are either found or not. */
    static final Set<Operator> FOUND = Collections.unmodifiableSet(EnumSet.of(LIKE, NOT_LIKE));
    /** Of all texts together. */
    static final Set<Operator> FOUND_ANYWHERE = Collections.unmodifiableSet(EnumSet.of(LIKE));
    /** Of a parent, which is either there or not asked about. */
    static final Set<Operator> NAMED = Collections.unmodifiableSet(EnumSet.of(EQUALS, NOT_EQUALS, IN, NOT_IN));

    private Operators() {}
}
