package org.relais.host.plugin.wiring;

import java.util.AbstractList;
import java.util.List;

/** {@code <list>}. Spring makes it, so it is public. */
public final class ServiceList extends ServicesBean<List<Object>> {
    ServiceList(Wanted wanted) {
        super(wanted);
    }

    @Override
    public List<Object> getObject() {
        return new AbstractList<>() {
            @Override
            public Object get(int index) {
                return now().get(index);
            }

            @Override
            public int size() {
                return now().size();
            }
        };
    }

    @Override
    public Class<?> getObjectType() {
        return List.class;
    }
}
