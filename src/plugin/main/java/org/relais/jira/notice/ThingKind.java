package org.relais.jira.notice;

import java.util.Collection;
import java.util.Map;
import org.relais.jira.access.SelfPass;

/** A reason for which people hear from Relais that is about no issue. */
public interface ThingKind {
    /** At most 60 characters, never changed: it is stored. */
    String word();

    /** What is to be said of these things to this person; what waits no longer, or is not for them to see, is left out. */
    Map<String, Told> told(SelfPass pass, Collection<String> things);
}
