package org.relais.host.data;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.relais.host.data.Tally.Outcome;
import org.relais.host.issue.HostIssue;
import org.relais.host.issue.Issues.Origin;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;

/** Writes issues, many in one transaction; if one of them fails, each in its own. */
final class IssueWriter {
    private final Installation host;
    private final Tally tally;
    private final Preparation preparation;
    private final NumberRoom room;
    private final Belongings belongings;

    IssueWriter(Installation host, Tally tally, Preparation preparation) {
        this.host = host;
        this.tally = tally;
        this.preparation = preparation;
        this.room = new NumberRoom(host.database());
        this.belongings = new Belongings(host);
    }

    void write(List<Incoming> issues) {
        List<Ready> ready = issues.stream().flatMap(this::prepared).toList();
        room.makeFor(issues.stream().flatMapToLong(IssueWriter::numbers).max().orElse(0));
        try {
            host.database().transactions().execute(tx -> store(ready)).forEach(tally::count);
        } catch (CannotCreateTransactionException | DataAccessResourceFailureException e) {
            throw e;
        } catch (RuntimeException e) {
            ready.forEach(this::writeAlone);
        }
    }

    private Stream<Ready> prepared(Incoming issue) {
        try {
            return Stream.of(preparation.prepare(issue));
        } catch (CannotCreateTransactionException | DataAccessResourceFailureException e) {
            throw e;
        } catch (RuntimeException e) {
            tally.failed(issue.at(), issue.key().toString(), reason(e));
            return Stream.empty();
        }
    }

    private void writeAlone(Ready issue) {
        try {
            host.database().transactions().execute(tx -> store(List.of(issue))).forEach(tally::count);
        } catch (CannotCreateTransactionException | DataAccessResourceFailureException e) {
            throw e;
        } catch (RuntimeException e) {
            if (issue.values().isEmpty()) {
                tally.failed(issue.told().at(), issue.told().key().toString(), reason(e));
                return;
            }
            tally.note(
                    "Issues whose custom values their fields refused",
                    issue.told().key().toString());
            writeAlone(issue.withoutValues());
        }
    }

    private static LongStream numbers(Incoming issue) {
        LongStream comments = issue.comments().stream()
                .filter(comment -> comment.id() != null)
                .mapToLong(Incoming.Comment::id);
        return LongStream.concat(LongStream.of(issue.id() == null ? 0 : issue.id()), comments);
    }

    private List<Outcome> store(List<Ready> batch) {
        Map<String, Long> stored = stored(batch);
        Map<Long, HostIssue> issues = host.issues().byIds(stored.values()).stream()
                .collect(Collectors.toMap(HostIssue::getId, issue -> issue));
        List<Outcome> outcomes = batch.stream()
                .map(ready -> {
                    Long id = stored.get(ready.told().key().toString());
                    return id == null ? create(ready) : update(ready, issues.get(id));
                })
                .toList();
        batch.stream()
                .collect(Collectors.toMap(
                        Ready::project, ready -> ready.told().key().number(), Math::max))
                .forEach((project, number) -> host.projects().reserveNumber(project, number));
        return outcomes;
    }

    private Map<String, Long> stored(List<Ready> batch) {
        Map<String, Long> ids = new HashMap<>();
        if (batch.isEmpty()) return ids;
        host.database()
                .jdbc()
                .sql("select issue_key, id from issue where issue_key in (:keys)")
                .param(
                        "keys",
                        batch.stream()
                                .map(ready -> ready.told().key().toString())
                                .toList())
                .query(row -> {
                    ids.put(row.getString(1), row.getLong(2));
                });
        return ids;
    }

    private Outcome create(Ready ready) {
        Incoming told = ready.told();
        if (ready.kind() == null) throw new BrokenRecord("a new issue needs an issuetype");
        if (ready.state() == null) throw new BrokenRecord("a new issue needs a status");
        HostIssue issue = host.issues().blank(ready.project(), ready.kind());
        ready.fill(issue);
        if (issue.getSummary() == null) issue.setSummary(told.key().toString());
        Instant created = first(
                told.times().created(), told.times().updated(), host.clock().instant());
        Instant updated = first(told.times().updated(), created);
        long entry = host.workflows().adopt(ready.workflow(), ready.state().id());
        host.issues()
                .put(
                        issue,
                        new Origin(
                                freeId(told.id()),
                                told.key().toString(),
                                told.key().number(),
                                ready.creator(),
                                created,
                                updated,
                                issue.getResolution() == null
                                        ? null
                                        : first(told.times().resolved(), updated),
                                ready.workflow(),
                                entry));
        belongings.write(issue.getId(), ready, true);
        return Outcome.CREATED;
    }

    private Outcome update(Ready ready, HostIssue issue) {
        Incoming.Times times = ready.told().times();
        String before = issue.getStatus().id();
        ready.fill(issue);
        boolean moved = ready.workflow() != null && !issue.getStatus().id().equals(before);
        String workflow = moved ? ready.workflow() : issue.workflowName();
        long entry = moved ? host.workflows().adopt(workflow, issue.getStatus().id()) : issue.workflowEntry();
        Instant updated = first(times.updated(), issue.updated());
        Instant resolved = issue.getResolution() == null ? null : first(times.resolved(), issue.resolved(), updated);
        boolean changed = host.issues()
                .put(
                        issue,
                        new Origin(
                                issue.getId(),
                                issue.getKey(),
                                ready.told().key().number(),
                                issue.getCreator(),
                                issue.created(),
                                updated,
                                resolved,
                                workflow,
                                entry));
        changed |= belongings.write(issue.getId(), ready, false);
        return changed ? Outcome.UPDATED : Outcome.UNCHANGED;
    }

    /** The id of the file where no other issue has it. */
    private long freeId(Long wanted) {
        long id = wanted == null ? host.database().nextId() : wanted;
        while (host.database()
                        .jdbc()
                        .sql("select count(*) from issue where id = ?")
                        .param(id)
                        .query(Long.class)
                        .single()
                > 0) id = host.database().nextId();
        return id;
    }

    private static Instant first(Instant... moments) {
        return Stream.of(moments).filter(Objects::nonNull).findFirst().orElseThrow();
    }

    static String reason(Throwable e) {
        Throwable root = e;
        while (root.getCause() != null) root = root.getCause();
        String message = root.getMessage() == null ? root.getClass().getSimpleName() : root.getMessage();
        String line = message.lines().findFirst().orElse("");
        return line.length() <= 300 ? line : line.substring(0, 299) + "…";
    }
}
