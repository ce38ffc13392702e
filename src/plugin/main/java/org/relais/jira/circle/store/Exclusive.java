package org.relais.jira.circle.store;

import java.util.function.Supplier;

/** Lets one at a time change the structure, on all nodes of the cluster. */
public interface Exclusive {
    <T> T holding(Supplier<T> work);
}
