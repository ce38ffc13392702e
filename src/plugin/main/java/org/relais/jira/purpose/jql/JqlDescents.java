package org.relais.jira.purpose.jql;

import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.relais.jira.access.IssueId;
import org.relais.jira.access.IssueRef;
import org.relais.jira.access.ProjectId;
import org.relais.jira.access.ProjectPass;
import org.relais.jira.access.Visitor;
import org.relais.jira.jira.JiraIssue;
import org.relais.jira.purpose.Descents;
import org.relais.jira.purpose.Part;
import org.relais.jira.purpose.TrailLink;
import org.relais.jira.purpose.field.JiraAncestry;
import org.relais.jira.purpose.field.PartFields;

/** Asks Jira's own search what stands below what. */
public final class JqlDescents implements Descents {
    /** The longest text that is searched for. */
    private static final int LONGEST = 200;

    private static final Pattern KEY = Pattern.compile("[A-Za-z][A-Za-z0-9_]{1,30}-\\d{1,18}");

    private final Searching searching;
    private final JiraAncestry ancestry;
    private final PartFields fields;
    private final ProjectManager projects;
    private final UserManager people;

    public JqlDescents(
            Searching searching,
            JiraAncestry ancestry,
            PartFields fields,
            ProjectManager projects,
            UserManager people) {
        this.searching = searching;
        this.ancestry = ancestry;
        this.fields = fields;
        this.projects = projects;
        this.people = people;
    }

    /** {@inheritDoc} Many issues are named in several queries, whose answers stand one after the other. */
    @Override
    public List<IssueRef> below(Scope scope, Collection<IssueRef> above, int start, int most) {
        Map<IssueId, IssueRef> found = new LinkedHashMap<>();
        List<String> queries = queries(scope, above);
        for (String jql : queries) {
            if (queries.size() == 1) return find(scope.visitor(), jql, scope.seen(), start, most);
            find(scope.visitor(), jql, scope.seen(), 0, start + most - found.size())
                    .forEach(issue -> found.putIfAbsent(issue.id(), issue));
            if (found.size() >= start + most) break;
        }
        return found.values().stream().skip(start).limit(most).toList();
    }

    @Override
    public int countBelow(Scope scope, Collection<IssueRef> above) {
        long count = 0;
        for (String jql : queries(scope, above)) {
            count += searching.count(person(scope.visitor()), jql, scope.seen());
        }
        return (int) Math.min(count, Integer.MAX_VALUE);
    }

    private List<String> queries(Scope scope, Collection<IssueRef> above) {
        Map<String, IssueRef> all = new LinkedHashMap<>();
        above.forEach(issue -> all.put(issue.key(), issue));
        String within = scope.within().map(pass -> in(pass) + " AND ").orElse("");
        List<String> queries = new ArrayList<>();
        for (List<String> keys : Batches.of(List.copyOf(all.keySet()), ancestry.clauses())) {
            below(scope, keys.stream().map(all::get).toList())
                    .map(clause -> within + clause + " ORDER BY key ASC")
                    .ifPresent(queries::add);
        }
        return queries;
    }

    /** A link only counts where those before it are empty, as far as fields can be asked for that. */
    private Optional<String> below(Scope scope, List<IssueRef> above) {
        String keys = above.stream().map(issue -> quoted(issue.key())).collect(Collectors.joining(", "));
        List<String> ways = new ArrayList<>();
        List<String> empty = new ArrayList<>();
        for (TrailLink link : ancestry.order()) {
            if (link.kind() == TrailLink.Kind.PARENT) {
                ways.add("parent in (" + keys + ")");
                scope.within().flatMap(pass -> standard(pass.project())).ifPresent(empty::add);
            }
            ancestry.fields(link).forEach(field -> {
                ways.add(with(empty, cf(field) + " in (" + keys + ")"));
                empty.add(cf(field) + " is EMPTY");
            });
            String linked = above.stream()
                    .flatMap(issue -> ancestry.below(issue.id().value(), link))
                    .map(issue -> issue.getId().toString())
                    .distinct()
                    .collect(Collectors.joining(", "));
            if (!linked.isEmpty()) ways.add(with(empty, "id in (" + linked + ")"));
        }
        return ways.isEmpty() ? Optional.empty() : Optional.of("(" + String.join(" OR ", ways) + ")");
    }

    private static String with(List<String> empty, String clause) {
        return empty.isEmpty() ? clause : "(" + clause + " AND " + String.join(" AND ", empty) + ")";
    }

    @Override
    public List<IssueRef> of(ProjectPass pass, Choice choice, int start, int most) {
        List<IssueRef> found = jql(pass, choice)
                .map(jql -> find(pass.holder(), jql + " ORDER BY key ASC", true, start, most))
                .orElse(List.of());
        boolean typed = ancestry.order().stream().anyMatch(link -> link.type() != 0);
        if (choice == Choice.ALL || !typed) return found;
        return found.stream()
                .filter(issue -> ancestry.above(issue, any -> true).isEmpty())
                .toList();
    }

    @Override
    public int count(ProjectPass pass, Choice choice) {
        return jql(pass, choice)
                .map(jql -> (int) searching.count(person(pass.holder()), jql, true))
                .orElse(0);
    }

    @Override
    public int countAll(ProjectPass pass) {
        return (int) searching.count(person(pass.holder()), in(pass), false);
    }

    /** Nothing where there is no field <em>Why</em>, and so no issue that states it. */
    private Optional<String> jql(ProjectPass pass, Choice choice) {
        if (choice == Choice.ALL) return Optional.of(in(pass));
        List<String> clauses = new ArrayList<>(List.of(in(pass)));
        for (TrailLink link : ancestry.order()) {
            if (link.kind() == TrailLink.Kind.PARENT) standard(pass.project()).ifPresent(clauses::add);
            ancestry.fields(link).forEach(field -> clauses.add(cf(field) + " is EMPTY"));
        }
        Optional<CustomField> why = fields.find(Part.WHY);
        boolean stated = choice == Choice.TOP_STATED;
        if (why.isEmpty() && stated) return Optional.empty();
        why.ifPresent(field -> clauses.add(cf(field) + (stated ? " is not EMPTY" : " is EMPTY")));
        return Optional.of(String.join(" AND ", clauses));
    }

    @Override
    public Set<IssueId> stating(ProjectPass pass) {
        return fields
                .find(Part.WHY)
                .map(why -> find(pass.holder(), in(pass) + " AND " + cf(why) + " is not EMPTY", true, 0, MOST))
                .orElse(List.of())
                .stream()
                .map(IssueRef::id)
                .collect(Collectors.toSet());
    }

    @Override
    public List<IssueRef> like(ProjectPass pass, String text, int start, int most) {
        String words = words(text);
        List<String> ways = new ArrayList<>();
        if (KEY.matcher(text.strip()).matches()) ways.add("key = " + quoted(text.strip()));
        if (!words.isEmpty()) {
            ways.add(like("summary", words));
            fields.find(Part.WHY).ifPresent(why -> ways.add(like(cf(why), words)));
        }
        List<IssueRef> found = new ArrayList<>();
        if (ways.isEmpty()) return found;
        String jql = in(pass) + " AND (" + String.join(" OR ", ways) + ") ORDER BY key ASC";
        return searching.asks(person(pass.holder()), jql)
                ? find(pass.holder(), jql, true, start, most)
                : named(pass, words, start, most);
    }

    /** Without the key, which is none of an issue that this person sees. */
    private List<IssueRef> named(ProjectPass pass, String words, int start, int most) {
        if (words.isEmpty()) return List.of();
        return find(
                pass.holder(), in(pass) + " AND (" + like("summary", words) + ") ORDER BY key ASC", true, start, most);
    }

    /** What a search for text takes as words: signs that mean something there are left out. */
    private static String words(String text) {
        String plain = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        return plain.replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ").strip().toLowerCase(Locale.ROOT);
    }

    /** The words as they are, and the last as the beginning of one. */
    private static String like(String field, String words) {
        return field + " ~ " + quoted(words) + " OR " + field + " ~ " + quoted(words + "*");
    }

    private List<IssueRef> find(Visitor visitor, String jql, boolean seen, int start, int most) {
        return searching.find(person(visitor), jql, seen, start, most).stream()
                .<IssueRef>map(JiraIssue::new)
                .toList();
    }

    private ApplicationUser person(Visitor visitor) {
        return visitor.key().map(key -> people.getUserByKey(key.value())).orElse(null);
    }

    /** Issues that are no sub-tasks, which alone have a parent. */
    private Optional<String> standard(ProjectId project) {
        String types = Optional.ofNullable(projects.getProjectObj(project.value())).stream()
                .flatMap(found -> found.getIssueTypes().stream())
                .filter(type -> !type.isSubTask())
                .map(IssueType::getId)
                .map(JqlDescents::quoted)
                .collect(Collectors.joining(", "));
        return types.isEmpty() ? Optional.empty() : Optional.of("issuetype in (" + types + ")");
    }

    private static String in(ProjectPass pass) {
        return "project = " + pass.project().value();
    }

    private static String cf(CustomField field) {
        return "cf[" + field.getIdAsLong() + "]";
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
