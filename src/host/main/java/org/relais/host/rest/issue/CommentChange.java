package org.relais.host.rest.issue;

import org.relais.host.issue.Restriction;

/** A comment that an edit adds (without id), rewrites, or takes away (without body). */
public record CommentChange(Long id, String body, Restriction readers) {
    boolean isNew() {
        return id == null;
    }

    boolean takesAway() {
        return body == null;
    }
}
