package org.relais.jira.hours;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The hours of each day of the week, in their order; a day without any is free. */
public record Week(Map<DayOfWeek, List<Shift>> days) {
    /** The most stretches of hours that a day can have. */
    public static final int MOST_SHIFTS = 6;

    private static final int DAY = 24 * 60;
    private static final int WEEK = 7 * DAY;

    /** Monday to Friday, 09:00 to 17:00. */
    public static final Week USUAL = new Week(Arrays.stream(DayOfWeek.values())
            .limit(5)
            .collect(Collectors.toMap(day -> day, day -> List.of(nineToFive()))));

    public Week {
        Map<DayOfWeek, List<Shift>> ordered = new EnumMap<>(DayOfWeek.class);
        days.forEach((day, shifts) -> {
            if (!shifts.isEmpty()) {
                ordered.put(
                        day,
                        shifts.stream()
                                .sorted(java.util.Comparator.comparing(Shift::from))
                                .toList());
            }
        });
        days = Collections.unmodifiableMap(ordered);
    }

    private static Shift nineToFive() {
        return new Shift(java.time.LocalTime.of(9, 0), java.time.LocalTime.of(17, 0));
    }

    /** The same hours on each of these days. */
    public static Week of(String hours, DayOfWeek... days) {
        return new Week(Arrays.stream(days).collect(Collectors.toMap(day -> day, day -> read(hours)
                .orElseThrow(() -> new IllegalArgumentException(hours)))));
    }

    /** Reads the hours of a day, as in 09:00-12:30, 14:00-18:00; nothing typed is a free day, and none something else. */
    static Optional<List<Shift>> read(String text) {
        if (text.isBlank()) return Optional.of(List.of());
        List<Optional<Shift>> shifts =
                Arrays.stream(text.split("[,;/+]", -1)).map(Shift::read).toList();
        if (shifts.stream().anyMatch(Optional::isEmpty)) return Optional.empty();
        return Optional.of(shifts.stream().map(Optional::orElseThrow).toList());
    }

    /** The hours of a day, as in 09:00-12:30, 14:00-18:00. */
    public String written(DayOfWeek day) {
        return on(day).stream().map(Shift::written).collect(Collectors.joining(", "));
    }

    public List<Shift> on(DayOfWeek day) {
        return days.getOrDefault(day, List.of());
    }

    List<Stretch> on(LocalDate day) {
        return on(day.getDayOfWeek()).stream().map(shift -> shift.on(day)).toList();
    }

    /** A day whose hours are still going on when others begin, on it or on the next day; none where all is well. */
    Optional<DayOfWeek> overlapping() {
        Map<Integer, DayOfWeek> taken = new LinkedHashMap<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            for (Shift shift : on(day)) {
                int begin = (day.getValue() - 1) * DAY + shift.from().toSecondOfDay() / 60;
                for (int minute = 0; minute < shift.minutes(); minute++) {
                    DayOfWeek other = taken.put((begin + minute) % WEEK, day);
                    if (other != null) return Optional.of(day);
                }
            }
        }
        return Optional.empty();
    }

    /** On one line, as it is stored: mo=09:00-17:00;tu=… */
    String line() {
        return days.keySet().stream()
                .map(day -> word(day) + "=" + written(day).replace(", ", ","))
                .collect(Collectors.joining(";"));
    }

    /** Reads what {@link #line()} wrote. */
    static Week ofLine(String line) {
        Map<DayOfWeek, List<Shift>> days = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            Arrays.stream(line.split(";"))
                    .filter(part -> part.startsWith(word(day) + "="))
                    .forEach(part -> days.put(day, read(part.substring(3)).orElse(List.of())));
        }
        return new Week(days);
    }

    private static String word(DayOfWeek day) {
        return day.name().substring(0, 2).toLowerCase(Locale.ROOT);
    }
}
