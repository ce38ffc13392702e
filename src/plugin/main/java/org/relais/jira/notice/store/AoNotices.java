package org.relais.jira.notice.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.relais.jira.access.IssueId;
import org.relais.jira.access.SelfPass;
import org.relais.jira.access.UserKey;
import org.relais.jira.notice.Notice;
import org.relais.jira.notice.Notices;
import org.relais.jira.notice.Subject;

/** Rows stay in this package. */
public final class AoNotices implements Notices {
    private static final long NEVER = Long.MAX_VALUE;
    private static final long NO_ISSUE = 0;
    /** Oracle takes 1,000 values in a list. */
    private static final int AT_ONCE = 500;

    private final ActiveObjects ao;
    private final Clock clock;

    public AoNotices(ActiveObjects ao, Clock clock) {
        this.ao = ao;
        this.clock = clock;
    }

    @Override
    public boolean decide(String moment, UserKey person, String kind, Subject about, boolean mail) {
        if (decided(moment)) return false;
        try {
            ao.executeInTransaction(() -> ao.create(
                    NoticeRow.class,
                    new DBParam("MOMENT", moment),
                    new DBParam("PERSON", person.value()),
                    new DBParam("KIND", kind),
                    new DBParam(
                            "ISSUE_ID",
                            about instanceof Subject.OfIssue one ? one.issue().value() : NO_ISSUE),
                    new DBParam("THING", about instanceof Subject.OfThing one ? one.name() : null),
                    new DBParam("MADE_AT", clock.millis()),
                    new DBParam("SETTLED", false),
                    new DBParam("MAIL_FROM", mail ? clock.millis() : NEVER)));
            return true;
        } catch (RuntimeException beaten) {
            if (decided(moment)) return false;
            throw beaten;
        }
    }

    private boolean decided(String moment) {
        return ao.count(NoticeRow.class, Query.select().where("MOMENT = ?", moment)) > 0;
    }

    @Override
    public Set<String> decided(Collection<String> moments) {
        Set<String> known = new HashSet<>();
        List<String> all = moments.stream().distinct().toList();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            List<String> some = all.subList(from, Math.min(from + AT_ONCE, all.size()));
            String places = String.join(", ", Collections.nCopies(some.size(), "?"));
            Query query = Query.select().where("MOMENT IN (" + places + ")", some.toArray());
            for (NoticeRow row : ao.find(NoticeRow.class, query)) known.add(row.getMoment());
        }
        return known;
    }

    @Override
    public List<Notice> waiting(SelfPass pass, long before, int most) {
        int id = (int) Math.min(before, Integer.MAX_VALUE);
        return found(Query.select()
                .where("PERSON = ? AND SETTLED = ? AND ID < ?", pass.holder().value(), false, id)
                .order("ID DESC")
                .limit(most));
    }

    @Override
    public void settle(SelfPass pass, long id) {
        if (id > Integer.MAX_VALUE) return;
        ao.executeInTransaction(() -> {
            Query query = Query.select()
                    .where("ID = ? AND PERSON = ?", (int) id, pass.holder().value());
            for (NoticeRow row : ao.find(NoticeRow.class, query)) {
                row.setSettled(true);
                row.setMailFrom(NEVER);
                row.save();
            }
            return null;
        });
    }

    @Override
    public int count(UserKey person) {
        return ao.count(NoticeRow.class, of(person));
    }

    private static Query of(UserKey person) {
        return Query.select().where("PERSON = ?", person.value());
    }

    @Override
    public void forget(UserKey person) {
        ao.executeInTransaction(() -> ao.deleteWithSQL(NoticeRow.class, "PERSON = ?", person.value()));
    }

    @Override
    public void rekey(UserKey from, UserKey to) {
        ao.executeInTransaction(() -> {
            for (NoticeRow row : ao.find(NoticeRow.class, of(from))) {
                row.setPerson(to.value());
                row.save();
            }
            return null;
        });
    }

    @Override
    public List<Notice> toMail(Instant now, int most) {
        return found(Query.select()
                .where("MAIL_FROM <= ?", now.toEpochMilli())
                .order("MAIL_FROM, ID")
                .limit(most));
    }

    private List<Notice> found(Query query) {
        return Arrays.stream(ao.find(NoticeRow.class, query))
                .map(row -> new Notice(
                        row.getID(),
                        new UserKey(row.getPerson()),
                        row.getKind(),
                        row.getThing() == null
                                ? new Subject.OfIssue(new IssueId(row.getIssueId()))
                                : new Subject.OfThing(row.getThing()),
                        Instant.ofEpochMilli(row.getMadeAt())))
                .toList();
    }

    @Override
    public void mailed(Collection<Notice> notices) {
        mailFrom(notices, NEVER);
    }

    @Override
    public void postpone(Collection<Notice> notices, Instant until) {
        mailFrom(notices, until.toEpochMilli());
    }

    private void mailFrom(Collection<Notice> notices, long time) {
        ao.executeInTransaction(() -> {
            for (Notice notice : notices) {
                for (NoticeRow row : ao.find(NoticeRow.class, Query.select().where("ID = ?", (int) notice.id()))) {
                    row.setMailFrom(time);
                    row.save();
                }
            }
            return null;
        });
    }
}
