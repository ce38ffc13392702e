package org.relais.jira.notice;

import java.time.Instant;
import org.relais.jira.access.UserKey;

/**
 * Something that waits for a person, about an issue or something else. It is decided once and kept; whether they get a mail is a courtesy.
 *
 * @param kind the word of a {@link NoticeKind} or a {@link ThingKind}
 */
public record Notice(long id, UserKey person, String kind, Subject about, Instant made) {}
