package com.atlassian.jira.avatar;

import com.atlassian.jira.user.ApplicationUser;
import java.net.URI;

/**
 * Where the pictures of people are.
 *
 * <p>Unconfirmed: every member; the type is not in the ledger.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/avatar/AvatarService.html">Javadoc</a>
 */
public interface AvatarService {
    /** Relative to the server, for a page that the first person reads; either may be null. */
    URI getAvatarURL(ApplicationUser remoteUser, ApplicationUser avatarUser);
}
