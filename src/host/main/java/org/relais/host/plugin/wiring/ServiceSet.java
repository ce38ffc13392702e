package org.relais.host.plugin.wiring;

import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Set;

/** {@code <set>}. Spring makes it, so it is public. */
public final class ServiceSet extends ServicesBean<Set<Object>> {
    ServiceSet(Wanted wanted) {
        super(wanted);
    }

    @Override
    public Set<Object> getObject() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Object> iterator() {
                return now().iterator();
            }

            @Override
            public int size() {
                return now().size();
            }
        };
    }

    @Override
    public Class<?> getObjectType() {
        return Set.class;
    }
}
