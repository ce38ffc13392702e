package org.relais.host.search.field;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Finds what names stand for, as far as the searcher may know that it exists. */
interface Lookup {
    /** The ids for each of these lower-case names or ids; a name that stands for nothing is left out. */
    Map<String, List<Object>> find(Collection<String> names);

    /** What the number of a thing is among the ids of its table. */
    default Object id(long number) {
        return String.valueOf(number);
    }

    /** Finds among a few things that are known beforehand. */
    static Lookup among(Map<String, List<Object>> known) {
        return names -> known;
    }
}
