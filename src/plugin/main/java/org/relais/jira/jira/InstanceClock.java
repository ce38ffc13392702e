package org.relais.jira.jira;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

/**
 * What time it is. Jira has no clock of its own, so this is the system's; only where the instance offers a clock as a
 * service, as one for development does whose time can be set forward, that one is asked.
 */
public final class InstanceClock extends Clock {
    private final ZoneId zone;

    public InstanceClock() {
        this(ZoneOffset.UTC);
    }

    private InstanceClock(ZoneId zone) {
        this.zone = zone;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new InstanceClock(other);
    }

    @Override
    public Instant instant() {
        Bundle bundle = FrameworkUtil.getBundle(InstanceClock.class);
        BundleContext context = bundle == null ? null : bundle.getBundleContext();
        ServiceReference<Clock> offered = context == null ? null : context.getServiceReference(Clock.class);
        Clock clock = offered == null ? null : context.getService(offered);
        return (clock == null ? Clock.systemUTC() : clock).instant();
    }
}
