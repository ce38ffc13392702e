package org.relais.jira.hours.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.relais.jira.hours.Away;
import org.relais.jira.hours.Away.Why;
import org.relais.jira.hours.Leave;

class IcsFilesTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Instant NOW = Instant.parse("2026-11-25T10:00:00Z");

    private static Away read(String... events) {
        String file = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + String.join("", events) + "END:VCALENDAR\r\n";
        return new IcsFiles().read(file, PARIS, NOW);
    }

    private static String event(String... lines) {
        return "BEGIN:VEVENT\r\n" + String.join("\r\n", lines) + "\r\nEND:VEVENT\r\n";
    }

    private static Leave leave(String from, boolean fromMidday, String to, boolean untilMidday, String note) {
        return new Leave(
                LocalDate.parse(from), fromMidday, LocalDate.parse(to), untilMidday, Optional.ofNullable(note));
    }

    @Test
    void days_end_the_day_before_the_file_says_and_summaries_are_notes() {
        Away away = read(
                event(
                        "DTSTART;VALUE=DATE:20261224",
                        "DTEND;VALUE=DATE:20270104",
                        "SUMMARY:Noël\\, chez les",
                        "  parents"),
                event("DTSTART;VALUE=DATE:20270514", "SUMMARY:"),
                event("DTSTART;VALUE=DATE:20270601", "DURATION:P1W"));
        assertThat(away.leave())
                .containsExactly(
                        leave("2026-12-24", false, "2027-01-03", false, "Noël, chez les parents"),
                        leave("2027-05-14", false, "2027-05-14", false, null),
                        leave("2027-06-01", false, "2027-06-07", false, null));
        assertThat(away.passed()).isEmpty();
    }

    @Test
    void hours_become_half_days_by_the_clock_of_whoever_reads() {
        Away away = read(
                event("DTSTART:20261126T120000Z", "DTEND:20261126T170000Z", "SUMMARY:from 13:00 to 18:00 in Paris"),
                event("DTSTART;TZID=America/New_York:20261127T030000", "DTEND;TZID=America/New_York:20261127T070000"),
                event("DTSTART;TZID=\"Romance Standard Time\":20261201T080000", "DTEND:20261203T110000Z"));
        assertThat(away.leave())
                .containsExactly(
                        leave("2026-11-26", true, "2026-11-26", false, "from 13:00 to 18:00 in Paris"),
                        leave("2026-11-27", false, "2026-11-27", true, null),
                        leave("2026-12-01", false, "2026-12-03", true, null));
    }

    @Test
    void what_is_no_leave_is_passed_over_with_its_line_and_reason() {
        Away away = read(
                event("DTSTART;VALUE=DATE:20261201", "RRULE:FREQ=WEEKLY", "SUMMARY:Fridays"),
                event("DTSTART;VALUE=DATE:20261201", "STATUS:CANCELLED"),
                event("DTSTART;VALUE=DATE:20261124"),
                event("DTSTART:20261201T090000Z", "DTEND:20261201T100000Z"),
                event("DTSTART;VALUE=DATE:20261331"),
                event("SUMMARY:nothing else"),
                event("DTSTART;VALUE=DATE:20261202", "BEGIN:VALARM", "DTSTART;VALUE=DATE:20010101", "END:VALARM"));
        assertThat(away.passed())
                .extracting(Away.Passed::why)
                .containsExactly(Why.REPEATS, Why.CANCELLED, Why.PAST, Why.SHORT, Why.DATES, Why.DATES);
        assertThat(away.passed().get(0)).isEqualTo(new Away.Passed(3, "Fridays", Why.REPEATS));
        assertThat(away.leave()).containsExactly(leave("2026-12-02", false, "2026-12-02", false, null));
    }

    @Test
    void a_file_that_is_none_or_ends_in_the_middle_or_is_huge_gives_a_sentence_and_nothing_else() {
        IcsFiles files = new IcsFiles();
        assertThat(files.read("", PARIS, NOW).passed())
                .extracting(Away.Passed::why)
                .containsExactly(Why.NO_CALENDAR);
        assertThat(files.read("=cmd|' /C calc'!A0\n<!DOCTYPE x [<!ENTITY a \"b\">]>", PARIS, NOW)
                        .passed())
                .extracting(Away.Passed::why)
                .containsExactly(Why.NO_CALENDAR);
        String whole = "BEGIN:VCALENDAR\n" + event("DTSTART;VALUE=DATE:20261224") + "BEGIN:VEVENT\nDTSTART;VAL";
        assertThat(files.read(whole, PARIS, NOW)).satisfies(away -> {
            assertThat(away.leave()).isEmpty();
            assertThat(away.passed()).extracting(Away.Passed::why).containsExactly(Why.CUT_OFF);
            assertThat(away.passed().get(0).line()).isGreaterThan(3);
        });
        assertThat(files.read("x".repeat(Away.MOST_CHARACTERS + 1), PARIS, NOW).passed())
                .extracting(Away.Passed::why)
                .containsExactly(Why.LARGE);
        String many = event("DTSTART;VALUE=DATE:20261224").repeat(Away.MOST_EVENTS + 1);
        assertThat(read(many).passed()).extracting(Away.Passed::why).containsExactly(Why.MANY);
    }

    @ParameterizedTest
    @CsvSource({"1", "27", "4711"})
    void whatever_is_pasted_there_is_an_answer(long seed) {
        Random random = new Random(seed);
        String whole = "BEGIN:VCALENDAR\r\n" + event("DTSTART;VALUE=DATE:20261224", "DURATION:P1D", "SUMMARY:a\\nb")
                + event("DTSTART:20261126T120000Z", "DTEND:20261126T170000Z") + "END:VCALENDAR\r\n";
        for (int i = 0; i < 500; i++) {
            StringBuilder broken = new StringBuilder(whole);
            for (int n = 0; n < 1 + random.nextInt(6); n++) {
                broken.setCharAt(
                        random.nextInt(broken.length()), (char) random.nextInt(random.nextBoolean() ? 128 : 65_536));
            }
            Away away = new IcsFiles().read(broken.toString(), PARIS, NOW);
            assertThat(away.leave()).allSatisfy(leave -> assertThat(leave.to()).isAfterOrEqualTo(leave.from()));
            List<String> notes = away.leave().stream()
                    .flatMap(leave -> leave.note().stream())
                    .toList();
            assertThat(notes).allSatisfy(note -> assertThat(note.codePoints()).noneMatch(Character::isISOControl));
        }
    }
}
