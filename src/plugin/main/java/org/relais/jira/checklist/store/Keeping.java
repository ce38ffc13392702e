package org.relais.jira.checklist.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.java.ao.DBParam;
import org.relais.jira.access.IssueId;
import org.relais.jira.access.IssuePass;
import org.relais.jira.access.UserKey;
import org.relais.jira.checklist.Change;
import org.relais.jira.checklist.Checklist;
import org.relais.jira.checklist.Due;
import org.relais.jira.checklist.Edit;
import org.relais.jira.checklist.Item;
import org.relais.jira.checklist.ListId;
import org.relais.jira.checklist.Progress;
import org.relais.jira.checklist.Sheet;
import org.relais.jira.checklist.Signature;
import org.relais.jira.checklist.Who;

/** Writes what a change made of the lists of an issue: the rows that differ, what is searched for, and the history. */
final class Keeping {
    static final long NEVER = Long.MAX_VALUE;
    /** Oracle takes 1,000 values in a list. */
    private static final int AT_ONCE = 500;

    private final ActiveObjects ao;
    private final IssueId issue;
    private final long project;
    private final Loaded loaded;
    private final Edit edit;

    Keeping(ActiveObjects ao, IssuePass pass, Loaded loaded, Edit edit) {
        this.ao = ao;
        this.issue = pass.issue();
        this.project = pass.ref().project().value();
        this.loaded = loaded;
        this.edit = edit;
    }

    void write() {
        for (Change change : edit.changes()) history(change); // first: whoever loses loses here
        Map<String, Item> before = new HashMap<>();
        edit.before().items().forEach(item -> before.put(item.id().value(), item));
        Set<ListId> touched = new LinkedHashSet<>();
        List<Item> changed = edit.after().items().stream()
                .filter(item -> !item.equals(before.get(item.id().value())))
                .toList();
        for (Item item : changed) {
            keep(item);
            touched.add(item.list());
            Optional.ofNullable(before.get(item.id().value())).ifPresent(was -> touched.add(was.list()));
        }
        Set<String> now =
                edit.after().items().stream().map(item -> item.id().value()).collect(Collectors.toSet());
        before.values().stream()
                .filter(item -> !now.contains(item.id().value()))
                .forEach(item -> touched.add(item.list()));
        for (Checklist list : edit.after().lists()) {
            boolean same = edit.before().lists().contains(list);
            if (!same || touched.contains(list.id())) keep(list);
        }
        waiting();
    }

    private void history(Change change) {
        ao.create(
                ItemChangeRow.class,
                new DBParam("STEP", change.step()),
                new DBParam("ISSUE_ID", issue.value()),
                new DBParam("LIST_KEY", change.list().value()),
                new DBParam("ITEM_KEY", change.item().map(item -> item.value()).orElse(null)),
                new DBParam("VERSION", change.version()),
                new DBParam("WORD", change.word().word()),
                new DBParam("LABEL", change.label()),
                new DBParam("BEFORE_BODY", Members.written(change.before())),
                new DBParam("AFTER_BODY", Members.written(change.after())),
                new DBParam("MADE_BY", change.by().map(UserKey::value).orElse(null)),
                new DBParam("MADE_AT", change.at().toEpochMilli()));
    }

    private void keep(Item item) {
        ItemRow row = loaded.items().get(item.id().value());
        if (row == null) {
            row = begun(item);
            loaded.items().put(item.id().value(), row);
            return;
        }
        row.setListKey(item.list().value());
        row.setIssueId(issue.value());
        row.setWords(item.content().text());
        row.setNote(item.content().note().orElse(null));
        row.setMandatory(item.content().mandatory());
        row.setWhom(whom(item));
        row.setDueAt(item.content().due().map(due -> due.at().toEpochMilli()).orElse(null));
        row.setDueZone(item.content().due().map(due -> due.zone().getId()).orElse(null));
        row.setPriority(item.content().priority().word());
        row.setTwoKeys(item.content().twoKeys());
        row.setState(item.standing().state().name());
        row.setMeaning(item.meaning().word());
        row.setReason(item.standing().reason().orElse(null));
        row.setKeysTurned(keys(item));
        row.setIndent(item.indent());
        row.setPlace(item.place());
        row.setVersion(item.version());
        row.setRetired(item.retired());
        row.save();
    }

    private ItemRow begun(Item item) {
        return ao.create(
                ItemRow.class,
                new DBParam("ITEM_KEY", item.id().value()),
                new DBParam("LIST_KEY", item.list().value()),
                new DBParam("ISSUE_ID", issue.value()),
                new DBParam("KIND", item.kind().word()),
                new DBParam("WORDS", item.content().text()),
                new DBParam("NOTE", item.content().note().orElse(null)),
                new DBParam("MANDATORY", item.content().mandatory()),
                new DBParam("WHOM", whom(item)),
                new DBParam(
                        "DUE_AT",
                        item.content().due().map(due -> due.at().toEpochMilli()).orElse(null)),
                new DBParam(
                        "DUE_ZONE",
                        item.content().due().map(due -> due.zone().getId()).orElse(null)),
                new DBParam("PRIORITY", item.content().priority().word()),
                new DBParam("TWO_KEYS", item.content().twoKeys()),
                new DBParam("STATE", item.standing().state().name()),
                new DBParam("MEANING", item.meaning().word()),
                new DBParam("REASON", item.standing().reason().orElse(null)),
                new DBParam("KEYS_TURNED", keys(item)),
                new DBParam("INDENT", item.indent()),
                new DBParam("PLACE", item.place()),
                new DBParam("VERSION", item.version()),
                new DBParam("RETIRED", item.retired()),
                new DBParam("ORIGIN", item.origin().orElse(null)));
    }

    private static String whom(Item item) {
        return item.content().who().isEmpty() ? null : Who.text(item.content().who());
    }

    private static String keys(Item item) {
        return item.standing().keys().isEmpty()
                ? null
                : Signature.written(item.standing().keys());
    }

    private void keep(Checklist list) {
        ListRow row = loaded.lists().get(list.id().value());
        if (row == null) {
            row = ao.create(
                    ListRow.class,
                    new DBParam("LIST_KEY", list.id().value()),
                    new DBParam("ISSUE_ID", issue.value()),
                    new DBParam("PROJECT_ID", project),
                    new DBParam("NAME", list.name()),
                    new DBParam("NAME_KEY", Checklist.folded(list.name())),
                    new DBParam("PLACE", list.place()),
                    new DBParam("VERSION", list.version()),
                    new DBParam("RETIRED", list.retired()),
                    new DBParam("ALL_ITEMS", 0),
                    new DBParam("OPEN_ITEMS", 0),
                    new DBParam("MANDATORY_OPEN", 0),
                    new DBParam("BLOCKED_ITEMS", 0),
                    new DBParam("FIRST_DUE", NEVER));
            loaded.lists().put(list.id().value(), row);
        }
        Progress progress = Progress.of(edit.after().of(list.id()));
        row.setProjectId(project);
        row.setName(list.name());
        row.setNameKey(Checklist.folded(list.name()));
        row.setPlace(list.place());
        row.setVersion(list.version());
        row.setRetired(list.retired());
        row.setTemplateKey(list.template().map(Checklist.Template::id).orElse(null));
        row.setTemplateVersion(list.template().map(Checklist.Template::version).orElse(null));
        row.setAllItems(progress.all());
        row.setOpenItems(progress.open());
        row.setMandatoryOpen(progress.mandatoryOpen());
        row.setBlockedItems(progress.blocked());
        row.setFirstDue(progress.firstDue().map(due -> due.toEpochMilli()).orElse(NEVER));
        row.save();
    }

    // --- what waits for whom

    private record Wait(String whom, String label, long due) {}

    private void waiting() {
        Map<String, List<Wait>> was = waits(edit.before());
        Map<String, List<Wait>> is = waits(edit.after());
        Set<String> keys = new LinkedHashSet<>(was.keySet());
        keys.addAll(is.keySet());
        keys.removeIf(key -> was.getOrDefault(key, List.of()).equals(is.getOrDefault(key, List.of())));
        List<String> gone = keys.stream().filter(was::containsKey).toList();
        for (int from = 0; from < gone.size(); from += AT_ONCE) {
            List<String> some = gone.subList(from, Math.min(from + AT_ONCE, gone.size()));
            ao.deleteWithSQL(
                    WaitingRow.class,
                    "ITEM_KEY IN (" + String.join(", ", Collections.nCopies(some.size(), "?")) + ")",
                    some.toArray());
        }
        for (String key : keys) is.getOrDefault(key, List.of()).forEach(wait -> begin(key, wait));
    }

    private static Map<String, List<Wait>> waits(Sheet sheet) {
        Map<String, List<Wait>> all = new HashMap<>();
        for (Item item : sheet.shown().items()) {
            if (!item.open() || item.content().who().isEmpty()) continue;
            long due = item.content()
                    .due()
                    .map(Due::at)
                    .map(at -> at.toEpochMilli())
                    .orElse(NEVER);
            List<Wait> waits = new ArrayList<>();
            item.content()
                    .who()
                    .forEach(
                            who -> waits.add(new Wait(who.line(), item.content().text(), due)));
            all.put(item.id().value(), waits);
        }
        return all;
    }

    private void begin(String key, Wait wait) {
        ao.create(
                WaitingRow.class,
                new DBParam("ITEM_KEY", key),
                new DBParam("ISSUE_ID", issue.value()),
                new DBParam("PROJECT_ID", project),
                new DBParam("WHOM", wait.whom()),
                new DBParam("LABEL", wait.label()),
                new DBParam("DUE_AT", wait.due()));
    }
}
