package org.relais.host.plugin.action;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.function.Function;

/** Lets a template say {@code $foo} for what {@code getFoo()} or {@code isFoo()} of the action answers. */
record Getters(Object action) implements Function<String, Object> {
    @Override
    public Object apply(String name) {
        if (name.isEmpty() || !Character.isLetter(name.charAt(0)) || name.equals("class")) return null;
        String capital = Character.toUpperCase(name.charAt(0)) + name.substring(1);
        Object got = call("get" + capital);
        return got == null ? call("is" + capital) : got;
    }

    private Object call(String getter) {
        try {
            Method method = action.getClass().getMethod(getter);
            method.trySetAccessible();
            return method.invoke(action);
        } catch (NoSuchMethodException e) {
            return null;
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(getter + " is not for us", e);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(getter + " of the action failed", e.getCause());
        }
    }
}
