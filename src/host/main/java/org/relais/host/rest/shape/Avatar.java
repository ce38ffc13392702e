package org.relais.host.rest.shape;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.relais.host.rest.http.Call;
import org.relais.host.rest.http.Json;

/** The pictures of people and things, at the addresses that a Jira gives them. */
public enum Avatar {
    PERSON("/secure/useravatar", "ownerId"),
    PROJECT("/secure/projectavatar", "pid"),
    KIND("/secure/viewavatar", "avatarType=issuetype&avatarId"),
    PRIORITY("/images/icons/priorities.svg", "id"),
    STATUS("/images/icons/statuses.svg", "id");

    private static final List<String> SIZES = List.of("48x48", "24x24", "16x16", "32x32");
    private static final List<String> SIZE_NAMES = List.of("", "small", "xsmall", "medium");

    private final String path;
    private final String parameter;

    Avatar(String path, String parameter) {
        this.path = path;
        this.parameter = parameter;
    }

    /** Where all of these pictures are. */
    public String path() {
        return path;
    }

    public String url(Call call, Object id) {
        return call.base() + path + "?" + parameter + "=" + Call.encoded(id.toString());
    }

    /** The picture in each of Jira's sizes. */
    public ObjectNode urls(Call call, Object id) {
        ObjectNode urls = Json.object();
        for (int i = 0; i < SIZES.size(); i++) {
            String name = SIZE_NAMES.get(i);
            urls.put(SIZES.get(i), url(call, id) + (name.isEmpty() ? "" : "&size=" + name));
        }
        return urls;
    }
}
