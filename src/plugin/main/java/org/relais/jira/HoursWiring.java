package org.relais.jira;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.cache.CacheManager;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.util.UserManager;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.relais.jira.access.Gate;
import org.relais.jira.home.PersonalData;
import org.relais.jira.home.ProjectOptions;
import org.relais.jira.hours.CalendarFiles;
import org.relais.jira.hours.HoursBook;
import org.relais.jira.hours.HoursService;
import org.relais.jira.hours.OwnHoursKept;
import org.relais.jira.hours.PublicCalendars;
import org.relais.jira.hours.WorkingTime;
import org.relais.jira.hours.calendar.IcsFiles;
import org.relais.jira.hours.calendar.JiraZones;
import org.relais.jira.hours.calendar.JollydayCalendars;
import org.relais.jira.hours.store.AoHoursBook;
import org.relais.jira.notice.OwnHours;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The objects of hours: when people work. */
@Configuration(proxyBeanMethods = false)
class HoursWiring {
    @Bean
    PublicCalendars publicCalendars(CacheManager caches) {
        return new JollydayCalendars(caches);
    }

    @Bean
    CalendarFiles calendarFiles() {
        return new IcsFiles();
    }

    @Bean
    HoursBook hoursBook(ActiveObjects ao) {
        return new AoHoursBook(ao);
    }

    @Bean
    PersonalData hoursKept(HoursBook book) {
        return new OwnHoursKept(book);
    }

    @Bean
    HoursService hours(
            Gate gate,
            HoursBook book,
            PublicCalendars calendars,
            UserManager people,
            TimeZoneManager zones,
            ProjectOptions options,
            Clock clock) {
        return new HoursService(gate, book, calendars, new JiraZones(people, zones), options, clock);
    }

    /** What notices want to know of hours; neither feature knows the other. */
    @Bean
    OwnHours ownHours(HoursService hours) {
        return person -> {
            WorkingTime time = hours.time(person);
            return new OwnHours.Openings() {
                @Override
                public Optional<Instant> within(Instant from) {
                    return time.opens(from);
                }

                @Override
                public Optional<Instant> next(Instant after) {
                    return time.within(after) ? time.closes(after).flatMap(time::opens) : time.opens(after);
                }
            };
        };
    }
}
