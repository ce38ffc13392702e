package org.relais.host.search.function;

import java.time.DayOfWeek;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.relais.host.search.field.Field;
import org.relais.host.search.field.Literal;
import org.relais.host.search.field.Searcher;

/** The start or the end of the day, week, month or year that it is for the searcher, with an optional distance. */
record TimeFunction(String name, ChronoUnit span, boolean end) implements BuiltIn {
    private static final Pattern DISTANCE = Pattern.compile("\\s*([-+]?\\d{1,5})([yMwdhm]?)\\s*");
    private static final Map<String, ChronoUnit> UNITS = Map.of(
            "y", ChronoUnit.YEARS,
            "M", ChronoUnit.MONTHS,
            "w", ChronoUnit.WEEKS,
            "d", ChronoUnit.DAYS,
            "h", ChronoUnit.HOURS,
            "m", ChronoUnit.MINUTES);

    @Override
    public String usage() {
        return name + "(\"-1d\")";
    }

    @Override
    public Field.Kind kind() {
        return Field.Kind.DATE;
    }

    @Override
    public boolean isList() {
        return false;
    }

    @Override
    public List<Literal> values(List<String> arguments, Searcher searcher) {
        if (arguments.size() > 1) throw misused();
        ZonedDateTime start = start(searcher.now());
        ZonedDateTime edge = end ? start.plus(1, span) : start;
        ZonedDateTime moved = arguments.isEmpty() ? edge : moved(edge, arguments.get(0));
        return List.of(Literal.given(moved.toInstant().toEpochMilli() - (end ? 1 : 0)));
    }

    private ZonedDateTime start(ZonedDateTime now) {
        ZonedDateTime day = now.toLocalDate().atStartOfDay(now.getZone());
        return switch (span) {
            case WEEKS -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTHS -> day.withDayOfMonth(1);
            case YEARS -> day.withDayOfYear(1);
            default -> day;
        };
    }

    private ZonedDateTime moved(ZonedDateTime from, String distance) {
        Matcher way = DISTANCE.matcher(distance);
        if (!way.matches()) throw misused();
        return from.plus(Long.parseLong(way.group(1)), UNITS.getOrDefault(way.group(2), span));
    }
}
