package org.relais.host.search.filter;

import com.atlassian.jira.user.ApplicationUser;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.relais.host.db.Database;
import org.relais.host.people.Person;
import org.relais.host.project.HostProject;
import org.relais.host.project.Permissions;
import org.relais.host.search.SavedQueries;
import org.relais.host.search.field.SqlPart;
import org.relais.host.search.jql.JqlReader;

/**
 * Queries that people save and share. A filter is its owner's alone to change; who may not see it is told the same as
 * where there is none.
 */
public final class Filters implements SavedQueries {
    public static final int LONGEST_NAME = 255;
    public static final int LONGEST_DESCRIPTION = 1_000;
    /** How many filters a list has at most. */
    public static final int MOST = 200;

    private static final int MOST_SHARES = 50;

    private final Database database;
    private final Permissions permissions;
    private final Clock clock;
    private final FilterRows rows;

    public Filters(Database database, Permissions permissions, Clock clock) {
        this.database = database;
        this.permissions = permissions;
        this.clock = clock;
        this.rows = new FilterRows(database.jdbc());
    }

    /** The filter, if this person may see it; a person who is null is not logged in. */
    public Optional<SavedFilter> byId(Person reader, long id) {
        return rows.where(SqlPart.of("f.id = ?", id).and(visibleTo(reader)), reader, 1).stream()
                .findFirst();
    }

    /** What somebody saved. */
    public List<SavedFilter> ownedBy(Person owner) {
        return rows.where(SqlPart.of("f.owner_key = ?", owner.key()), owner, MOST);
    }

    /** What somebody likes to have at hand, as far as they still see it. */
    public List<SavedFilter> favouritesOf(Person person) {
        SqlPart liked = SqlPart.of(
                "exists (select 1 from filter_favourite v where v.filter_id = f.id and v.user_key = ?)", person.key());
        return rows.where(liked.and(visibleTo(person)), person, MOST);
    }

    /** What somebody may see whose name contains the text. */
    public List<SavedFilter> named(Person reader, String text) {
        String like = "%" + text.strip().toLowerCase(Locale.ROOT).replaceAll("[\\\\%_]", "\\\\$0") + "%";
        SqlPart named = SqlPart.of("lower(f.name) like ? escape '\\'", like);
        return rows.where(named.and(visibleTo(reader)), reader, MOST);
    }

    @Override
    public Optional<String> jql(ApplicationUser searcher, String idOrName) {
        Person reader = searcher instanceof Person person ? person : null;
        SqlPart named = SqlPart.of("lower(f.name) = ?", idOrName.toLowerCase(Locale.ROOT));
        SqlPart meant = idOrName.matches("\\d{1,18}")
                ? SqlPart.any(List.of(SqlPart.of("f.id = ?", Long.parseLong(idOrName)), named))
                : named;
        return rows.where(meant.and(visibleTo(reader)), reader, 1).stream()
                .findFirst()
                .map(SavedFilter::jql);
    }

    private SqlPart visibleTo(Person reader) {
        if (reader == null) return SqlPart.NOTHING;
        List<SqlPart> ways = new ArrayList<>(List.of(SqlPart.of("s.holder_kind = 'users'")));
        ways.add(SqlPart.of("s.holder_kind = 'group' and")
                .then(SqlPart.among("s.holder", permissions.groupsOf(reader))));
        List<String> projects = permissions.browsable(reader).stream()
                .map(project -> String.valueOf(project.id()))
                .toList();
        ways.add(SqlPart.of("s.holder_kind = 'project' and").then(SqlPart.among("s.holder", projects)));
        SqlPart shared = SqlPart.of("exists (select 1 from filter_share s where s.filter_id = f.id and (")
                .then(SqlPart.any(ways))
                .then("))");
        return SqlPart.any(List.of(SqlPart.of("f.owner_key = ?", reader.key()), shared));
    }

    /**
     * Saves a query. It is its owner's favourite from the first.
     *
     * @throws FilterRefused with the field and why
     * @throws org.relais.host.search.jql.JqlException where the query is none
     */
    public SavedFilter create(Person owner, FilterDraft draft) {
        return database.transactions().execute(tx -> {
            check(owner, draft, 0);
            long id = database.nextId();
            database.jdbc()
                    .sql("insert into saved_filter (id, name, description, owner_key, jql, created_at, updated_at)"
                            + " values (?, ?, ?, ?, ?, ?, ?)")
                    .params(
                            id,
                            draft.name(),
                            draft.description(),
                            owner.key(),
                            draft.jql(),
                            clock.millis(),
                            clock.millis())
                    .update();
            share(id, draft.shares());
            favour(owner, id, true);
            return byId(owner, id).orElseThrow();
        });
    }

    /** Changes a filter of one's own, as {@link #create} makes one. Says nothing where it is not theirs. */
    public Optional<SavedFilter> update(Person owner, long id, FilterDraft draft) {
        return database.transactions().execute(tx -> {
            if (byId(owner, id).filter(filter -> filter.isOwnedBy(owner)).isEmpty()) return Optional.empty();
            check(owner, draft, id);
            database.jdbc()
                    .sql("update saved_filter set name = ?, description = ?, jql = ?, updated_at = ? where id = ?")
                    .params(draft.name(), draft.description(), draft.jql(), clock.millis(), id)
                    .update();
            database.jdbc()
                    .sql("delete from filter_share where filter_id = ?")
                    .param(id)
                    .update();
            share(id, draft.shares());
            return byId(owner, id);
        });
    }

    /** Takes a filter of one's own away. Says whether there was one. */
    public boolean delete(Person owner, long id) {
        return Boolean.TRUE.equals(database.transactions().execute(tx -> {
            if (byId(owner, id).filter(filter -> filter.isOwnedBy(owner)).isEmpty()) return false;
            for (String table : List.of("filter_share", "filter_favourite"))
                database.jdbc()
                        .sql("delete from " + table + " where filter_id = ?")
                        .param(id)
                        .update();
            database.jdbc()
                    .sql("delete from saved_filter where id = ?")
                    .param(id)
                    .update();
            return true;
        }));
    }

    /** Puts a filter among somebody's favourites, or takes it from there. Says whether they see such a filter. */
    public boolean favour(Person person, long id, boolean favourite) {
        return Boolean.TRUE.equals(database.transactions().execute(tx -> {
            Optional<SavedFilter> filter = byId(person, id);
            if (filter.isEmpty()) return false;
            if (filter.get().favourite() == favourite) return true;
            database.jdbc()
                    .sql(
                            favourite
                                    ? "insert into filter_favourite (filter_id, user_key) values (?, ?)"
                                    : "delete from filter_favourite where filter_id = ? and user_key = ?")
                    .params(id, person.key())
                    .update();
            return true;
        }));
    }

    /** Gives a filter of one's own columns of its own; none: everyone sees theirs. Says whether it is theirs. */
    public boolean columns(Person owner, long id, List<String> columns) {
        return database.jdbc()
                        .sql("update saved_filter set column_list = ? where id = ? and owner_key = ?")
                        .params(columns.isEmpty() ? null : String.join(",", columns), id, owner.key())
                        .update()
                > 0;
    }

    private void share(long id, List<Share> shares) {
        for (Share share : new HashSet<>(shares))
            database.jdbc()
                    .sql("insert into filter_share (filter_id, holder_kind, holder) values (?, ?, ?)")
                    .params(id, share.with().stored(), share.holder())
                    .update();
    }

    private void check(Person owner, FilterDraft draft, long self) {
        if (draft.name().isEmpty()) throw new FilterRefused("filterName", "search.filter.name.empty");
        if (draft.name().length() > LONGEST_NAME)
            throw new FilterRefused(
                    "filterName", "search.filter.name.long", draft.name().length(), LONGEST_NAME);
        if (draft.description().length() > LONGEST_DESCRIPTION)
            throw new FilterRefused(
                    "description",
                    "search.filter.description.long",
                    draft.description().length(),
                    LONGEST_DESCRIPTION);
        JqlReader.check(draft.jql());
        requireUnused(owner, draft.name(), self);
        if (draft.shares().size() > MOST_SHARES)
            throw new FilterRefused(
                    "shares", "search.filter.shares.many", draft.shares().size(), MOST_SHARES);
        for (Share share : draft.shares())
            if (!mayShare(owner, share))
                throw new FilterRefused("shares", "search.filter.shares.unknown", share.holder());
    }

    private void requireUnused(Person owner, String name, long self) {
        long used = database.jdbc()
                .sql("select count(*) from saved_filter where owner_key = ? and name = ? and id <> ?")
                .params(owner.key(), name, self)
                .query(Long.class)
                .single();
        if (used > 0) throw new FilterRefused("filterName", "search.filter.name.used", name);
    }

    /** With one's own groups, and with the projects that one sees. */
    private boolean mayShare(Person owner, Share share) {
        return switch (share.with()) {
            case USERS -> share.holder().isEmpty();
            case GROUP -> permissions.groupsOf(owner).contains(share.holder());
            case PROJECT ->
                shareable(owner).stream()
                        .anyMatch(project -> String.valueOf(project.id()).equals(share.holder()));
        };
    }

    /** The projects with which somebody may share. */
    public List<HostProject> shareable(Person owner) {
        return permissions.browsable(owner);
    }
}
