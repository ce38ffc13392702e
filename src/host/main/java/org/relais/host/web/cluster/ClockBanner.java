package org.relais.host.web.cluster;

import com.atlassian.jira.util.I18nHelper;
import com.atlassian.jira.web.ExecutingHttpRequest;
import java.util.Optional;
import java.util.function.Supplier;
import org.relais.host.clock.HostClock;
import org.relais.host.web.Banner;
import org.relais.host.web.Dates;
import org.relais.host.web.Visit;

/** Says on every page that the clock is not at the real time, as long as it is not. */
public record ClockBanner(HostClock clock) implements Supplier<Optional<Banner>>, Banner {
    @Override
    public Optional<Banner> get() {
        return clock.ahead().isZero() ? Optional.empty() : Optional.of(this);
    }

    @Override
    public String text(I18nHelper texts) {
        Visit visit = Visit.of(ExecutingHttpRequest.get());
        String now = new Dates(visit.zone(), visit.locale()).format(clock.instant());
        return texts.getText("cluster.clock.banner", now, Lengths.words(clock.ahead(), texts));
    }

    @Override
    public Level level() {
        return Level.WARNING;
    }
}
