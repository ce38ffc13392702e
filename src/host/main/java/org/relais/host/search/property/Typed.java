package org.relais.host.search.property;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;

/** Reads values of JSON as what they are indexed as; what is no such thing is left out. */
record Typed(ZoneId zone) {
    private static final int LONGEST = 255;

    /** Texts that are too long to be kept are not found by their whole. */
    static Optional<String> string(JsonNode value) {
        return Optional.of(value.asText()).filter(text -> !text.isEmpty() && text.length() <= LONGEST);
    }

    static Optional<Double> number(JsonNode value) {
        if (value.isNumber()) return Optional.of(value.doubleValue());
        try {
            return Optional.of(Double.valueOf(value.asText()));
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }

    /** Epoch milliseconds as they are; days and local times where the host is. */
    Optional<Long> date(JsonNode value) {
        if (value.isIntegralNumber()) return Optional.of(value.longValue());
        String text = value.asText();
        try {
            if (text.length() == 10)
                return Optional.of(millis(LocalDate.parse(text).atStartOfDay()));
            boolean zoned = text.matches(".*(Z|[-+]\\d\\d:?\\d\\d)$");
            if (!zoned) return Optional.of(millis(LocalDateTime.parse(text)));
            String colon = text.replaceAll("([-+]\\d\\d)(\\d\\d)$", "$1:$2");
            return Optional.of(OffsetDateTime.parse(colon).toInstant().toEpochMilli());
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private long millis(LocalDateTime local) {
        Instant instant = local.atZone(zone).toInstant();
        return instant.toEpochMilli();
    }
}
