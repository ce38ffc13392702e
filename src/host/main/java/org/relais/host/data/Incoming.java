package org.relais.host.data;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.relais.host.project.Kind;
import org.relais.host.project.Ranked;
import org.relais.host.project.State;

/**
 * An issue as a file tells it, checked but with nothing looked up yet: kinds, states and ranks carry the file's ids and
 * names, each of which may be null.
 */
record Incoming(
        Position at,
        Key key,
        Long id,
        Part fields,
        String projectName,
        Nature nature,
        Texts texts,
        Involved involved,
        Times times,
        String securityLevel,
        List<String> labels,
        List<String> components,
        List<Version> affects,
        List<Version> fixes,
        List<Comment> comments,
        Map<String, JsonNode> customs,
        Map<String, JsonNode> extra) {

    /** Whether the file says something about the field, be it that it is empty. */
    boolean tells(String field) {
        return fields.has(field);
    }

    record Key(String project, long number) {
        @Override
        public String toString() {
            return project + "-" + number;
        }
    }

    record Nature(Kind kind, State state, Ranked priority, Ranked resolution) {}

    record Texts(String summary, String description, String environment) {}

    record Involved(User assignee, User reporter, User creator) {}

    record Times(Instant created, Instant updated, Instant resolved, String due) {}

    record User(
            String key, String name, String displayName, String email, boolean active, String zone, String locale) {}

    record Version(String name, boolean released, boolean archived, String releaseDate) {}

    record Comment(Long id, User author, String body, String role, String group, Instant created, Instant updated) {}
}
