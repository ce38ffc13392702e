package org.relais.jira.notice;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.relais.jira.access.UserKey;

/** Who writes and posts the mails. */
public interface Letters {
    /** The time zone of somebody who can be written to; nothing for whoever is gone or has no address. */
    Optional<ZoneId> reach(UserKey person);

    /** Hands one mail about all of these to Jira's queue, in the person's language. */
    void post(UserKey person, List<NoticeService.Shown> notices);
}
