package org.relais.jira.hours.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.relais.jira.hours.Landing;

/** Where something lands; {@code shown} is false, and nothing else there, where the receiver does not show their hours. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LandingJson(
        boolean shown,
        String opens,
        Long delayMinutes,
        String zone,
        String deadline,
        List<SeenJson.SpanJson> together,
        Long gapMinutes,
        SeenJson.SpanJson meet) {
    static LandingJson of(Optional<Landing> landing) {
        return landing.map(LandingJson::of)
                .orElseGet(() -> new LandingJson(false, null, null, null, null, null, null, null));
    }

    private static LandingJson of(Landing landing) {
        return new LandingJson(
                true,
                landing.opens().toString(),
                landing.delay().toMinutes(),
                landing.zone().getId(),
                landing.deadline().map(Instant::toString).orElse(null),
                landing.together().stream().map(SeenJson.SpanJson::of).toList(),
                landing.gap().toMinutes(),
                landing.meet().map(SeenJson.SpanJson::of).orElse(null));
    }
}
