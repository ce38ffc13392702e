package org.relais.jira.checklist.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.relais.jira.access.IssueId;
import org.relais.jira.access.IssuePass;
import org.relais.jira.access.UserKey;
import org.relais.jira.checklist.ItemId;
import org.relais.jira.checklist.Pardon;
import org.relais.jira.checklist.Pardons;
import org.relais.jira.checklist.Signature;

/** Rows stay in this package. */
public final class AoPardons implements Pardons {
    private static final int LATEST = 50;

    private final ActiveObjects ao;
    private final OneAtATime locks;

    public AoPardons(ActiveObjects ao, OneAtATime locks) {
        this.ao = ao;
        this.locks = locks;
    }

    @Override
    public List<Pardon> of(IssueId issue) {
        Query query = Query.select()
                .where("ISSUE_ID = ?", issue.value())
                .order("ID DESC")
                .limit(LATEST);
        return Arrays.stream(ao.find(PardonRow.class, query))
                .map(AoPardons::pardon)
                .toList();
    }

    private static Pardon pardon(PardonRow row) {
        Set<ItemId> items = row.getItemKeys().lines().map(ItemId::new).collect(Collectors.toSet());
        return new Pardon(
                row.getID(),
                items,
                new UserKey(row.getAskedBy()),
                Optional.ofNullable(row.getReason()).orElse(""),
                Instant.ofEpochMilli(row.getAskedAt()),
                Optional.ofNullable(row.getGrantedBy())
                        .map(by -> new Signature(new UserKey(by), Instant.ofEpochMilli(row.getGrantedAt()))));
    }

    @Override
    public void ask(IssuePass pass, Set<ItemId> items, UserKey by, String reason, Instant at) {
        String keys = items.stream().map(ItemId::value).sorted().collect(Collectors.joining("\n"));
        ao.executeInTransaction(() -> ao.create(
                PardonRow.class,
                new DBParam("ISSUE_ID", pass.issue().value()),
                new DBParam("ITEM_KEYS", keys),
                new DBParam("ASKED_BY", by.value()),
                new DBParam("REASON", reason),
                new DBParam("ASKED_AT", at.toEpochMilli())));
    }

    @Override
    public boolean grant(IssuePass pass, long pardon, UserKey by, Instant at) {
        return locks.holding(
                pass.issue(),
                () -> ao.executeInTransaction(() -> {
                    Query query = Query.select()
                            .where(
                                    "ID = ? AND ISSUE_ID = ?",
                                    (int) pardon,
                                    pass.issue().value());
                    for (PardonRow row : ao.find(PardonRow.class, query)) {
                        if (row.getGrantedBy() != null) return false;
                        row.setGrantedBy(by.value());
                        row.setGrantedAt(at.toEpochMilli());
                        row.save();
                        return true;
                    }
                    return false;
                }));
    }
}
