package org.relais.jira.hours.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.relais.jira.hours.Draft;
import org.relais.jira.hours.HoursService;
import org.relais.jira.hours.Span;

/** What somebody shows of their hours; what they do not show is not there. Leave comes without its notes. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record SeenJson(
        String person,
        @JsonInclude(JsonInclude.Include.ALWAYS) boolean inHours,
        String zone,
        Map<String, String> week,
        String opens,
        List<SpanJson> ahead,
        List<HoursJson.LeaveJson> leave) {
    /** From a moment to a moment. */
    public record SpanJson(String from, String to) {
        static SpanJson of(Span span) {
            return new SpanJson(span.from().toString(), span.to().toString());
        }
    }

    static SeenJson of(HoursService.Seen seen) {
        return new SeenJson(
                seen.person().value(),
                seen.inHours(),
                seen.zone().map(ZoneId::getId).orElse(null),
                seen.week().map(HoursJson::week).orElse(null),
                seen.opens().map(Instant::toString).orElse(null),
                seen.ahead().stream().map(SpanJson::of).toList(),
                seen.leave().stream()
                        .map(Draft::of)
                        .map(HoursJson.LeaveJson::of)
                        .toList());
    }
}
