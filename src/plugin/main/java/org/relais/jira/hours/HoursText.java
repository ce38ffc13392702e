package org.relais.jira.hours;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Hours as lines of text: how they are stored, and what their version is made of. A line is a word, an equals sign and a
 * value; in {@code leave} a tilde beside a date is midday, and what comes after the first space is the note.
 */
public final class HoursText {
    private HoursText() {}

    /** The one text of these hours. */
    public static String write(Hours hours) {
        List<String> lines = new ArrayList<>();
        hours.zone().ifPresent(zone -> lines.add("zone=" + zone.getId()));
        lines.add("week=" + hours.week().line());
        hours.seasons()
                .forEach(one -> lines.add("season=" + one.from() + "/" + one.to() + " "
                        + one.week().line()));
        lines.add("calendar=" + hours.calendar().value());
        hours.daysOff().forEach(off -> lines.add("off=" + off.date() + noted(off.note())));
        hours.leave()
                .forEach(one -> lines.add("leave=" + edge(one.from(), one.fromMidday()) + "/"
                        + edge(one.to(), one.untilMidday()) + noted(one.note())));
        lines.add("shown=" + hours.shown().word());
        return String.join("\n", lines);
    }

    private static String edge(LocalDate day, boolean midday) {
        return day + (midday ? "~" : "");
    }

    private static String noted(Optional<String> note) {
        return note.map(text -> " " + text).orElse("");
    }

    /** Reads what {@link #write} wrote. A line with an unknown word, of a later version of Relais, is passed over. */
    public static Hours read(String text) {
        Optional<ZoneId> zone = Optional.empty();
        Week week = new Week(java.util.Map.of());
        List<Season> seasons = new ArrayList<>();
        CalendarName calendar = CalendarName.NONE;
        List<DayOff> daysOff = new ArrayList<>();
        List<Leave> leave = new ArrayList<>();
        Showing shown = Showing.IN_HOURS;
        for (String line : text.split("\n")) {
            String[] pair = line.split("=", 2);
            String value = pair.length == 2 ? pair[1] : "";
            String[] words = value.split(" ", 2);
            Optional<String> rest = words.length == 2 ? Optional.of(words[1]) : Optional.empty();
            switch (pair[0]) {
                case "zone" -> zone = Optional.of(ZoneId.of(value));
                case "week" -> week = Week.ofLine(value);
                case "season" -> seasons.add(season(words[0].split("/"), rest.orElse("")));
                case "calendar" -> calendar = new CalendarName(value);
                case "off" -> daysOff.add(new DayOff(LocalDate.parse(words[0]), rest));
                case "leave" -> leave.add(leave(words[0].split("/"), rest));
                case "shown" -> shown = Showing.of(value).orElse(Showing.IN_HOURS);
                default -> {} // a word of a later version
            }
        }
        return new Hours(zone, week, seasons, calendar, daysOff, leave, shown);
    }

    private static Season season(String[] days, String week) {
        return new Season(LocalDate.parse(days[0]), LocalDate.parse(days[1]), Week.ofLine(week));
    }

    private static Leave leave(String[] edges, Optional<String> note) {
        return new Leave(day(edges[0]), edges[0].endsWith("~"), day(edges[1]), edges[1].endsWith("~"), note);
    }

    private static LocalDate day(String edge) {
        return LocalDate.parse(edge.replace("~", ""));
    }
}
