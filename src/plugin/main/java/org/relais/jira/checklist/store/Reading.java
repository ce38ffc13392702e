package org.relais.jira.checklist.store;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.relais.jira.access.UserKey;
import org.relais.jira.checklist.Change;
import org.relais.jira.checklist.Checklist;
import org.relais.jira.checklist.Content;
import org.relais.jira.checklist.Due;
import org.relais.jira.checklist.Item;
import org.relais.jira.checklist.ItemId;
import org.relais.jira.checklist.ListId;
import org.relais.jira.checklist.Meaning;
import org.relais.jira.checklist.Priority;
import org.relais.jira.checklist.Signature;
import org.relais.jira.checklist.Standing;
import org.relais.jira.checklist.State;
import org.relais.jira.checklist.Who;

/** Reads rows into what they are. */
final class Reading {
    private Reading() {}

    static Checklist list(ListRow row) {
        return new Checklist(
                new ListId(row.getListKey()),
                row.getName(),
                row.getPlace(),
                row.getVersion(),
                row.getRetired(),
                Optional.ofNullable(row.getTemplateKey())
                        .map(key -> new Checklist.Template(key, row.getTemplateVersion())));
    }

    static Item item(ItemRow row) {
        return new Item(
                new ItemId(row.getItemKey()),
                new ListId(row.getListKey()),
                Item.Kind.of(row.getKind()).orElseThrow(),
                content(row),
                standing(row),
                row.getIndent(),
                row.getPlace(),
                row.getVersion(),
                row.getRetired(),
                Optional.ofNullable(row.getOrigin()));
    }

    private static Content content(ItemRow row) {
        return new Content(
                text(row.getWords()),
                Optional.ofNullable(row.getNote()),
                row.getMandatory(),
                Who.readAll(text(row.getWhom())).orElse(List.of()),
                Optional.ofNullable(row.getDueAt())
                        .map(at -> new Due(Instant.ofEpochMilli(at), ZoneId.of(row.getDueZone()))),
                Priority.of(row.getPriority()).orElse(Priority.NORMAL),
                row.getTwoKeys());
    }

    private static Standing standing(ItemRow row) {
        return new Standing(
                new State(row.getState(), Meaning.of(row.getMeaning()).orElse(Meaning.OPEN)),
                Optional.ofNullable(row.getReason()),
                Signature.readAll(text(row.getKeysTurned())));
    }

    static Change change(ItemChangeRow row) {
        return new Change(
                row.getID(),
                new ListId(row.getListKey()),
                Optional.ofNullable(row.getItemKey()).map(ItemId::new),
                row.getVersion(),
                Change.Word.of(row.getWord()),
                text(row.getLabel()),
                Members.read(text(row.getBeforeBody())),
                Members.read(text(row.getAfterBody())),
                Optional.ofNullable(row.getMadeBy()).map(UserKey::new),
                Instant.ofEpochMilli(row.getMadeAt()));
    }

    /** Some databases store an empty text as nothing. */
    private static String text(String stored) {
        return stored == null ? "" : stored;
    }
}
