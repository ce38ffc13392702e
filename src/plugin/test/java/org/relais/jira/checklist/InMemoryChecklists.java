package org.relais.jira.checklist;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.relais.jira.access.IssueId;
import org.relais.jira.access.IssuePass;
import org.relais.jira.access.ProjectId;
import org.relais.jira.access.SystemPass;

/** Lists in maps. */
public final class InMemoryChecklists implements Checklists {
    private final Map<IssueId, Sheet> sheets = new LinkedHashMap<>();
    private final Map<IssueId, ProjectId> projects = new HashMap<>();
    private final Map<Long, IssueId> whereChanged = new HashMap<>();
    private final List<Change> changes = new ArrayList<>();

    @Override
    public synchronized Sheet on(IssuePass pass) {
        return sheet(pass.issue()).shown();
    }

    @Override
    public synchronized Sheet on(SystemPass pass, IssueId issue) {
        return sheet(issue).shown();
    }

    private Sheet sheet(IssueId issue) {
        return sheets.getOrDefault(issue, Sheet.EMPTY);
    }

    @Override
    public synchronized Answer change(IssuePass pass, BiFunction<Sheet, Past, Outcome> change, Runnable also) {
        Outcome outcome = change.apply(sheet(pass.issue()).shown(), past(pass.issue()));
        if (outcome instanceof Outcome.No no) return no.answer();
        Edit edit = (Edit) outcome;
        if (!edit.changes().isEmpty()) {
            keep(pass, edit);
            also.run();
        }
        return new Answer.Changed(edit);
    }

    /** What is not in the edit was retired before, or went to another issue. */
    private void keep(IssuePass pass, Edit edit) {
        Sheet now = sheet(pass.issue());
        for (Item item : edit.before().items()) {
            boolean stays =
                    edit.after().items().stream().anyMatch(one -> one.id().equals(item.id()));
            if (!stays) now = now.without(item.id());
        }
        for (Checklist list : edit.after().lists()) now = now.with(list);
        now = now.with(edit.after().items());
        sheets.put(pass.issue(), now);
        projects.put(pass.issue(), pass.ref().project());
        for (Change change : edit.changes()) {
            long row = changes.size() + 1;
            whereChanged.put(row, pass.issue());
            changes.add(new Change(
                    row,
                    change.list(),
                    change.item(),
                    change.version(),
                    change.word(),
                    change.label(),
                    change.before(),
                    change.after(),
                    change.by(),
                    change.at()));
        }
    }

    private Past past(IssueId issue) {
        return new Past() {
            @Override
            public List<Change> since(ItemId item, int version) {
                return changes.stream()
                        .filter(change -> change.item().filter(item::equals).isPresent())
                        .filter(change -> change.version() > version)
                        .toList();
            }

            @Override
            public Optional<Item> retired(ItemId item) {
                return sheet(issue).items().stream()
                        .filter(one -> one.id().equals(item) && one.retired())
                        .findFirst();
            }

            @Override
            public Optional<Sheet> retired(ListId list) {
                return sheet(issue).lists().stream()
                        .filter(one -> one.id().equals(list) && one.retired())
                        .findFirst()
                        .map(one -> new Sheet(
                                List.of(one),
                                sheet(issue).items().stream()
                                        .filter(item -> item.list().equals(list) && !item.retired())
                                        .toList()));
            }
        };
    }

    @Override
    public synchronized Optional<Both> move(IssuePass from, IssuePass to, Going going, Runnable also) {
        Optional<Both> both =
                going.with(sheet(from.issue()).shown(), sheet(to.issue()).shown(), past(from.issue()));
        both.ifPresent(edits -> {
            keep(from, edits.from());
            keep(to, edits.to());
            also.run();
        });
        return both;
    }

    @Override
    public synchronized List<Change> history(IssuePass pass, Optional<ItemId> item, long before, int most) {
        return changes.stream()
                .filter(change -> change.row() < before)
                .filter(change -> item.isPresent()
                        ? change.item().equals(item)
                        : whereChanged.get(change.row()).equals(pass.issue()))
                .sorted(Comparator.comparingLong(Change::row).reversed())
                .limit(most)
                .toList();
    }

    @Override
    public synchronized Set<Place> find(Wanted wanted, int most) {
        Set<Place> found = new LinkedHashSet<>();
        sheets.forEach((issue, sheet) -> sheet.shown().lists().stream()
                .filter(list -> wanted.name()
                        .filter(name -> !Checklist.folded(name).equals(Checklist.folded(list.name())))
                        .isEmpty())
                .filter(list -> left(wanted).test(Progress.of(sheet.of(list.id()))))
                .forEach(list -> found.add(new Place(issue, projects.get(issue)))));
        return new LinkedHashSet<>(found.stream().limit(most).toList());
    }

    private static Predicate<Progress> left(Wanted wanted) {
        return switch (wanted.kind()) {
            case ANYTHING -> progress -> progress.open() > 0;
            case MANDATORY -> progress -> progress.mandatoryOpen() > 0;
            case BLOCKED -> progress -> progress.blocked() > 0;
            case DUE ->
                progress -> progress.firstDue()
                        .filter(due -> due.isBefore(wanted.dueBefore().orElseThrow()))
                        .isPresent();
        };
    }

    @Override
    public synchronized Set<Place> waitingFor(Collection<Who> whom, int most) {
        Set<Place> found = new LinkedHashSet<>();
        waiting(whom).forEach(one -> found.add(new Place(one.issue(), one.project())));
        return new LinkedHashSet<>(found.stream().limit(most).toList());
    }

    @Override
    public synchronized List<Waiting> itemsOf(Collection<Who> whom, int most) {
        return waiting(whom)
                .sorted(Comparator.comparing(
                        one -> one.due().map(due -> due.toEpochMilli()).orElse(Long.MAX_VALUE)))
                .limit(most)
                .toList();
    }

    private Stream<Waiting> waiting(Collection<Who> whom) {
        List<Waiting> all = new ArrayList<>();
        sheets.forEach((issue, sheet) -> sheet.shown().items().stream()
                .filter(Item::open)
                .forEach(item -> item.content().who().stream()
                        .filter(whom::contains)
                        .forEach(who -> all.add(new Waiting(
                                item.id(),
                                issue,
                                projects.get(issue),
                                item.content().text(),
                                who,
                                item.content().due().map(Due::at))))));
        return all.stream();
    }

    @Override
    public synchronized Map<IssueId, Progress> progress(Collection<IssueId> issues) {
        Map<IssueId, Progress> all = new HashMap<>();
        for (IssueId issue : issues) {
            Sheet sheet = sheet(issue).shown();
            if (!sheet.lists().isEmpty()) all.put(issue, sheet.progress());
        }
        return all;
    }
}
