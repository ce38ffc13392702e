package org.relais.jira.notice;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.relais.jira.access.IssueRef;

/**
 * What is to be said to a person, just now.
 *
 * @param address of the page where they see to it, below the address of Jira
 * @param sentence the key of its words
 * @param words what goes into them, in the person's language; the first is the name of what it is about
 */
public record Told(String address, String sentence, Function<Locale, List<String>> words) {
    static Told of(String kind, IssueRef issue) {
        return new Told(
                "/browse/" + issue.key(), "notice.kind." + kind, unused -> List.of(issue.key(), issue.summary()));
    }
}
