package org.relais.jira.hours.calendar;

import com.github.mangstadt.vinnie.VObjectProperty;
import com.github.mangstadt.vinnie.io.Context;
import com.github.mangstadt.vinnie.io.SyntaxRules;
import com.github.mangstadt.vinnie.io.VObjectDataListener;
import com.github.mangstadt.vinnie.io.VObjectReader;
import com.github.mangstadt.vinnie.io.Warning;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.relais.jira.hours.Away;
import org.relais.jira.hours.Away.Why;
import org.relais.jira.hours.CalendarFiles;
import org.relais.jira.hours.Leave;

/**
 * iCalendar (RFC 5545) by vinnie, which knows its lines: foldings, quotes, parameters, old versions. Of an event only the
 * dates, the summary and whether it repeats are of interest here; a library for the whole of it would be ten times larger.
 */
public final class IcsFiles implements CalendarFiles {
    @Override
    public Away read(String file, ZoneId zone, Instant now) {
        if (file.length() > Away.MOST_CHARACTERS) return nothing(0, Why.LARGE);
        Collector collector = new Collector();
        try (VObjectReader reader = new VObjectReader(new StringReader(file), SyntaxRules.iCalendar())) {
            reader.parse(collector);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a text in memory has no trouble of its own
        }
        if (!collector.calendar) return nothing(0, Why.NO_CALENDAR);
        if (!collector.ended) return nothing(collector.line, Why.CUT_OFF);
        List<Leave> leave = new ArrayList<>();
        List<Away.Passed> passed = new ArrayList<>();
        for (IcsEvent event : collector.events) {
            event.leave(zone, now)
                    .fold(leave::add, why -> passed.add(new Away.Passed(event.line(), event.summary(), why)));
        }
        if (collector.more) passed.add(new Away.Passed(collector.line, "", Why.MANY));
        return new Away(leave, passed);
    }

    private static Away nothing(int line, Why why) {
        return new Away(List.of(), List.of(new Away.Passed(line, "", why)));
    }

    /** Gathers the events of a calendar, without what is inside of them: alarms have dates of their own. */
    private static final class Collector implements VObjectDataListener {
        private final List<IcsEvent> events = new ArrayList<>();
        private Map<String, VObjectProperty> event;
        private boolean calendar;
        private boolean ended;
        private boolean more;
        private int begun;
        private int line;

        @Override
        public void onComponentBegin(String name, Context context) {
            line = context.getLineNumber();
            boolean top = context.getParentComponents().isEmpty();
            if (top && name.equalsIgnoreCase("VCALENDAR")) {
                calendar = true;
                ended = false;
            }
            if (name.equalsIgnoreCase("VEVENT") && calendar) {
                event = new LinkedHashMap<>();
                begun = line;
            }
        }

        @Override
        public void onComponentEnd(String name, Context context) {
            line = context.getLineNumber();
            if (name.equalsIgnoreCase("VCALENDAR")) ended = true;
            if (!name.equalsIgnoreCase("VEVENT") || event == null) return;
            if (events.size() < Away.MOST_EVENTS) events.add(new IcsEvent(begun, event));
            else more = true;
            event = null;
        }

        @Override
        public void onProperty(VObjectProperty property, Context context) {
            line = context.getLineNumber();
            List<String> parents = context.getParentComponents();
            boolean inEvent =
                    !parents.isEmpty() && parents.get(parents.size() - 1).equalsIgnoreCase("VEVENT");
            if (event != null && inEvent) {
                event.putIfAbsent(property.getName().toUpperCase(java.util.Locale.ROOT), property);
            }
        }

        @Override
        public void onVersion(String value, Context context) {
            // any will do
        }

        @Override
        public void onWarning(Warning warning, VObjectProperty property, Exception thrown, Context context) {
            line = context.getLineNumber(); // a line that is none is passed over
        }
    }
}
