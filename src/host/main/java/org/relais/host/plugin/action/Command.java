package org.relais.host.plugin.action;

import com.atlassian.jira.security.request.SupportedMethods;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.relais.host.plugin.bundle.Annotated;
import webwork.action.ActionSupport;

/**
 * The method of an action that answers a request: {@code execute()}, {@code doDefault()} for {@code !default}, or
 * {@code doSave()} for {@code !save}.
 */
record Command(Method called, Annotated described) {
    static Command of(Class<?> type, Optional<String> command) {
        String name = command.map(Command::methodName).orElse("execute");
        Method called = method(type, name)
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .orElseThrow(() -> new ActionRefused(
                        ActionRefused.Why.NO_SUCH_COMMAND, type.getSimpleName() + " has no command " + command.get()));
        // execute() is inherited; what an author writes and annotates is doExecute()
        Method written =
                command.isPresent() ? called : method(type, "doExecute").orElse(called);
        boolean ownExecute = command.isEmpty() && called.getDeclaringClass().getClassLoader() == type.getClassLoader();
        return new Command(called, new Annotated(ownExecute ? called : written, type));
    }

    private static String methodName(String command) {
        return "do" + Character.toUpperCase(command.charAt(0)) + command.substring(1);
    }

    private static Optional<Method> method(Class<?> type, String name) {
        for (Class<?> at = type; at != null; at = at.getSuperclass()) {
            Optional<Method> found = Arrays.stream(at.getDeclaredMethods())
                    .filter(method -> method.getName().equals(name) && method.getParameterCount() == 0)
                    .filter(method -> method.getReturnType() == String.class)
                    .findFirst();
            if (found.isPresent()) return found;
        }
        return Optional.empty();
    }

    /** The HTTP methods that the author permits; none where neither annotation nor descriptor says so. */
    Set<String> methods(Set<String> inDescriptor) {
        return described
                .onMethodOrClass(SupportedMethods.class)
                .map(supported ->
                        Arrays.stream(supported.value()).map(Enum::name).collect(Collectors.toSet()))
                .orElse(inDescriptor);
    }

    /** Whether the action looks at its errors before it does anything: {@code execute()} does, commands do not. */
    boolean validates() {
        return called.getName().equals("execute") && called.getDeclaringClass() == ActionSupport.class;
    }

    String run(Object action) throws Exception {
        try {
            called.trySetAccessible(); // a public method of a class that is not
            return (String) called.invoke(action);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof Exception cause) throw cause;
            throw e;
        }
    }
}
