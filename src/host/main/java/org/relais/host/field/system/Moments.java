package org.relais.host.field.system;

import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.sql.Timestamp;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;

/** A moment, typed and read in the reader's zone; or a day, which is the same for everybody. */
record Moments(FieldReader reader, boolean day) implements ValueKind<Timestamp> {
    private static final DateTimeFormatter WITH_OFFSET = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
            .appendPattern("[XXX][XX][X]")
            .toFormatter(Locale.ROOT);
    private static final DateTimeFormatter JIRAS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSXX");
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");
    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 9999;

    @Override
    public PersistenceFieldType column() {
        return PersistenceFieldType.TYPE_DATE;
    }

    @Override
    public Object stored(Timestamp value) {
        return value;
    }

    /** {@inheritDoc} A default value comes back as the text of a number or of a timestamp. */
    @Override
    public Optional<Timestamp> read(Object stored) {
        if (stored instanceof Timestamp moment) return Optional.of(moment);
        String text = stored.toString();
        return Optional.of(text.matches("-?\\d+") ? new Timestamp(Long.parseLong(text)) : Timestamp.valueOf(text));
    }

    @Override
    public String typed(Timestamp value) {
        return day ? day(value).toString() : MINUTES.format(value.toInstant().atZone(reader.zone()));
    }

    @Override
    public Timestamp parse(String typed) throws FieldValidationException {
        try {
            Timestamp moment = day ? midnight(LocalDate.parse(typed.strip())) : moment(typed.strip());
            int year = day(moment).getYear();
            if (year >= FIRST_YEAR && year <= LAST_YEAR) return moment;
        } catch (DateTimeException e) {
            // said below
        }
        throw reader.refusal(day ? "date" : "datetime", typed);
    }

    /** With an offset as REST sends it, or in the reader's zone. */
    private Timestamp moment(String text) {
        boolean offset = text.matches(".*T.*(Z|[+-]\\d{2}(:?\\d{2})?)");
        Instant moment = offset
                ? OffsetDateTime.parse(text, WITH_OFFSET).toInstant()
                : LocalDateTime.parse(text.replace(' ', 'T'))
                        .atZone(reader.zone())
                        .toInstant();
        return Timestamp.from(moment);
    }

    /** A day is kept as midnight where the host is, as in Jira. */
    private static Timestamp midnight(LocalDate day) {
        return Timestamp.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant());
    }

    private static LocalDate day(Timestamp value) {
        return LocalDate.ofInstant(value.toInstant(), ZoneId.systemDefault());
    }

    @Override
    public String shown(Timestamp value) {
        if (day) {
            return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                    .withLocale(reader.locale())
                    .format(day(value));
        }
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(reader.locale())
                .format(value.toInstant().atZone(reader.zone()));
    }

    @Override
    public JsonNode json(Timestamp value) {
        return TextNode.valueOf(
                day ? day(value).toString() : JIRAS.format(value.toInstant().atZone(reader.zone())));
    }

    @Override
    public Optional<String> fromJson(FieldConfig config, JsonNode json) {
        return json.isTextual() ? Optional.of(json.asText()) : Optional.empty();
    }

    @Override
    public String schema() {
        return day ? "date" : "datetime";
    }
}
