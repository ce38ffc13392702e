package org.relais.host.jira.people;

import com.atlassian.jira.avatar.AvatarService;
import com.atlassian.jira.user.ApplicationUser;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** {@inheritDoc} The host has no photographs: everybody is a disc in a colour of their own. */
public final class HostAvatars implements AvatarService {
    private final String contextPath;

    public HostAvatars(String contextPath) {
        this.contextPath = contextPath;
    }

    @Override
    public URI getAvatarURL(ApplicationUser remoteUser, ApplicationUser avatarUser) {
        String key = avatarUser == null ? "" : avatarUser.getKey();
        return URI.create(contextPath + "/secure/useravatar?ownerId=" + URLEncoder.encode(key, StandardCharsets.UTF_8));
    }
}
