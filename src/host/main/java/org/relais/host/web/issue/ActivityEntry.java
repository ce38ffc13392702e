package org.relais.host.web.issue;

import java.time.Instant;
import java.util.List;
import org.relais.host.template.Html;

/** One thing in the activity of an issue: a comment, changes, or what a plugin shows; of the three, one is not null. */
public record ActivityEntry(Instant when, CommentLine comment, ChangeGroup change, Html html) {
    /** A comment; {@code readers} is the role or group that it is for, or null. */
    public record CommentLine(long id, String author, Instant created, Html body, String readers) {}

    /** One changed field, under the name that people know. */
    public record ChangeLine(String field, String before, String after) {}

    /** Fields changed at once. */
    public record ChangeGroup(String author, Instant when, List<ChangeLine> changes) {}

    static ActivityEntry of(CommentLine comment) {
        return new ActivityEntry(comment.created(), comment, null, null);
    }

    static ActivityEntry of(ChangeGroup change) {
        return new ActivityEntry(change.when(), null, change, null);
    }

    /** A plugin's; one without a time is a mere message, which stands first. */
    static ActivityEntry of(Instant when, Html html) {
        return new ActivityEntry(when == null ? Instant.MAX : when, null, null, html);
    }
}
