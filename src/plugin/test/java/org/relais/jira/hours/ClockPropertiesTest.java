package org.relais.jira.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for everybody's hours, tried on many that were drawn at random, from fixed seeds. */
class ClockPropertiesTest {
    private static final int PEOPLE = 60;
    private static final List<String> ZONES = List.of(
            "Europe/Berlin",
            "America/New_York",
            "Australia/Lord_Howe",
            "Asia/Kathmandu",
            "Pacific/Chatham",
            "Pacific/Apia",
            "Africa/Casablanca",
            "America/St_Johns",
            "UTC");

    /** Around changes of the clocks, a leap day, and the day that Samoa left out. */
    private static final List<String> MOMENTS = List.of(
            "2027-03-26T00:00:00Z",
            "2026-10-23T00:00:00Z",
            "2026-10-02T00:00:00Z",
            "2027-04-02T00:00:00Z",
            "2026-09-25T00:00:00Z",
            "2028-02-28T00:00:00Z",
            "2011-12-28T00:00:00Z");

    private record Person(Hours hours, ZoneId zone, WorkingTime time) {}

    private static Person person(Random random) {
        Map<DayOfWeek, List<Shift>> days = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            int kind = random.nextInt(4);
            if (kind == 1) days.put(day, List.of(shift(random.nextInt(300), 200 + random.nextInt(400))));
            if (kind == 2)
                days.put(day, List.of(shift(480, 240 - random.nextInt(30)), shift(780, 200 + random.nextInt(90))));
            if (kind == 3) days.put(day, List.of(shift(1320, 360 + random.nextInt(100))));
        }
        Instant around = Instant.parse(MOMENTS.get(random.nextInt(MOMENTS.size())));
        LocalDate first = LocalDate.ofInstant(around, ZoneId.of("UTC")).plusDays(random.nextInt(4));
        List<Leave> leave = random.nextBoolean()
                ? List.of(new Leave(
                        first,
                        random.nextBoolean(),
                        first.plusDays(1 + random.nextInt(2)),
                        random.nextBoolean(),
                        Optional.empty()))
                : List.of();
        List<DayOff> off =
                random.nextInt(3) == 0 ? List.of(new DayOff(first.plusDays(2), Optional.empty())) : List.of();
        List<Season> seasons = random.nextInt(3) == 0
                ? List.of(new Season(first.minusDays(1), first.plusDays(3), Week.of("01:15-03:40", DayOfWeek.values())))
                : List.of();
        Hours hours =
                new Hours(Optional.empty(), new Week(days), seasons, CalendarName.NONE, off, leave, Showing.HOURS);
        ZoneId zone = ZoneId.of(ZONES.get(random.nextInt(ZONES.size())));
        return new Person(hours, zone, new WorkingTime(hours, zone, ClockTableTest.EASTER));
    }

    private static Shift shift(int from, int minutes) {
        LocalTime begin = LocalTime.ofSecondOfDay(from * 60L);
        return new Shift(begin, begin.plusMinutes(minutes));
    }

    private static Instant moment(Random random) {
        return Instant.parse(MOMENTS.get(random.nextInt(MOMENTS.size())))
                .plus(Duration.ofMinutes(random.nextInt(5 * 1440)));
    }

    /** Whether the clock on the wall shows a minute of some day's hours: asked of each minute by itself. */
    private static boolean works(Person person, Instant minute) {
        LocalDateTime wall = LocalDateTime.ofInstant(minute, person.zone());
        for (LocalDate day : List.of(wall.toLocalDate(), wall.toLocalDate().minusDays(1))) {
            if (person.hours().daysOff().stream().anyMatch(off -> off.date().equals(day))) continue;
            Week week = person.hours().week();
            for (Season season : person.hours().seasons()) {
                if (!day.isBefore(season.from()) && !day.isAfter(season.to())) week = season.week();
            }
            List<Shift> shifts = week.on(day.getDayOfWeek());
            for (Shift shift : shifts) {
                LocalDateTime begin = day.atTime(shift.from());
                LocalDateTime end = begin.plusMinutes(shift.minutes());
                if (!wall.isBefore(begin) && wall.isBefore(end) && !resting(person, day, wall, shifts)) return true;
            }
        }
        return false;
    }

    private static boolean resting(Person person, LocalDate day, LocalDateTime wall, List<Shift> shifts) {
        LocalTime midday = shifts.size() > 1 && shifts.get(1).from().getHour() >= 12
                ? shifts.get(1).from()
                : LocalTime.NOON;
        for (Leave leave : person.hours().leave()) {
            if (day.isBefore(leave.from()) || day.isAfter(leave.to())) continue;
            boolean first = day.equals(leave.from()) && leave.fromMidday();
            boolean last = day.equals(leave.to()) && leave.untilMidday();
            if (first && wall.isBefore(day.atTime(midday))) continue;
            if (last && !wall.isBefore(day.atTime(midday))) continue;
            return true;
        }
        return false;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 27, 4711})
    void the_minutes_are_those_that_are_found_by_asking_each_one(long seed) {
        Random random = new Random(seed);
        long found = 0;
        for (int i = 0; i < PEOPLE; i++) {
            Person person = person(random);
            Instant from = moment(random);
            Instant to = from.plus(Duration.ofMinutes(random.nextInt(4 * 1440)));
            long minutes = 0;
            for (Instant minute = from; minute.isBefore(to); minute = minute.plusSeconds(60)) {
                boolean works = works(person, minute);
                if (works) minutes++;
                if (minutes % 97 == 0) assertThat(person.time().within(minute)).isEqualTo(works);
            }
            assertThat(person.time().minutes(from, to))
                    .as("%s from %s to %s", person, from, to)
                    .isEqualTo(minutes);
            found += minutes;
        }
        assertThat(found).as("the draw has hours in it").isGreaterThan(10_000);
    }

    @ParameterizedTest
    @ValueSource(longs = {2, 28, 4712})
    void minutes_add_up_wherever_they_are_parted(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < PEOPLE * 5; i++) {
            WorkingTime time = person(random).time();
            List<Instant> cuts = new ArrayList<>(List.of(moment(random), moment(random), moment(random)));
            cuts.sort(null);
            assertThat(time.working(cuts.get(0), cuts.get(1)).plus(time.working(cuts.get(1), cuts.get(2))))
                    .isEqualTo(time.working(cuts.get(0), cuts.get(2)));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 29, 4713})
    void a_deadline_is_the_first_moment_by_which_the_minutes_have_passed(long seed) {
        Random random = new Random(seed);
        int met = 0;
        for (int i = 0; i < PEOPLE * 5; i++) {
            WorkingTime time = person(random).time();
            Instant from = moment(random);
            long minutes = 1 + random.nextInt(3_000);
            Optional<Instant> deadline = time.deadline(from, minutes);
            if (deadline.isEmpty()) continue;
            met++;
            assertThat(time.minutes(from, deadline.get())).isEqualTo(minutes);
            assertThat(time.working(from, deadline.get().minusNanos(1))).isLessThan(Duration.ofMinutes(minutes));
        }
        assertThat(met).isGreaterThan(PEOPLE * 4);
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 30, 4714})
    void whoever_opens_is_within_and_was_not_before(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < PEOPLE * 5; i++) {
            WorkingTime time = person(random).time();
            Instant from = moment(random);
            time.opens(from).ifPresent(opens -> {
                assertThat(time.within(opens)).isTrue();
                assertThat(time.working(from, opens)).isZero();
                Instant closes = time.closes(from).orElseThrow();
                assertThat(time.within(closes)).isFalse();
                assertThat(time.working(opens, closes)).isEqualTo(Duration.between(opens, closes));
            });
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {5, 31, 4715})
    void what_is_written_is_read_again(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < PEOPLE; i++) {
            Hours hours = person(random).hours();
            assertThat(HoursText.read(HoursText.write(hours))).isEqualTo(hours);
        }
    }
}
