package org.relais.jira.hours;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.relais.jira.hours.Refusal.Reason;

/** Makes hours of what was typed, and collects everything that stands against it. */
final class Reading {
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private final PublicCalendars calendars;
    private final List<Refusal> refusals = new ArrayList<>();

    private Reading(PublicCalendars calendars) {
        this.calendars = calendars;
    }

    /** The hours, or every reason why there are none. */
    record Read(Optional<Hours> hours, List<Refusal> refusals) {}

    static Read of(Draft draft, PublicCalendars calendars) {
        Reading reading = new Reading(calendars);
        Hours hours = reading.hours(draft);
        return new Read(
                reading.refusals.isEmpty() ? Optional.of(hours) : Optional.empty(), List.copyOf(reading.refusals));
    }

    /** A week and a calendar alone, as administrators choose them for all. */
    static Read ofUsual(Map<DayOfWeek, String> week, String calendar, String shown, PublicCalendars calendars) {
        return of(new Draft("", week, List.of(), calendar, List.of(), List.of(), shown), calendars);
    }

    private Hours hours(Draft draft) {
        bounded("seasons", draft.seasons(), Hours.MOST_SEASONS);
        bounded("days-off", draft.daysOff(), Hours.MOST_DAYS_OFF);
        bounded("leave", draft.leave(), Hours.MOST_LEAVE);
        if (!refusals.isEmpty()) return null; // too much to look at
        return new Hours(
                zone(draft.zone()),
                week("week", draft.week()),
                seasons(draft.seasons()),
                calendar(draft.calendar()),
                daysOff(draft.daysOff()),
                leave(draft.leave()),
                shown(draft.shown()));
    }

    private void bounded(String field, List<?> lines, int most) {
        if (lines.size() > most) refuse(Reason.TOO_MANY, field, most, lines.size());
    }

    private void refuse(Reason reason, String field, Object... figures) {
        refusals.add(Refusal.of(reason, field, figures));
    }

    private Optional<ZoneId> zone(String typed) {
        if (typed.isBlank()) return Optional.empty();
        String name = typed.strip();
        // a place, whose clocks are changed with it; not an offset, which never is
        if (ZoneId.getAvailableZoneIds().contains(name)) return Optional.of(ZoneId.of(name));
        refuse(Reason.ZONE, "zone", shortened(name));
        return Optional.empty();
    }

    private static String shortened(String text) {
        return text.length() > 60
                ? text.substring(0, text.offsetByCodePoints(0, Math.min(60, text.codePointCount(0, text.length()))))
                        + "…"
                : text;
    }

    private Week week(String field, Map<DayOfWeek, String> typed) {
        Map<DayOfWeek, List<Shift>> days = new EnumMap<>(DayOfWeek.class);
        int before = refusals.size();
        typed.forEach((day, text) -> {
            String where = where(field, day);
            Optional<List<Shift>> shifts = Week.read(text);
            if (shifts.isEmpty()) refuse(Reason.SHIFTS, where, shortened(text));
            else if (shifts.get().size() > Week.MOST_SHIFTS) {
                refuse(
                        Reason.TOO_MANY_SHIFTS,
                        where,
                        Week.MOST_SHIFTS,
                        shifts.get().size());
            } else days.put(day, shifts.get());
        });
        Week week = new Week(days);
        if (refusals.size() == before) {
            week.overlapping().ifPresent(day -> refuse(Reason.OVERLAPPING, where(field, day)));
        }
        return week;
    }

    private static String where(String field, DayOfWeek day) {
        return field + "." + day.name().toLowerCase(Locale.ROOT);
    }

    private List<Season> seasons(List<Draft.SeasonDraft> typed) {
        List<Season> seasons = new ArrayList<>();
        for (int i = 0; i < typed.size(); i++) {
            Draft.SeasonDraft one = typed.get(i);
            String field = "seasons." + (i + 1);
            Optional<LocalDate> from = date(field + ".from", one.from());
            Optional<LocalDate> to = date(field + ".to", one.to());
            Week week = week(field, one.week());
            if (from.isEmpty() || to.isEmpty()) continue;
            Season season = new Season(from.get(), to.get(), week);
            if (to.get().isBefore(from.get())) refuse(Reason.BACKWARDS, field + ".to");
            else if (seasons.stream().anyMatch(season::meets)) refuse(Reason.SEASONS_MEET, field + ".from");
            else seasons.add(season);
        }
        return seasons;
    }

    private CalendarName calendar(String typed) {
        String value = typed.strip();
        if (value.equals(CalendarName.NONE.value())) return CalendarName.NONE;
        if (CalendarName.possible(value) && calendars.knows(new CalendarName(value))) return new CalendarName(value);
        refuse(Reason.CALENDAR, "calendar", shortened(value));
        return CalendarName.NONE;
    }

    private List<DayOff> daysOff(List<Draft.DayDraft> typed) {
        List<DayOff> days = new ArrayList<>();
        for (int i = 0; i < typed.size(); i++) {
            String field = "days-off." + (i + 1);
            Optional<String> note = note(field + ".note", typed.get(i).note());
            date(field + ".date", typed.get(i).date()).ifPresent(date -> days.add(new DayOff(date, note)));
        }
        return days;
    }

    private List<Leave> leave(List<Draft.LeaveDraft> typed) {
        List<Leave> leave = new ArrayList<>();
        for (int i = 0; i < typed.size(); i++) {
            Draft.LeaveDraft one = typed.get(i);
            String field = "leave." + (i + 1);
            Optional<LocalDate> from = date(field + ".from", one.from());
            Optional<LocalDate> to = date(field + ".to", one.to());
            Optional<String> note = note(field + ".note", one.note());
            if (from.isEmpty() || to.isEmpty()) continue;
            Leave read = new Leave(from.get(), one.fromMidday(), to.get(), one.untilMidday(), note);
            if (read.nothing()) refuse(Reason.BACKWARDS, field + ".to");
            leave.add(read);
        }
        return leave;
    }

    private Optional<LocalDate> date(String field, String typed) {
        try {
            LocalDate date = LocalDate.parse(typed.strip());
            if (date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR) return Optional.of(date);
        } catch (DateTimeParseException e) {
            // said below
        }
        refuse(Reason.DATE, field, shortened(typed), FIRST_YEAR, LAST_YEAR);
        return Optional.empty();
    }

    private Optional<String> note(String field, String typed) {
        String note = typed.strip();
        int length = note.codePointCount(0, note.length());
        if (length > Leave.LONGEST_NOTE) refuse(Reason.NOTE_TOO_LONG, field, Leave.LONGEST_NOTE, length);
        if (note.codePoints().anyMatch(Reading::unfit)) refuse(Reason.NOTE_CHARACTER, field);
        return Optional.of(note).filter(text -> !text.isEmpty());
    }

    /** Control characters and ends of lines, and halves of characters, which no database takes. */
    private static boolean unfit(int character) {
        int type = Character.getType(character);
        return type == Character.CONTROL
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }

    private Showing shown(String typed) {
        Optional<Showing> shown = Showing.of(typed.strip());
        if (shown.isEmpty()) refuse(Reason.SHOWN, "shown", shortened(typed));
        return shown.orElse(Showing.IN_HOURS);
    }
}
