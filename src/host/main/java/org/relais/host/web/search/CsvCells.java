package org.relais.host.web.search;

import com.atlassian.jira.issue.customfields.CustomFieldType;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.relais.host.db.Database;
import org.relais.host.field.HostCustomField;
import org.relais.host.issue.HostIssue;
import org.relais.host.web.Visit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What stands in the cells of a CSV file: plain words, times in the reader's zone, and nothing that a sheet would run. */
public final class CsvCells {
    private static final Logger log = LoggerFactory.getLogger(CsvCells.class);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
    private static final Pattern FORMULA = Pattern.compile("\\s*[=+\\-@\\t\\r].*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d+(\\.\\d+)?([eE][-+]?\\d+)?");

    private final Database database;
    private final Columns columns;

    public CsvCells(Database database, Columns columns) {
        this.database = database;
        this.columns = columns;
    }

    /** The text as a sheet shows and never runs it: what begins like a formula gets an apostrophe, a number does not. */
    static String harmless(String text) {
        if (text == null) return "";
        return FORMULA.matcher(text).matches() && !NUMBER.matcher(text).matches() ? "'" + text : text;
    }

    List<Column> all(Visit visit) {
        return columns.all(visit.i18n());
    }

    OfPage of(Visit visit, List<Column> shown, List<HostIssue> issues) {
        return new OfPage(new SystemCells(new PageParts(database, shown, issues), visit.i18n()), visit);
    }

    /** The cells of some issues, which were read together. */
    final class OfPage {
        private final SystemCells system;
        private final Visit visit;

        private OfPage(SystemCells system, Visit visit) {
            this.system = system;
            this.visit = visit;
        }

        String text(Column column, HostIssue issue) {
            if (column.custom())
                return columns.field(column).map(field -> custom(field, issue)).orElse("");
            Instant moment = SystemCells.moment(column, issue);
            return moment == null ? system.text(column, issue) : TIME.format(moment.atZone(visit.zone()));
        }
    }

    /** As the history would say it. A type that fails costs its own cell, never the file. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    private static String custom(HostCustomField field, HostIssue issue) {
        if (!field.isShown(issue)) return "";
        try {
            Object value = issue.getCustomFieldValue(field);
            if (value == null) return "";
            CustomFieldType type = field.getCustomFieldType();
            String words = type.getChangelogString(field, value);
            if (words == null) words = type.getChangelogValue(field, value);
            return words == null ? "" : words;
        } catch (RuntimeException e) {
            log.warn("The custom field {} cannot be exported", field.getId(), e);
            return "";
        }
    }
}
