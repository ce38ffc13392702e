package org.relais.host.template;

import org.apache.velocity.util.introspection.VelPropertyGet;

/** A property whose value says whether it is markup. */
record SafeProperty(VelPropertyGet property, HtmlSafety safety) implements VelPropertyGet {
    @Override
    public Object invoke(Object target) throws Exception {
        return safety.mark(property.invoke(target));
    }

    @Override
    public boolean isCacheable() {
        return property.isCacheable();
    }

    @Override
    public String getMethodName() {
        return property.getMethodName();
    }
}
