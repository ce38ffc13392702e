package org.relais.host.template;

import org.apache.velocity.runtime.RuntimeServices;
import org.apache.velocity.runtime.log.LogChute;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes Velocity's messages to the host's log. */
final class VelocityLog implements LogChute {
    private static final Logger log = LoggerFactory.getLogger("velocity");

    @Override
    public void init(RuntimeServices services) {}

    @Override
    public void log(int level, String message) {
        log(level, message, null);
    }

    @Override
    public void log(int level, String message, Throwable cause) {
        if (level >= ERROR_ID) log.error(message, cause);
        else if (level == WARN_ID) log.warn(message, cause);
        else log.trace(message, cause);
    }

    @Override
    public boolean isLevelEnabled(int level) {
        return level >= WARN_ID || log.isTraceEnabled();
    }
}
