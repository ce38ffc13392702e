package org.relais.jira.hours.page;

import com.atlassian.jira.util.I18nHelper;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.relais.jira.hours.Away;
import org.relais.jira.hours.Draft;
import org.relais.jira.hours.HoursService;
import org.relais.jira.hours.PublicCalendars;
import org.relais.jira.hours.Refusal;
import org.relais.jira.hours.Showing;
import org.relais.jira.hours.page.HoursView.DayLine;
import org.relais.jira.hours.page.HoursView.HoursChoice;
import org.relais.jira.hours.page.HoursView.LeaveLine;
import org.relais.jira.hours.page.HoursView.OffLine;
import org.relais.jira.hours.page.HoursView.SeasonLine;
import org.relais.jira.hours.page.HoursView.WrongLine;

/** Hours in the words of whoever looks at them. */
final class HoursWords {
    private final I18nHelper words;
    private final Locale language;

    HoursWords(I18nHelper words) {
        this.words = words;
        this.language = words.getLocale();
    }

    /** When one is in one's hours, in a sentence. */
    String now(HoursService.Mine mine) {
        if (mine.inHours()) return words.getText("hours.now.in", mine.zone().getId());
        return mine.opens()
                .map(opens -> words.getText(
                        "hours.now.opens",
                        moment(opens, mine.zone()),
                        mine.zone().getId()))
                .orElseGet(() -> words.getText("hours.now.never"));
    }

    private String moment(Instant time, ZoneId zone) {
        return DateTimeFormatter.ofPattern(words.getText("hours.moment"), language)
                .format(time.atZone(zone));
    }

    /** The days of a week, from Monday on. */
    List<DayLine> week(java.util.Map<DayOfWeek, String> typed, String field, Set<String> wrong) {
        return Arrays.stream(DayOfWeek.values())
                .map(day -> {
                    String word = day.name().toLowerCase(Locale.ROOT);
                    return new DayLine(word, day(day), typed.getOrDefault(day, ""), wrong.contains(field + word));
                })
                .toList();
    }

    private String day(DayOfWeek day) {
        String name = day.getDisplayName(TextStyle.FULL_STANDALONE, language);
        return name.substring(0, 1).toUpperCase(language) + name.substring(1);
    }

    /** The lines of other weeks, and one more to write into. */
    List<SeasonLine> seasons(List<Draft.SeasonDraft> typed, Set<String> wrong) {
        List<SeasonLine> lines = new ArrayList<>();
        for (Draft.SeasonDraft one : typed) {
            String number = Integer.toString(lines.size() + 1);
            lines.add(new SeasonLine(number, one.from(), one.to(), week(one.week(), "seasons." + number + ".", wrong)));
        }
        String next = Integer.toString(lines.size() + 1);
        lines.add(new SeasonLine(next, "", "", week(java.util.Map.of(), "seasons." + next + ".", Set.of())));
        return lines;
    }

    List<OffLine> daysOff(List<Draft.DayDraft> typed) {
        List<OffLine> lines = new ArrayList<>();
        Stream.concat(typed.stream(), Stream.of(new Draft.DayDraft("", ""), new Draft.DayDraft("", "")))
                .forEach(one -> lines.add(new OffLine(Integer.toString(lines.size() + 1), one.date(), one.note())));
        return lines;
    }

    List<LeaveLine> leave(List<Draft.LeaveDraft> typed) {
        Draft.LeaveDraft blank = new Draft.LeaveDraft("", false, "", false, "");
        List<LeaveLine> lines = new ArrayList<>();
        Stream.concat(typed.stream(), Stream.of(blank, blank))
                .forEach(one -> lines.add(new LeaveLine(
                        Integer.toString(lines.size() + 1),
                        one.from(),
                        one.fromMidday(),
                        one.to(),
                        one.untilMidday(),
                        one.note())));
        return lines;
    }

    /** The places of the world, and the one that Jira says. */
    List<HoursChoice> zones(String chosen) {
        List<HoursChoice> zones = new ArrayList<>();
        zones.add(new HoursChoice("", words.getText("hours.zone.jira"), chosen.isBlank()));
        ZoneId.getAvailableZoneIds().stream()
                .filter(id ->
                        id.equals("UTC") || id.equals(chosen) || (id.contains("/") && !id.matches("(Etc|SystemV)/.*")))
                .sorted()
                .forEach(id -> zones.add(new HoursChoice(id, id.replace('_', ' '), id.equals(chosen))));
        return zones;
    }

    /** The public holidays that can be chosen. */
    List<HoursChoice> calendars(PublicCalendars all, String chosen) {
        List<HoursChoice> choices = new ArrayList<>();
        choices.add(new HoursChoice("none", words.getText("hours.calendar.none"), chosen.equals("none")));
        String country = "";
        for (PublicCalendars.Named one : all.names(language)) {
            String word = one.calendar().value();
            if (one.country()) country = one.name();
            String label = one.country() ? country : words.getText("hours.calendar.part", country, one.name());
            choices.add(new HoursChoice(word, label, word.equals(chosen)));
        }
        return choices;
    }

    /** What others can be shown. */
    List<HoursChoice> showings(String chosen) {
        return Arrays.stream(Showing.values())
                .map(one -> new HoursChoice(
                        one.word(),
                        words.getText("hours.shown." + one.word()),
                        one.word().equals(chosen)))
                .toList();
    }

    /** What is wrong, each with where it is. */
    List<WrongLine> wrong(List<Refusal> refusals) {
        return refusals.stream()
                .map(refusal -> {
                    Object[] figures =
                            refusal.figures().stream().map(String::valueOf).toArray();
                    String sentence = words.getText(refusal.key(), figures);
                    String field = refusal.field();
                    return field.isEmpty()
                            ? new WrongLine("", sentence)
                            : new WrongLine(
                                    field.replace('.', '-'), words.getText("hours.wrong", where(field), sentence));
                })
                .toList();
    }

    /** Monday; Leave, line 3, note. */
    private String where(String field) {
        String[] parts = field.split("\\.");
        if (parts[0].equals("week")) return day(DayOfWeek.valueOf(parts[1].toUpperCase(Locale.ROOT)));
        String list = words.getText("hours.where." + parts[0]);
        if (parts.length < 3) return list;
        boolean named =
                Arrays.stream(DayOfWeek.values()).anyMatch(day -> day.name().equalsIgnoreCase(parts[2]));
        String part = named
                ? day(DayOfWeek.valueOf(parts[2].toUpperCase(Locale.ROOT)))
                : words.getText("hours.part." + parts[2]);
        return words.getText("hours.where.line", list, parts[1], part);
    }

    /** An event that was passed over, or what is wrong with a file. */
    String passed(Away.Passed one) {
        String why = words.getText("hours.away." + one.why().word());
        if (one.line() == 0) return why;
        return one.summary().isEmpty()
                ? words.getText("hours.away.line", "" + one.line(), why)
                : words.getText("hours.away.event", "" + one.line(), one.summary(), why);
    }
}
