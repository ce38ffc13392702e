package org.relais.jira.notice;

import org.relais.jira.access.IssuePass;

/** One reason for which people hear from Relais. Its words stand under {@code notice.kind.<word>}. */
public interface NoticeKind {
    /** At most 60 characters, never changed: it is stored. */
    String word();

    /** Whether it still waits for the person: what was settled elsewhere needs no mail and no place in the list. */
    boolean waits(IssuePass pass);
}
