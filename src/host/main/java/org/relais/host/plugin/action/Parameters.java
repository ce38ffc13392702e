package org.relais.host.plugin.action;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.function.Function;

/** Hands the parameters of a request to the setters of an action. */
final class Parameters {
    private static final Map<Class<?>, Function<String, Object>> READERS = Map.of(
            String.class, text -> text,
            long.class, Long::valueOf,
            Long.class, text -> text.isBlank() ? null : Long.valueOf(text.strip()),
            int.class, Integer::valueOf,
            Integer.class, text -> text.isBlank() ? null : Integer.valueOf(text.strip()),
            boolean.class, Parameters::yes,
            Boolean.class, Parameters::yes);

    private Parameters() {}

    static void set(Object action, HttpServletRequest request) {
        Map<String, String[]> given = request.getParameterMap();
        for (Method setter : action.getClass().getMethods()) {
            if (!setter.getName().startsWith("set") || setter.getParameterCount() != 1) continue;
            String[] values = given.get(property(setter));
            if (values != null && values.length > 0) set(action, setter, values);
        }
    }

    private static void set(Object action, Method setter, String[] values) {
        Class<?> type = setter.getParameterTypes()[0];
        try {
            if (type == String[].class) setter.invoke(action, (Object) values);
            else if (READERS.containsKey(type))
                setter.invoke(action, READERS.get(type).apply(values[0]));
        } catch (NumberFormatException e) {
            throw new ActionRefused(
                    ActionRefused.Why.BAD_PARAMETER, "The parameter " + property(setter) + " must be a number");
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(setter + " failed", e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(setter + " is not for us", e);
        }
    }

    private static String property(Method setter) {
        String name = setter.getName().substring("set".length());
        return name.isEmpty() ? "" : Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    private static boolean yes(String text) {
        return text.equalsIgnoreCase("true") || text.equals("on") || text.equals("yes");
    }
}
