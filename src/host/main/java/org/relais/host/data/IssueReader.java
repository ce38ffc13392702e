package org.relais.host.data;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.relais.host.data.Incoming.Comment;
import org.relais.host.data.Incoming.Involved;
import org.relais.host.data.Incoming.Nature;
import org.relais.host.data.Incoming.Texts;
import org.relais.host.data.Incoming.Times;
import org.relais.host.data.Incoming.User;
import org.relais.host.data.Incoming.Version;
import org.relais.host.project.Kind;
import org.relais.host.project.Ranked;
import org.relais.host.project.State;

/** Reads one issue in the shape of Jira's REST API v2. */
final class IssueReader {
    private static final Pattern KEY = Pattern.compile("([A-Z][A-Z0-9_]{0,99})-([1-9][0-9]{0,17})");
    private static final Set<String> OWN_MEMBERS = Set.of("id", "key", "fields", "self", "expand");
    private static final Set<String> FIELDS = Set.of(
            "summary",
            "description",
            "environment",
            "issuetype",
            "project",
            "status",
            "priority",
            "resolution",
            "resolutiondate",
            "created",
            "updated",
            "duedate",
            "labels",
            "components",
            "fixVersions",
            "versions",
            "assignee",
            "reporter",
            "creator",
            "issuelinks",
            "subtasks",
            "comment",
            "parent",
            "security");

    private final Tally tally;

    IssueReader(Tally tally) {
        this.tally = tally;
    }

    /** The key of a record, as far as there is one. */
    static String keyOf(JsonNode record) {
        return record.path("key").textValue();
    }

    /** @throws BrokenRecord where the record is not an issue */
    Incoming read(Position at, JsonNode record) {
        if (!record.isObject()) throw new BrokenRecord("a record should be an object");
        Incoming.Key key = key(keyOf(record));
        Tidy tidy = new Tidy(tally, key.toString());
        Part issue = new Part(record, tidy);
        Part fields = issue.part("fields").orElseThrow(() -> new BrokenRecord("the record has no fields"));
        Map<String, JsonNode> customs = new LinkedHashMap<>();
        Map<String, JsonNode> extra = new LinkedHashMap<>();
        record.properties().stream()
                .filter(member -> !OWN_MEMBERS.contains(member.getKey()))
                .forEach(member -> extra.put(member.getKey(), member.getValue()));
        fields.node().properties().stream()
                .filter(member -> !FIELDS.contains(member.getKey()))
                .forEach(member -> (member.getKey().startsWith("customfield_") ? customs : extra)
                        .put(member.getKey(), member.getValue()));
        Nature nature = nature(fields);
        if (nature.kind() != null && !nature.kind().subtask() && fields.node().hasNonNull("parent"))
            extra.put("parent", fields.node().get("parent"));
        return new Incoming(
                at,
                key,
                issue.number("id"),
                fields,
                fields.part("project").map(project -> project.line("name")).orElse(null),
                nature,
                new Texts(summary(fields, key, tidy), fields.text("description"), fields.text("environment")),
                new Involved(user(fields, "assignee"), user(fields, "reporter"), user(fields, "creator")),
                new Times(
                        fields.moment("created"),
                        fields.moment("updated"),
                        fields.moment("resolutiondate"),
                        fields.day("duedate")),
                securityLevel(fields),
                fields.lines("labels"),
                fields.parts("components").stream().map(IssueReader::named).toList(),
                versions(fields, "versions"),
                versions(fields, "fixVersions"),
                comments(fields, key),
                customs,
                extra);
    }

    private static Incoming.Key key(String text) {
        if (text == null) throw new BrokenRecord("the record has no key");
        Matcher key = KEY.matcher(text.strip().toUpperCase(Locale.ROOT));
        if (!key.matches())
            throw new BrokenRecord("the key is none: " + text.substring(0, Math.min(40, text.length())));
        return new Incoming.Key(key.group(1), Long.parseLong(key.group(2)));
    }

    private String summary(Part fields, Incoming.Key key, Tidy tidy) {
        String summary = fields.line("summary");
        if (summary != null || !fields.has("summary")) return summary;
        tally.note("Issues without a summary, called by their key", tidy.where());
        return key.toString();
    }

    private static Nature nature(Part fields) {
        return new Nature(
                fields.part("issuetype")
                        .map(kind -> new Kind(
                                kind.id("id"),
                                anyName(kind, "issuetype"),
                                kind.text("description"),
                                kind.flag("subtask", fields.node().hasNonNull("parent"))))
                        .orElse(null),
                fields.part("status")
                        .map(state -> new State(
                                state.id("id"), anyName(state, "status"), state.text("description"), category(state)))
                        .orElse(null),
                ranked(fields, "priority"),
                ranked(fields, "resolution"));
    }

    private static Ranked ranked(Part fields, String name) {
        return fields.part(name)
                .map(ranked -> new Ranked(ranked.id("id"), anyName(ranked, name), 0))
                .orElse(null);
    }

    private static String anyName(Part part, String what) {
        String name = part.line("name");
        if (name == null && part.id("id") == null) throw new BrokenRecord(what + " has neither name nor id");
        return name;
    }

    private static String named(Part part) {
        String name = part.line("name");
        if (name == null) throw new BrokenRecord("a component or version has no name");
        return name;
    }

    private static String category(Part state) {
        String key = state.part("statusCategory")
                .map(category -> category.text("key"))
                .orElse(null);
        return "done".equals(key) || "indeterminate".equals(key) ? key : "new";
    }

    /** An issue that hides behind a level must not come in without it. */
    private static String securityLevel(Part fields) {
        Part level = fields.part("security").orElse(null);
        if (level == null) return null;
        if (level.line("name") == null) throw new BrokenRecord("the security level has no name");
        return level.line("name");
    }

    private List<Version> versions(Part fields, String name) {
        return fields.parts(name).stream()
                .map(version -> new Version(
                        named(version),
                        version.flag("released", false),
                        version.flag("archived", false),
                        releaseDate(version)))
                .toList();
    }

    private static String releaseDate(Part version) {
        try {
            return version.day("releaseDate");
        } catch (BrokenRecord e) {
            version.tidy().tally().note("Versions whose release date cannot be read", named(version));
            return null;
        }
    }

    private static User user(Part of, String name) {
        return of.part(name).map(IssueReader::user).orElse(null);
    }

    private static User user(Part user) {
        String name = user.line("name") != null ? user.line("name") : user.line("accountId");
        String key = user.line("key") != null ? user.line("key") : name;
        if (key == null) throw new BrokenRecord("a person has neither name nor key");
        return new User(
                key,
                (name == null ? key : name).toLowerCase(Locale.ROOT),
                user.line("displayName"),
                user.line("emailAddress"),
                user.flag("active", true),
                user.line("timeZone"),
                user.line("locale"));
    }

    private List<Comment> comments(Part fields, Incoming.Key key) {
        Part comment = fields.part("comment").orElse(null);
        if (comment == null) return List.of();
        List<Part> comments = comment.parts("comments");
        if (comment.node().path("total").asInt() > comments.size())
            tally.note("Issues of which the file has not all comments", key.toString());
        return comments.stream().map(this::comment).toList();
    }

    private Comment comment(Part comment) {
        Instant created = comment.moment("created");
        Instant updated = comment.moment("updated");
        String body = comment.text("body");
        Part visibility = comment.part("visibility").orElse(null);
        String kind = visibility == null ? null : visibility.text("type");
        String to = visibility == null ? null : visibility.line("value");
        if (visibility != null && (to == null || !Set.of("role", "group").contains(String.valueOf(kind))))
            throw new BrokenRecord("it is not told who may see a comment");
        return new Comment(
                comment.number("id"),
                user(comment, "author"),
                body == null ? "" : body,
                "role".equals(kind) ? to : null,
                "group".equals(kind) ? to : null,
                created,
                updated == null ? created : updated);
    }
}
