package org.relais.host.web.issue;

import com.atlassian.jira.util.I18nHelper;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.relais.host.issue.Comments;
import org.relais.host.issue.History;
import org.relais.host.issue.HostComment;
import org.relais.host.issue.HostIssue;
import org.relais.host.issue.Issues;
import org.relais.host.people.People;
import org.relais.host.plugin.tab.IssueTab;
import org.relais.host.project.Roles;
import org.relais.host.web.Visit;

/**
 * What was said and done on an issue, the newest first and {@value #STEP} at a time. Only what this reader may read,
 * and only the tab that is shown, is read at all.
 */
public final class Activity {
    /** How many entries are shown at once. */
    static final int STEP = 25;
    /** How far back the tab of all things goes, for each source. */
    private static final int FURTHEST = Comments.MOST;

    private final Issues issues;
    private final Comments comments;
    private final People people;
    private final Roles roles;

    public Activity(Issues issues, Comments comments, People people, Roles roles) {
        this.issues = issues;
        this.comments = comments;
        this.people = people;
        this.roles = roles;
    }

    /** The entries of a tab from {@code offset} on, and whether there are older ones. */
    record Window(List<ActivityEntry> entries, boolean older) {
        static Window of(List<ActivityEntry> all, int offset) {
            int from = Math.min(offset, all.size());
            int to = Math.min(from + STEP, all.size());
            return new Window(all.subList(from, to), to < all.size());
        }
    }

    /** The readers of comments that this visitor is among. */
    private record Reader(Set<String> roles, Set<String> groups) {}

    Window comments(Visit visit, HostIssue issue, int offset) {
        Reader reader = reader(visit, issue);
        int total = (int) Math.min(comments.count(issue.getId(), reader.roles(), reader.groups()), Integer.MAX_VALUE);
        int to = Math.max(0, total - offset);
        int from = Math.max(0, to - STEP);
        if (to == 0) return new Window(List.of(), false);
        List<ActivityEntry> entries =
                new ArrayList<>(comments.page(issue.getId(), reader.roles(), reader.groups(), from, to - from).stream()
                        .map(Activity::entry)
                        .toList());
        Collections.reverse(entries);
        return new Window(entries, from > 0);
    }

    Window history(Visit visit, HostIssue issue, int offset) {
        return Window.of(changes(visit.i18n(), issue, offset > 0), offset);
    }

    /** Comments, changes, and what plugins want to stand here as well. */
    Window all(Visit visit, HostIssue issue, List<IssueTab> tabs, boolean alone, int offset) {
        Reader reader = reader(visit, issue);
        Stream<ActivityEntry> said = comments.of(issue.getId(), reader.roles(), reader.groups()).stream()
                .map(Activity::entry);
        Stream<ActivityEntry> done = changes(visit.i18n(), issue, true).stream().limit(FURTHEST);
        Stream<ActivityEntry> added = tabs.stream()
                .flatMap(tab -> PluginActivity.everywhere(tab, visit, issue, alone).stream())
                .limit(FURTHEST);
        return Window.of(
                Stream.of(said, done, added)
                        .flatMap(entries -> entries)
                        .sorted(Comparator.comparing(ActivityEntry::when).reversed())
                        .toList(),
                offset);
    }

    private Reader reader(Visit visit, HostIssue issue) {
        Set<String> groups = people.groupsOf(visit.person());
        Set<String> held = visit.person() == null ? Set.of() : roles.of(visit.person(), groups, issue.getProjectId());
        return new Reader(held, groups);
    }

    private static ActivityEntry entry(HostComment comment) {
        String readers = comment.role() == null ? comment.group() : comment.role();
        return ActivityEntry.of(new ActivityEntry.CommentLine(
                comment.id(), comment.authorName(), comment.created(), PlainText.html(comment.getBody()), readers));
    }

    /** The newest first. Most readers look at the latest alone, which cost less to find. */
    private List<ActivityEntry> changes(I18nHelper i18n, HostIssue issue, boolean far) {
        if (!far) {
            List<History.Entry> latest = issues.history().of(issue.getId());
            if (latest.size() > STEP) {
                return latest.stream()
                        .map(entry -> entry(i18n, entry.author(), entry.when(), entry.changes()))
                        .toList();
            }
        }
        List<ActivityEntry> all = new ArrayList<>(issues.history().all(issue.getId()).stream()
                .map(group -> entry(
                        i18n,
                        group.author() == null ? "" : group.author().displayName(),
                        group.when(),
                        group.changes()))
                .toList());
        Collections.reverse(all);
        return all;
    }

    private static ActivityEntry entry(I18nHelper i18n, String author, Instant when, List<History.Change> changes) {
        return ActivityEntry.of(new ActivityEntry.ChangeGroup(
                author, when, changes.stream().map(change -> line(i18n, change)).toList()));
    }

    private static ActivityEntry.ChangeLine line(I18nHelper i18n, History.Change change) {
        String key = "issue.field." + change.field();
        boolean own = change.type().equals("jira") && i18n.isKeyDefined(key);
        return new ActivityEntry.ChangeLine(
                own ? i18n.getText(key) : change.field(), change.oldText(), change.newText());
    }
}
