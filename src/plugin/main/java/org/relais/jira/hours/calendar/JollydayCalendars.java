package org.relais.jira.hours.calendar;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettingsBuilder;
import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameter;
import de.focus_shift.jollyday.core.ManagerParameters;
import de.focus_shift.jollyday.core.impl.DefaultHolidayManager;
import de.focus_shift.jollyday.core.impl.JapaneseBridgingHolidayManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.relais.jira.hours.CalendarName;
import org.relais.jira.hours.PublicCalendars;

/**
 * The public holidays that Jollyday knows, with the days on which they are observed where they move; what is not a public
 * holiday is a working day. A year of a calendar is computed once per node, and remembered.
 */
public final class JollydayCalendars implements PublicCalendars {
    private final Names names = new Names();
    private final Cache<String, HashSet<LocalDate>> years;

    public JollydayCalendars(CacheManager caches) {
        years = caches.getCache(
                "org.relais.jira.hours.calendars",
                JollydayCalendars::compute,
                new CacheSettingsBuilder().local().maxEntries(500).build());
    }

    @Override
    public List<Named> names(Locale language) {
        return names.all(language);
    }

    @Override
    public boolean knows(CalendarName calendar) {
        return calendar.equals(CalendarName.NONE) || names.has(calendar);
    }

    @Override
    public Set<LocalDate> off(CalendarName calendar, int year) {
        return calendar.equals(CalendarName.NONE) || !names.has(calendar)
                ? Set.of()
                : years.get(calendar.value() + ":" + year);
    }

    private static HashSet<LocalDate> compute(String key) {
        String[] calendar = key.substring(0, key.indexOf(':')).split("/");
        Year year = Year.parse(key.substring(key.indexOf(':') + 1));
        String[] parts = Arrays.copyOfRange(calendar, 1, calendar.length);
        HashSet<LocalDate> days = new HashSet<>();
        manager(calendar[0]).getHolidays(year, parts).stream()
                .filter(holiday -> holiday.getType() == HolidayType.PUBLIC_HOLIDAY)
                .flatMap(JollydayCalendars::days)
                .forEach(days::add);
        return days;
    }

    private static Stream<LocalDate> days(Holiday holiday) {
        return Stream.concat(Stream.of(holiday.getActualDate()), holiday.getObservedDate().stream());
    }

    private static HolidayManager manager(String country) {
        HolidayManager manager =
                country.equals("jp") ? new JapaneseBridgingHolidayManager() : new DefaultHolidayManager();
        ManagerParameter parameter = ManagerParameters.create(country);
        parameter.mergeProperties(parsers());
        manager.setConfigurationService(HolidayFile.of(country));
        manager.init(parameter);
        return manager;
    }

    /** Which of Jollyday's parsers is for which kind of rule. */
    private static Properties parsers() {
        Properties parsers = new Properties();
        try (InputStream file = JollydayCalendars.class.getResourceAsStream("/jollyday.properties")) {
            parsers.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parsers;
    }
}
