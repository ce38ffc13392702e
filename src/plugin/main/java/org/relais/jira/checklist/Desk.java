package org.relais.jira.checklist;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.relais.jira.access.UserKey;

/** What a command works with: the lists as they are, who asks and what they may, and what the project decided. */
record Desk(Sheet sheet, Past past, Rules rules, Rights rights, Optional<UserKey> who, Instant now) {
    Desk with(Sheet next) {
        return new Desk(next, past, rules, rights, who, now);
    }

    Change change(Item item, Change.Word word, Map<String, String> before, Map<String, String> after) {
        return new Change(
                0,
                item.list(),
                Optional.of(item.id()),
                item.version(),
                word,
                item.content().text(),
                before,
                after,
                who,
                now);
    }

    Change change(Checklist list, Change.Word word, Map<String, String> before, Map<String, String> after) {
        return new Change(0, list.id(), Optional.empty(), list.version(), word, list.name(), before, after, who, now);
    }

    Edit done(Sheet after, Change... changes) {
        return new Edit(sheet, after, java.util.List.of(changes));
    }
}
