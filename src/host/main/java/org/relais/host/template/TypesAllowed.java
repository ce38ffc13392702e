package org.relais.host.template;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/** Permits the methods that one of the listed types declares, whatever class stands behind it. */
record TypesAllowed(Collection<Class<?>> types) implements AllowList {
    private static final Pattern GETTER = Pattern.compile("(get|is|has)[A-Z]\\w*");

    /** Values of the JDK, by interface where there is one: Jira's list is not public, this is its spirit. */
    static final AllowList VALUES = new TypesAllowed(List.of(
            String.class,
            CharSequence.class,
            Number.class,
            Integer.class,
            Long.class,
            Double.class,
            Boolean.class,
            Character.class,
            Enum.class,
            java.util.Date.class,
            java.util.Calendar.class,
            java.util.Locale.class,
            java.util.UUID.class,
            java.util.Optional.class,
            java.util.Iterator.class,
            java.util.Collection.class,
            java.util.List.class,
            java.util.Set.class,
            java.util.SortedSet.class,
            java.util.Map.class,
            java.util.SortedMap.class,
            java.util.Map.Entry.class,
            java.time.Instant.class,
            java.time.Duration.class,
            java.time.LocalDate.class,
            java.time.LocalDateTime.class,
            java.time.ZonedDateTime.class));

    /** What reads and does nothing, going by the name. */
    AllowList gettersOnly() {
        return (target, method, parameters) -> GETTER.matcher(method).matches() && permits(target, method, parameters);
    }

    @Override
    public boolean permits(Object target, String method, Class<?>[] parameters) {
        return types.stream().anyMatch(type -> type.isInstance(target) && declares(type, method, parameters));
    }

    private static boolean declares(Class<?> type, String method, Class<?>[] parameters) {
        try {
            type.getMethod(method, parameters);
            return true;
        } catch (NoSuchMethodException e) {
            return false;
        }
    }
}
