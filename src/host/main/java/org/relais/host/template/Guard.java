package org.relais.host.template;

import java.lang.reflect.Method;
import java.util.Iterator;
import java.util.Map;
import org.apache.velocity.runtime.RuntimeServices;
import org.apache.velocity.util.RuntimeServicesAware;
import org.apache.velocity.util.introspection.Info;
import org.apache.velocity.util.introspection.UberspectImpl;
import org.apache.velocity.util.introspection.VelMethod;
import org.apache.velocity.util.introspection.VelPropertyGet;
import org.apache.velocity.util.introspection.VelPropertySet;

/** Stands before every method that a template calls. Velocity makes it by its name, so it must be public. */
public final class Guard extends UberspectImpl implements RuntimeServicesAware {
    private static final Class<?>[] NONE = {};

    private Engine engine;

    @Override
    public void setRuntimeServices(RuntimeServices services) {
        engine = (Engine) services.getApplicationAttribute(Engine.class);
    }

    @Override
    public VelMethod getMethod(Object target, String name, Object[] args, Info where) throws Exception {
        if (target == null) return null;
        Object[] plain = SafeCall.unwrapped(args);
        Method method = introspector.getMethod(target.getClass(), name, plain);
        Class<?>[] types = method == null ? NONE : method.getParameterTypes();
        if (!passes(target, name, types, where)) return null;
        VelMethod call = super.getMethod(target, name, plain, where);
        return call == null ? null : new SafeCall(call, HtmlSafety.of(method));
    }

    @Override
    public VelPropertyGet getPropertyGet(Object target, String name, Info where) throws Exception {
        VelPropertyGet property = super.getPropertyGet(target, name, where);
        if (property == null || property.getMethodName() == null) return null;
        String method = property.getMethodName();
        Class<?>[] types = method.equals("get") ? keyOf(target) : NONE;
        if (!passes(target, method, types, where)) return null;
        return new SafeProperty(property, HtmlSafety.of(introspector.getMethod(target.getClass(), method, NONE)));
    }

    @Override
    public VelPropertySet getPropertySet(Object target, String name, Object value, Info where) throws Exception {
        boolean free = target instanceof Map || !engine.restricts(where);
        if (target == null || !free || Forbidden.is(target, name)) return null;
        return super.getPropertySet(target, name, value, where);
    }

    @Override
    public Iterator<?> getIterator(Object target, Info where) throws Exception {
        boolean plain = target == null
                || target.getClass().isArray()
                || target instanceof Iterable
                || target instanceof Map
                || target instanceof Iterator;
        return plain || passes(target, "iterator", NONE, where) ? super.getIterator(target, where) : null;
    }

    private boolean passes(Object target, String method, Class<?>[] types, Info where) {
        boolean passes = !Forbidden.is(target, method)
                && (target.getClass().isArray() || engine.permits(target, method, types, where));
        if (!passes) engine.blocked().add(target, method, types, where.toString());
        return passes;
    }

    private static Class<?>[] keyOf(Object target) {
        return new Class<?>[] {target instanceof Map ? Object.class : String.class};
    }
}
