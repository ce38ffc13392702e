package org.relais.jira.checklist.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import net.java.ao.Query;
import org.relais.jira.access.IssueId;
import org.relais.jira.access.IssuePass;
import org.relais.jira.access.ProjectId;
import org.relais.jira.access.SystemPass;
import org.relais.jira.checklist.Answer;
import org.relais.jira.checklist.Change;
import org.relais.jira.checklist.Checklist;
import org.relais.jira.checklist.Checklists;
import org.relais.jira.checklist.Edit;
import org.relais.jira.checklist.Item;
import org.relais.jira.checklist.ItemId;
import org.relais.jira.checklist.ListId;
import org.relais.jira.checklist.Outcome;
import org.relais.jira.checklist.Past;
import org.relais.jira.checklist.Progress;
import org.relais.jira.checklist.Sheet;
import org.relais.jira.checklist.Who;

/** Rows stay in this package. */
public final class AoChecklists implements Checklists {
    /** Oracle takes 1,000 values in a list. */
    private static final int AT_ONCE = 500;
    /** Rows of a search that are read at once. */
    private static final int PAGE = 5_000;

    private final ActiveObjects ao;
    private final OneAtATime locks;

    public AoChecklists(ActiveObjects ao, OneAtATime locks) {
        this.ao = ao;
        this.locks = locks;
    }

    // --- reading

    @Override
    public Sheet on(IssuePass pass) {
        return load(pass.issue()).sheet();
    }

    @Override
    public Sheet on(SystemPass pass, IssueId issue) {
        return load(issue).sheet();
    }

    private Loaded load(IssueId issue) {
        Query lists = Query.select().where("ISSUE_ID = ? AND RETIRED = ?", issue.value(), false);
        Map<String, ListRow> byKey = new LinkedHashMap<>();
        List<Checklist> all = new ArrayList<>();
        for (ListRow row : ao.find(ListRow.class, lists)) {
            byKey.put(row.getListKey(), row);
            all.add(Reading.list(row));
        }
        Map<String, ItemRow> items = new LinkedHashMap<>();
        if (all.isEmpty()) return new Loaded(byKey, items, Sheet.EMPTY);
        List<Item> shown = new ArrayList<>();
        Query rows = Query.select().where("ISSUE_ID = ? AND RETIRED = ?", issue.value(), false);
        for (ItemRow row : ao.find(ItemRow.class, rows)) {
            if (!byKey.containsKey(row.getListKey())) continue; // of a list that was retired
            items.put(row.getItemKey(), row);
            shown.add(Reading.item(row));
        }
        return new Loaded(byKey, items, new Sheet(all, shown));
    }

    private Past past(IssueId issue, Loaded loaded) {
        return new Past() {
            @Override
            public List<Change> since(ItemId item, int version) {
                Query later = Query.select().where("ITEM_KEY = ? AND VERSION > ?", item.value(), version);
                return Arrays.stream(ao.find(ItemChangeRow.class, later))
                        .map(Reading::change)
                        .toList();
            }

            @Override
            public Optional<Item> retired(ItemId item) {
                Query gone = Query.select()
                        .where("ITEM_KEY = ? AND ISSUE_ID = ? AND RETIRED = ?", item.value(), issue.value(), true);
                return Arrays.stream(ao.find(ItemRow.class, gone)).findFirst().map(row -> {
                    loaded.items().put(row.getItemKey(), row);
                    return Reading.item(row);
                });
            }

            @Override
            public Optional<Sheet> retired(ListId list) {
                Query gone = Query.select()
                        .where("LIST_KEY = ? AND ISSUE_ID = ? AND RETIRED = ?", list.value(), issue.value(), true);
                return Arrays.stream(ao.find(ListRow.class, gone)).findFirst().map(row -> {
                    loaded.lists().put(row.getListKey(), row);
                    return new Sheet(List.of(Reading.list(row)), itemsOf(list, loaded));
                });
            }
        };
    }

    private List<Item> itemsOf(ListId list, Loaded loaded) {
        Query query = Query.select().where("LIST_KEY = ? AND RETIRED = ?", list.value(), false);
        List<Item> items = new ArrayList<>();
        for (ItemRow row : ao.find(ItemRow.class, query)) {
            loaded.items().put(row.getItemKey(), row);
            items.add(Reading.item(row));
        }
        return items;
    }

    // --- changing

    @Override
    public Answer change(IssuePass pass, BiFunction<Sheet, Past, Outcome> change, Runnable also) {
        return locks.holding(pass.issue(), () -> twice(() -> once(pass, change, also)));
    }

    /** Only here, around the outermost transaction: whoever lost reads what the other node did; a real fault is thrown again. */
    private static <T> T twice(Supplier<T> work) {
        try {
            return work.get();
        } catch (RuntimeException beaten) {
            return work.get();
        }
    }

    private Answer once(IssuePass pass, BiFunction<Sheet, Past, Outcome> change, Runnable also) {
        return ao.executeInTransaction(() -> {
            Loaded loaded = load(pass.issue());
            Outcome outcome = change.apply(loaded.sheet(), past(pass.issue(), loaded));
            if (outcome instanceof Outcome.No no) return no.answer();
            Edit edit = (Edit) outcome;
            if (!edit.changes().isEmpty()) {
                new Keeping(ao, pass, loaded, edit).write();
                also.run();
            }
            return new Answer.Changed(edit);
        });
    }

    @Override
    public Optional<Both> move(IssuePass from, IssuePass to, Going going, Runnable also) {
        return locks.holding(
                from.issue(),
                to.issue(),
                () -> twice(() -> ao.executeInTransaction(() -> {
                    Loaded here = load(from.issue());
                    Loaded there = load(to.issue());
                    Optional<Both> both = going.with(here.sheet(), there.sheet(), past(from.issue(), here));
                    both.ifPresent(edits -> {
                        new Keeping(ao, from, here, edits.from()).write();
                        new Keeping(ao, to, there.with(here.items()), edits.to()).write();
                        also.run();
                    });
                    return both;
                })));
    }

    // --- the history

    @Override
    public List<Change> history(IssuePass pass, Optional<ItemId> item, long before, int most) {
        int last = (int) Math.min(before, Integer.MAX_VALUE);
        Query query = item.map(id -> Query.select().where("ITEM_KEY = ? AND ID < ?", id.value(), last))
                .orElseGet(() -> Query.select()
                        .where("ISSUE_ID = ? AND ID < ?", pass.issue().value(), last));
        return Arrays.stream(ao.find(ItemChangeRow.class, query.order("ID DESC").limit(most)))
                .map(Reading::change)
                .toList();
    }

    // --- finding

    @Override
    public Set<Place> find(Wanted wanted, int most) {
        List<Object> values = new ArrayList<>();
        List<String> where = new ArrayList<>();
        wanted.name().ifPresent(name -> {
            where.add("NAME_KEY = ?");
            values.add(Checklist.folded(name));
        });
        switch (wanted.kind()) {
            case ANYTHING -> where.add("OPEN_ITEMS > 0");
            case MANDATORY -> where.add("MANDATORY_OPEN > 0");
            case BLOCKED -> where.add("BLOCKED_ITEMS > 0");
            case DUE -> {
                where.add("FIRST_DUE < ?");
                values.add(wanted.dueBefore().orElseThrow().toEpochMilli());
            }
        }
        String condition = String.join(" AND ", where);
        return pages(most, last -> {
            List<Object> all = new ArrayList<>(values);
            all.add(last);
            Query query = Query.select("ID, ISSUE_ID, PROJECT_ID")
                    .where(condition + " AND ID > ?", all.toArray())
                    .order("ID")
                    .limit(PAGE);
            return Arrays.stream(ao.find(ListRow.class, query))
                    .map(row -> new Found(row.getID(), place(row.getIssueId(), row.getProjectId())))
                    .toList();
        });
    }

    private record Found(int row, Place place) {}

    private static Place place(long issue, long project) {
        return new Place(new IssueId(issue), new ProjectId(project));
    }

    private static Set<Place> pages(int most, Function<Integer, List<Found>> page) {
        Set<Place> places = new LinkedHashSet<>();
        int last = 0;
        while (true) {
            List<Found> rows = page.apply(last);
            for (Found row : rows) {
                places.add(row.place());
                if (places.size() == most) return places;
            }
            if (rows.size() < PAGE) return places;
            last = rows.get(rows.size() - 1).row();
        }
    }

    @Override
    public Set<Place> waitingFor(Collection<Who> whom, int most) {
        List<String> lines = whom.stream().map(Who::line).limit(AT_ONCE).toList();
        if (lines.isEmpty()) return Set.of();
        return pages(most, last -> {
            List<Object> all = new ArrayList<>(lines);
            all.add(last);
            Query query = Query.select("ID, ISSUE_ID, PROJECT_ID")
                    .where(within("WHOM", lines) + " AND ID > ?", all.toArray())
                    .order("ID")
                    .limit(PAGE);
            return Arrays.stream(ao.find(WaitingRow.class, query))
                    .map(row -> new Found(row.getID(), place(row.getIssueId(), row.getProjectId())))
                    .toList();
        });
    }

    @Override
    public List<Waiting> itemsOf(Collection<Who> whom, int most) {
        List<String> lines = whom.stream().map(Who::line).limit(AT_ONCE).toList();
        if (lines.isEmpty()) return List.of();
        Query query = Query.select()
                .where(within("WHOM", lines), lines.toArray())
                .order("DUE_AT, ID")
                .limit(most);
        return Arrays.stream(ao.find(WaitingRow.class, query))
                .map(row -> new Waiting(
                        new ItemId(row.getItemKey()),
                        new IssueId(row.getIssueId()),
                        new ProjectId(row.getProjectId()),
                        row.getLabel(),
                        Who.read(row.getWhom()).orElseThrow(),
                        Optional.of(row.getDueAt())
                                .filter(at -> at != Keeping.NEVER)
                                .map(Instant::ofEpochMilli)))
                .toList();
    }

    @Override
    public Map<IssueId, Progress> progress(Collection<IssueId> issues) {
        Map<IssueId, Progress> all = new HashMap<>();
        List<Object> ids =
                issues.stream().distinct().<Object>map(IssueId::value).toList();
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            List<Object> some = new ArrayList<>(ids.subList(from, Math.min(from + AT_ONCE, ids.size())));
            String where = within("ISSUE_ID", some) + " AND RETIRED = ?";
            some.add(false);
            for (ListRow row : ao.find(ListRow.class, Query.select().where(where, some.toArray()))) {
                all.merge(new IssueId(row.getIssueId()), progress(row), Progress::plus);
            }
        }
        return all;
    }

    private static Progress progress(ListRow row) {
        return new Progress(
                row.getAllItems(),
                row.getAllItems() - row.getOpenItems(),
                row.getMandatoryOpen(),
                row.getBlockedItems(),
                Optional.of(row.getFirstDue()).filter(at -> at != Keeping.NEVER).map(Instant::ofEpochMilli));
    }

    private static String within(String column, Collection<?> values) {
        return column + " IN (" + String.join(", ", Collections.nCopies(values.size(), "?")) + ")";
    }
}
