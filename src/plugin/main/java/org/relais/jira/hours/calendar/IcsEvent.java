package org.relais.jira.hours.calendar;

import com.github.mangstadt.vinnie.VObjectProperty;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.relais.jira.hours.Away.Why;
import org.relais.jira.hours.Leave;

/** One event of a calendar: its lines by their names, and in which line it begins. */
record IcsEvent(int line, Map<String, VObjectProperty> lines) {
    private static final DateTimeFormatter DATE = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter TIME = new DateTimeFormatterBuilder()
            .append(DATE)
            .appendLiteral('T')
            .appendPattern("HHmmss")
            .toFormatter(java.util.Locale.ROOT);
    /** What begins so late leaves a morning of work, and what ends so early an afternoon. */
    private static final LocalTime LATE = LocalTime.of(11, 0);

    private static final LocalTime EARLY = LocalTime.of(14, 0);
    private static final Duration HALF_A_DAY = Duration.ofHours(3);

    /** Some leave, or why it is none. */
    record Found(Optional<Leave> leave, Optional<Why> why) {
        static Found no(Why why) {
            return new Found(Optional.empty(), Optional.of(why));
        }

        void fold(Consumer<Leave> yes, Consumer<Why> no) {
            leave.ifPresent(yes);
            why.ifPresent(no);
        }
    }

    String summary() {
        String text = Optional.ofNullable(lines.get("SUMMARY"))
                .map(line -> VObjectPropertyValues.unescape(line.getValue()))
                .orElse("");
        String plain = text.codePoints()
                .map(one -> Character.isISOControl(one) || Character.getType(one) == Character.SURROGATE ? ' ' : one)
                .limit(Leave.LONGEST_NOTE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return plain.strip();
    }

    Found leave(ZoneId zone, Instant now) {
        if (value("STATUS").filter("CANCELLED"::equalsIgnoreCase).isPresent()) return Found.no(Why.CANCELLED);
        if (lines.containsKey("RRULE") || lines.containsKey("RDATE")) return Found.no(Why.REPEATS);
        try {
            return within(zone, now);
        } catch (DateTimeException | ArithmeticException e) {
            return Found.no(Why.DATES);
        }
    }

    private Found within(ZoneId zone, Instant now) {
        VObjectProperty start = lines.get("DTSTART");
        if (start == null) return Found.no(Why.DATES);
        boolean days = start.getValue().strip().length() == 8;
        LocalDateTime from = local(start, zone);
        LocalDateTime to = end(from, days, zone);
        if (!from.isBefore(to)) return Found.no(Why.DATES);
        if (from.getYear() < 2000 || to.getYear() > 2100) return Found.no(Why.DATES);
        if (!to.atZone(zone)
                .toInstant()
                .isAfter(now.atZone(zone).toLocalDate().atStartOfDay(zone).toInstant())) {
            return Found.no(Why.PAST);
        }
        if (!days && Duration.between(from, to).compareTo(HALF_A_DAY) < 0) return Found.no(Why.SHORT);
        LocalDateTime last = to.minusNanos(1); // the end belongs to it no more
        Leave leave = new Leave(
                from.toLocalDate(),
                !days && !from.toLocalTime().isBefore(LATE),
                last.toLocalDate(),
                !days && !last.toLocalTime().isAfter(EARLY),
                Optional.of(summary()).filter(text -> !text.isEmpty()));
        boolean nothing = leave.from().equals(leave.to()) && leave.fromMidday() && leave.untilMidday();
        return nothing ? Found.no(Why.SHORT) : new Found(Optional.of(leave), Optional.empty());
    }

    private LocalDateTime end(LocalDateTime from, boolean days, ZoneId zone) {
        if (lines.containsKey("DTEND")) return local(lines.get("DTEND"), zone);
        Optional<String> duration = value("DURATION");
        if (duration.isPresent()) {
            String text = duration.get().strip();
            return text.contains("T") ? from.plus(Duration.parse(text)) : from.plus(Period.parse(text));
        }
        return days ? from.plusDays(1) : from;
    }

    /** A day, or a moment by the clock of the zone: UTC, another place, or the same clock everywhere. */
    private static LocalDateTime local(VObjectProperty property, ZoneId zone) {
        String text = property.getValue().strip();
        if (text.length() == 8) return LocalDate.parse(text, DATE).atStartOfDay();
        boolean utc = text.endsWith("Z");
        LocalDateTime time = LocalDateTime.parse(utc ? text.substring(0, text.length() - 1) : text, TIME);
        String place = property.getParameters().first("TZID");
        ZoneId theirs = utc ? ZoneOffset.UTC : known(place).orElse(zone);
        return time.atZone(theirs).withZoneSameInstant(zone).toLocalDateTime();
    }

    /** Programs have names of their own for zones; what is none of the IANA's is the person's own zone. */
    private static Optional<ZoneId> known(String name) {
        return Optional.ofNullable(name)
                .filter(ZoneId.getAvailableZoneIds()::contains)
                .map(ZoneId::of);
    }

    private Optional<String> value(String name) {
        return Optional.ofNullable(lines.get(name)).map(VObjectProperty::getValue);
    }
}
