package org.relais.jira.hours.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.relais.jira.access.FakePermissions;
import org.relais.jira.access.Gate;
import org.relais.jira.access.SelfPass;
import org.relais.jira.access.UserKey;
import org.relais.jira.access.Version;
import org.relais.jira.access.Visitor;
import org.relais.jira.hours.CalendarName;
import org.relais.jira.hours.DayOff;
import org.relais.jira.hours.Hours;
import org.relais.jira.hours.HoursBook;
import org.relais.jira.hours.Leave;
import org.relais.jira.hours.Season;
import org.relais.jira.hours.Showing;
import org.relais.jira.hours.Week;

/** What a book of hours does, wherever it is kept. */
abstract class HoursBookContract {
    private static final UserKey ANA = new UserKey("ana");
    private static final UserKey BEN = new UserKey("ben");
    private static final Version NOTHING = Version.of(Optional.empty());
    private static final Hours PLAIN = Hours.of(Week.USUAL, CalendarName.NONE, Showing.HOURS);
    private static final LocalDate DAY = LocalDate.of(2027, 2, 8);
    private static final Hours FULL = new Hours(
            Optional.of(ZoneId.of("Asia/Kathmandu")),
            Week.of("09:00-12:30, 22:00-01:15", java.time.DayOfWeek.SUNDAY),
            List.of(new Season(DAY, DAY.plusDays(29), Week.of("10:00-15:00", java.time.DayOfWeek.MONDAY))),
            new CalendarName("de/be"),
            List.of(new DayOff(DAY, Optional.of("Pont = à l’école ; <b>"))),
            List.of(new Leave(DAY, true, DAY.plusDays(2), true, Optional.of("mer 🏖 ~ / ="))),
            Showing.HOURS_AND_LEAVE);

    private HoursBook book;

    abstract HoursBook book();

    @BeforeEach
    void open() {
        book = book();
    }

    private static SelfPass self(UserKey person) {
        return new Gate(new FakePermissions()).self(Visitor.of(person)).orElseThrow();
    }

    @Test
    void what_was_said_is_read_as_it_was_said_and_the_others_said_nothing() {
        assertThat(book.of(List.of(ANA, BEN))).isEmpty();
        assertThat(book.of(List.of())).isEmpty();
        assertThat(book.keep(self(ANA), FULL, NOTHING)).isTrue();
        assertThat(book.of(List.of(ANA, BEN))).isEqualTo(Map.of(ANA, FULL));
        assertThat(book.keep(self(ANA), PLAIN, FULL.version())).isTrue();
        assertThat(book.of(List.of(ANA, ANA))).isEqualTo(Map.of(ANA, PLAIN));
    }

    @Test
    void whoever_looked_at_something_older_is_told_so_and_writes_nothing() {
        assertThat(book.keep(self(ANA), FULL, NOTHING)).isTrue();
        assertThat(book.keep(self(ANA), PLAIN, NOTHING)).isFalse();
        assertThat(book.keep(self(ANA), PLAIN, PLAIN.version())).isFalse();
        assertThat(book.of(List.of(ANA))).isEqualTo(Map.of(ANA, FULL));
    }

    @Test
    void what_is_forgotten_is_gone_for_good_and_one_can_begin_anew() {
        assertThat(book.keep(self(ANA), FULL, NOTHING)).isTrue();
        assertThat(book.keep(self(BEN), PLAIN, NOTHING)).isTrue();
        UserKey other = new UserKey("JIRAUSER10100");
        book.rekey(ANA, other);
        book.rekey(ANA, other);
        assertThat(book.of(List.of(ANA, other))).containsOnlyKeys(other);
        book.rekey(other, ANA);
        book.forget(ANA);
        book.forget(ANA);
        assertThat(book.of(List.of(ANA, BEN))).isEqualTo(Map.of(BEN, PLAIN));
        assertThat(book.keep(self(ANA), PLAIN, NOTHING)).isTrue();
    }

    @Test
    void many_are_found_at_once() {
        List<UserKey> many =
                IntStream.range(0, 120).mapToObj(i -> new UserKey("p" + i)).toList();
        many.subList(0, 70).forEach(person -> assertThat(book.keep(self(person), PLAIN, NOTHING))
                .isTrue());
        assertThat(book.of(many)).hasSize(70).containsEntry(new UserKey("p69"), PLAIN);
    }

    /** Only where threads may write at once. */
    void of_many_windows_that_keep_at_once_one_does() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(6);
        try {
            List<Callable<Boolean>> windows = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                Hours hours = PLAIN.with(List.of(Leave.of(DAY, DAY.plusDays(i))));
                windows.add(() -> book.keep(self(ANA), hours, NOTHING));
            }
            int kept = 0;
            for (Future<Boolean> one : pool.invokeAll(windows)) if (one.get()) kept++;
            assertThat(kept).isEqualTo(1);
            assertThat(book.of(List.of(ANA))).hasSize(1);
        } finally {
            pool.shutdown();
        }
    }
}
