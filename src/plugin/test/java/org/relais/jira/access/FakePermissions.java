package org.relais.jira.access;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who may browse, edit and administer, said by the test. Issues have ids and the keys … */
public final class FakePermissions implements Permissions {
    private final Map<IssueId, Set<Visitor>> browsers = new HashMap<>();
    private final Map<IssueId, Set<UserKey>> editors = new HashMap<>();
    private final Set<UserKey> administrators = new HashSet<>();

    public FakePermissions browse(Visitor visitor, IssueId issue) {
        browsers.computeIfAbsent(issue, unused -> new HashSet<>()).add(visitor);
        return this;
    }

    public FakePermissions edit(UserKey person, IssueId issue) {
        editors.computeIfAbsent(issue, unused -> new HashSet<>()).add(person);
        return browse(Visitor.of(person), issue);
    }

    public FakePermissions administer(UserKey person) {
        administrators.add(person);
        return this;
    }

    public void forget(IssueId issue) {
        browsers.remove(issue);
        editors.remove(issue);
    }

    @Override
    public Optional<Access> access(Visitor visitor, String idOrKey) {
        return browsers.keySet().stream()
                .filter(issue -> idOrKey.equals("X-" + issue.value()) || idOrKey.equals("" + issue.value()))
                .filter(issue -> browsers.get(issue).contains(visitor))
                .findFirst()
                .map(issue -> new Access(ref(issue), edits(visitor, issue)));
    }

    @Override
    public Optional<Access> access(Visitor visitor, IssueRef issue) {
        return access(visitor, "" + issue.id().value());
    }

    /** An issue of the project 1; from 1,000 on, of the project 2. */
    public static IssueRef ref(IssueId issue) {
        return new Ref(
                issue, new ProjectId(issue.value() < 1_000 ? 1 : 2), "X-" + issue.value(), "Issue " + issue.value());
    }

    private record Ref(IssueId id, ProjectId project, String key, String summary) implements IssueRef {
        @Override
        public Instant created() {
            return Instant.EPOCH;
        }

        @Override
        public Optional<UserKey> reporter() {
            return Optional.of(new UserKey("reporter"));
        }
    }

    private boolean edits(Visitor visitor, IssueId issue) {
        Set<UserKey> allowed = editors.getOrDefault(issue, Set.of());
        return visitor.key().filter(allowed::contains).isPresent();
    }

    private final Map<ProjectId, Set<Visitor>> lookers = new HashMap<>();
    private final Map<ProjectId, Set<UserKey>> leads = new HashMap<>();

    /** Lets somebody see a project, whose key is P and its id. */
    public FakePermissions look(Visitor visitor, ProjectId project) {
        lookers.computeIfAbsent(project, unused -> new HashSet<>()).add(visitor);
        return this;
    }

    public FakePermissions lead(UserKey person, ProjectId project) {
        leads.computeIfAbsent(project, unused -> new HashSet<>()).add(person);
        return look(Visitor.of(person), project);
    }

    @Override
    public Optional<ProjectAccess> projectAccess(Visitor visitor, String idOrKey) {
        return lookers.keySet().stream()
                .filter(project -> idOrKey.equals("P" + project.value()) || idOrKey.equals("" + project.value()))
                .filter(project -> lookers.get(project).contains(visitor))
                .findFirst()
                .map(project -> new ProjectAccess(
                        project,
                        "P" + project.value(),
                        "Project " + project.value(),
                        visitor.key()
                                .filter(leads.getOrDefault(project, Set.of())::contains)
                                .isPresent()));
    }

    /** Whoever may edit an issue may comment on it here. */
    @Override
    public boolean mayComment(UserKey person, IssueRef issue) {
        return edits(Visitor.of(person), issue.id());
    }

    private final Set<UserKey> unassignable = new HashSet<>();

    /** Keeps issues from being assigned to somebody. */
    public FakePermissions keepFree(UserKey person) {
        unassignable.add(person);
        return this;
    }

    @Override
    public boolean mayBeAssigned(UserKey person, IssueRef issue) {
        return !unassignable.contains(person);
    }

    @Override
    public boolean isActive(UserKey person) {
        return true;
    }

    @Override
    public boolean mayAdminister(UserKey person) {
        return administrators.contains(person);
    }

    private final Set<UserKey> nameless = new HashSet<>();
    private final Map<String, Set<UserKey>> groups = new HashMap<>();

    /** Hides the names of people from somebody. */
    public FakePermissions hideNames(UserKey person) {
        nameless.add(person);
        return this;
    }

    public FakePermissions group(String group, UserKey person) {
        groups.computeIfAbsent(group, unused -> new HashSet<>()).add(person);
        return this;
    }

    @Override
    public boolean mayBrowsePeople(UserKey person) {
        return !nameless.contains(person);
    }

    @Override
    public boolean inGroup(UserKey person, String group) {
        return groups.getOrDefault(group, Set.of()).contains(person);
    }

    /** A role in a project is a group here: {@code 1:10002}. */
    @Override
    public boolean hasProjectRole(UserKey person, ProjectId project, long role) {
        return inGroup(person, project.value() + ":" + role);
    }
}
