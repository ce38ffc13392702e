package org.relais.jira.hours;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.relais.jira.access.Version;

/**
 * When somebody works, as they say it.
 *
 * @param zone their own zone, where it is not the one that they have in Jira
 * @param week their usual week
 * @param seasons other weeks, in their order, none of which meet
 * @param calendar the public holidays that they keep
 * @param daysOff holidays of their own
 * @param leave in its order
 * @param shown what others may see of it
 */
public record Hours(
        Optional<ZoneId> zone,
        Week week,
        List<Season> seasons,
        CalendarName calendar,
        List<DayOff> daysOff,
        List<Leave> leave,
        Showing shown) {
    public static final int MOST_SEASONS = 20;
    public static final int MOST_DAYS_OFF = 100;
    public static final int MOST_LEAVE = 200;

    public Hours {
        seasons = seasons.stream().sorted(Comparator.comparing(Season::from)).toList();
        daysOff = daysOff.stream().sorted(Comparator.comparing(DayOff::date)).toList();
        leave = leave.stream().sorted(Comparator.comparing(Leave::from)).toList();
    }

    /** This week and these holidays, and nothing of one's own. */
    public static Hours of(Week week, CalendarName calendar, Showing shown) {
        return new Hours(Optional.empty(), week, List.of(), calendar, List.of(), List.of(), shown);
    }

    /** The same with this leave as well. */
    public Hours with(List<Leave> more) {
        List<Leave> all = java.util.stream.Stream.concat(leave.stream(), more.stream())
                .distinct()
                .toList();
        return new Hours(zone, week, seasons, calendar, daysOff, all, shown);
    }

    /** Which text a change was based on. */
    public Version version() {
        return Version.of(Optional.of(HoursText.write(this)));
    }

    /** The hours that begin on a day, after holidays and leave. */
    List<Stretch> on(LocalDate day, Predicate<LocalDate> publicHoliday) {
        if (publicHoliday.test(day)
                || daysOff.stream().anyMatch(off -> off.date().equals(day))) return List.of();
        List<Stretch> hours = weekOf(day).on(day);
        for (Leave one : leave) hours = one.cut(day, hours);
        return hours;
    }

    private Week weekOf(LocalDate day) {
        return seasons.stream()
                .filter(season -> season.covers(day))
                .findFirst()
                .map(Season::week)
                .orElse(week);
    }
}
