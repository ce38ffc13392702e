package org.relais.jira.purpose.jql;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.relais.jira.access.Gate;
import org.relais.jira.access.IssueId;
import org.relais.jira.access.IssuePass;
import org.relais.jira.access.Visitor;
import org.relais.jira.jira.CurrentVisitor;
import org.relais.jira.jira.ThisRequest;
import org.relais.jira.purpose.Changes;
import org.relais.jira.purpose.Drift;
import org.relais.jira.purpose.Part;
import org.relais.jira.purpose.PurposeService;
import org.relais.jira.purpose.field.PartFields;

/** Finds the issues whose inherited why drifted: from each why that changed down to what inherits it. */
public final class StaleIssues {
    /** From how many issues with a changed why on one of them must be named. */
    static final int ORIGINS = 200;

    /** The most changes that are looked at, the latest ones. */
    private static final int CHANGES = 2_000;

    private final Gate gate;
    private final PurposeService purposes;
    private final Changes changes;
    private final PartFields fields;
    private final Descent descent;

    public StaleIssues(Gate gate, PurposeService purposes, Changes changes, PartFields fields, Descent descent) {
        this.gate = gate;
        this.purposes = purposes;
        this.changes = changes;
        this.fields = fields;
        this.descent = descent;
    }

    boolean sees(Visitor visitor, String issue) {
        return gate.open(visitor, issue).isPresent();
    }

    /** Whether more whys changed than can be followed down at once. */
    boolean tooMany() {
        return byOrigin(latest()).size() > ORIGINS;
    }

    /**
     * @param named the issue that the why must come from, or none
     * @param projects the keys of the only projects that matter; none where all do
     */
    Stream<Issue> find(ApplicationUser person, List<String> named, Set<String> projects) {
        String searcher = person == null ? "" : person.getKey();
        return ThisRequest.once(new Asked(searcher, named, projects), () -> found(person, named, projects)).stream();
    }

    private record Asked(String searcher, List<String> named, Set<String> projects) {}

    private List<Issue> found(ApplicationUser person, List<String> named, Set<String> projects) {
        Visitor visitor = CurrentVisitor.of(person);
        Optional<CustomField> why = fields.find(Part.WHY);
        if (why.isEmpty()) return List.of();
        return changed(visitor, named).entrySet().stream()
                .limit(ORIGINS)
                .flatMap(origin -> gate
                        .open(visitor, Long.toString(origin.getKey().value()))
                        .stream()
                        .flatMap(pass -> below(person, pass, origin.getValue(), why.get())))
                .filter(issue -> projects.isEmpty()
                        || projects.contains(issue.getProjectObject().getKey()))
                .limit(Searching.MOST)
                .toList();
    }

    private record Latest(int most) {}

    private List<Changes.Change> latest() {
        return ThisRequest.once(new Latest(CHANGES), () -> changes.latest(CHANGES));
    }

    private Map<IssueId, List<Changes.Change>> changed(Visitor visitor, List<String> named) {
        if (named.isEmpty()) return byOrigin(latest());
        return gate.open(visitor, named.get(0))
                .map(pass -> byOrigin(changes.of(pass.issue())))
                .orElse(Map.of());
    }

    private static Map<IssueId, List<Changes.Change>> byOrigin(List<Changes.Change> all) {
        return all.stream()
                .collect(Collectors.groupingBy(Changes.Change::issue, LinkedHashMap::new, Collectors.toList()));
    }

    private Stream<Issue> below(
            ApplicationUser person, IssuePass origin, List<Changes.Change> changed, CustomField why) {
        Optional<String> now = purposes.read(
                        origin.holder(), Long.toString(origin.issue().value()))
                .flatMap(seen -> seen.purpose().why());
        if (now.isEmpty()) return Stream.empty();
        Collection<Issue> inheriting = descent.inheriting(person, origin.ref(), why).stream()
                .filter(issue -> why.getRelevantConfig(issue) != null)
                .toList();
        Map<IssueId, Long> confirmed = changes.confirmed(
                inheriting.stream().map(issue -> new IssueId(issue.getId())).toList());
        return inheriting.stream().filter(issue -> Drift.of(
                        changed,
                        issue.getCreated().toInstant(),
                        confirmed.getOrDefault(new IssueId(issue.getId()), 0L),
                        now.get())
                .isPresent());
    }
}
