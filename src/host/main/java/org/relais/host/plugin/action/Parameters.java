package org.relais.host.plugin.action;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Hands the parameters of a request to the setters of an action. */
final class Parameters {
    private static final Map<Class<?>, Function<String, Object>> READERS = Map.of(
            String.class, text -> text,
            long.class, text -> Long.valueOf(text.strip()),
            Long.class, text -> text.isBlank() ? null : Long.valueOf(text.strip()),
            int.class, text -> Integer.valueOf(text.strip()),
            Integer.class, text -> text.isBlank() ? null : Integer.valueOf(text.strip()),
            boolean.class, Parameters::yes,
            Boolean.class, Parameters::yes);

    private Parameters() {}

    /** Fills the setters, and says which parameters are no value of theirs, each with what was sent. */
    static Map<String, String> set(Object action, HttpServletRequest request) {
        Map<String, String[]> given = request.getParameterMap();
        Map<String, String> wrong = new TreeMap<>();
        for (Method setter : action.getClass().getMethods()) {
            if (!setter.getName().startsWith("set") || setter.getParameterCount() != 1) continue;
            String[] values = given.get(property(setter));
            if (values == null || values.length == 0) continue;
            if (!set(action, setter, values)) wrong.put(property(setter), values[0]);
        }
        return wrong;
    }

    private static boolean set(Object action, Method setter, String[] values) {
        Class<?> type = setter.getParameterTypes()[0];
        try {
            setter.trySetAccessible(); // a public method of a class that is not
            if (type == String[].class) setter.invoke(action, (Object) values);
            else if (type == List.class || type == Collection.class)
                setter.invoke(action, new ArrayList<>(List.of(values)));
            else if (READERS.containsKey(type))
                setter.invoke(action, READERS.get(type).apply(values[0]));
            return true;
        } catch (NumberFormatException e) {
            return false;
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
