package org.relais.jira.hours.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameter;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.relais.jira.hours.CalendarName;
import org.relais.jira.hours.PublicCalendars;

/** The world's holidays, against what is known of them and against Jollyday's own reader of its files. */
class JollydayCalendarsTest {
    private final JollydayCalendars calendars = new JollydayCalendars(SimpleCaches.caches());

    @ParameterizedTest
    @CsvSource({
        "de, 2027-03-29, true, Easter Monday",
        "de, 2027-03-30, false, the Tuesday after",
        "de/be, 2027-03-08, true, Women’s Day in Berlin",
        "de/by, 2027-03-08, false, not in Bavaria",
        "de/by, 2027-01-06, true, Epiphany in Bavaria",
        "fr, 2027-07-14, true, the fourteenth of July",
        "us, 2026-11-26, true, Thanksgiving",
        "us, 2027-07-05, true, Independence Day on a Sunday is kept on Monday",
        "gb/eng, 2026-12-28, true, Boxing Day on a Saturday is kept on Monday",
        "se, 2027-06-25, true, Midsummer Eve: no holiday by law but by custom",
        "se, 2027-06-26, true, Midsummer between June 20 and 26",
        "gr, 2027-05-03, true, Easter Monday by the Julian reckoning",
        "sa, 2027-03-09, true, the end of Ramadan",
        "et, 2027-09-12, true, Ethiopian New Year",
        "jp, 2027-05-04, true, Greenery Day",
        "none, 2026-12-25, false, no holidays",
        "atlantis, 2026-12-25, false, nobody knows it"
    })
    void a_day_is_off_where_it_is(String calendar, LocalDate day, boolean off, String why) {
        assertThat(calendars.off(new CalendarName(calendar), day.getYear()).contains(day))
                .as(why)
                .isEqualTo(off);
    }

    /** What goes wrong in our reading of the files would differ here: every country and part, several years. */
    @Test
    void every_calendar_is_read_as_jollyday_reads_it() {
        List<PublicCalendars.Named> all = calendars.names(Locale.ENGLISH);
        assertThat(all).hasSizeGreaterThan(1_000);
        long days = 0;
        for (PublicCalendars.Named one : all) {
            for (int year : List.of(2024, 2027, 2031)) {
                Set<LocalDate> ours = calendars.off(one.calendar(), year);
                assertThat(ours).as("%s %s", one, year).isEqualTo(theirs(one.calendar(), year));
                days += ours.size();
            }
        }
        assertThat(days).isGreaterThan(30_000);
    }

    private static Set<LocalDate> theirs(CalendarName calendar, int year) {
        String[] parts = calendar.value().split("/");
        ManagerParameter parameter = ManagerParameters.create(parts[0]);
        parameter.setProperty(
                ManagerParameter.CONFIGURATION_SERVICE_IMPL, "de.focus_shift.jollyday.jaxb.JaxbConfigurationService");
        return HolidayManager.getInstance(parameter)
                .getHolidays(Year.of(year), Arrays.copyOfRange(parts, 1, parts.length))
                .stream()
                .filter(day -> day.getType() == HolidayType.PUBLIC_HOLIDAY)
                .flatMap(day -> Stream.concat(Stream.of(day.getActualDate()), day.getObservedDate().stream()))
                .collect(Collectors.toSet());
    }

    @Test
    void calendars_have_names_in_the_language_of_whoever_chooses() {
        assertThat(calendars.names(Locale.FRENCH))
                .contains(new PublicCalendars.Named(new CalendarName("de"), "Allemagne", true))
                .contains(new PublicCalendars.Named(new CalendarName("de/by"), "Bavière", false));
        assertThat(calendars.names(Locale.ENGLISH))
                .contains(new PublicCalendars.Named(new CalendarName("de"), "Germany", true));
        assertThat(calendars.names(Locale.forLanguageTag("eo")))
                .as("a language that it does not speak")
                .contains(new PublicCalendars.Named(new CalendarName("de"), "Germany", true));
    }
}
