package org.relais.host.template;

import java.util.Arrays;
import org.apache.velocity.util.introspection.VelMethod;

/** A method call whose answer says whether it is markup, and whose arguments have forgotten it. */
record SafeCall(VelMethod call, HtmlSafety safety) implements VelMethod {
    static Object[] unwrapped(Object[] args) {
        return Arrays.stream(args)
                .map(arg -> arg instanceof Html html ? html.markup() : arg)
                .toArray();
    }

    @Override
    public Object invoke(Object target, Object[] args) throws Exception {
        return safety.mark(call.invoke(target, unwrapped(args)));
    }

    @Override
    public boolean isCacheable() {
        return call.isCacheable();
    }

    @Override
    public String getMethodName() {
        return call.getMethodName();
    }

    @Override
    @SuppressWarnings("rawtypes")
    public Class getReturnType() {
        return call.getReturnType();
    }
}
