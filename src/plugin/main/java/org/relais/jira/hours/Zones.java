package org.relais.jira.hours;

import java.time.ZoneId;
import org.relais.jira.access.UserKey;

/** In which zone Jira says that people are. */
public interface Zones {
    /** Jira's own zone for whoever has chosen none, or is gone. */
    ZoneId of(UserKey person);
}
