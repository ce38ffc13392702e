package org.relais.jiraapi;

import com.atlassian.jira.util.I18nHelper;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** Jira's interfaces, answering by the name of the method and null to everything else. */
final class Fakes {
    private Fakes() {}

    static <T> T fake(Class<T> type, Map<String, Function<Object[], Object>> answers) {
        Object proxy = Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (self, method, args) -> switch (method.getName()) {
                    case "equals" -> self == args[0];
                    case "hashCode" -> System.identityHashCode(self);
                    case "toString" -> type.getSimpleName();
                    default ->
                        answers.getOrDefault(method.getName(), none -> null).apply(args);
                });
        return type.cast(proxy);
    }

    /** Says the key and what is put into it. */
    static I18nHelper keys() {
        return fake(
                I18nHelper.class, Map.of("getLocale", none -> Locale.ROOT, "getText", args -> Arrays.toString(args)));
    }
}
