package org.relais.host.issue;

import com.atlassian.jira.user.ApplicationUser;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.relais.host.db.Database;
import org.relais.host.people.PersonRow;
import org.relais.host.search.field.SqlPart;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Comments as rows: each with its author, its last editor and its role, in one statement. */
final class CommentRows {
    private static final int ALL = 10_000;
    private static final String FROM = " from issue_comment c left join person p on p.user_key = c.author_key"
            + " left join person e on e.user_key = c.update_author_key"
            + " left join project_role r on r.id = c.role_id where ";
    private static final String SELECT = "select c.id, c.issue_id, c.body, c.role_id, r.name as role_name,"
            + " c.group_name, c.created_at, c.updated_at" + PersonRow.columns("p", "author")
            + PersonRow.columns("e", "editor") + FROM;
    private static final String READABLE = "c.issue_id = :issue and ((c.role_id is null and c.group_name is null)"
            + " or r.name in (:roles) or (c.role_id is null and c.group_name in (:groups)))";

    private final Database database;
    private final Issues issues;

    CommentRows(Database database, Issues issues) {
        this.database = database;
        this.issues = issues;
    }

    Optional<HostComment> one(long id) {
        return database.jdbc()
                .sql(SELECT + "c.id = ?")
                .param(id)
                .query(this::read)
                .optional();
    }

    List<HostComment> all(long issue) {
        return database.jdbc()
                .sql(SELECT + "c.issue_id = ? order by c.created_at, c.id limit " + ALL)
                .param(issue)
                .query(this::read)
                .list();
    }

    Optional<HostComment> last(long issue) {
        return database.jdbc()
                .sql(SELECT + "c.issue_id = ? order by c.created_at desc, c.id desc limit 1")
                .param(issue)
                .query(this::read)
                .optional();
    }

    List<HostComment> newest(long issue, Set<String> roles, Set<String> groups, int count) {
        return readable(SELECT + READABLE + " order by c.created_at desc, c.id desc limit :count", issue, roles, groups)
                .param("count", count)
                .query(this::read)
                .list();
    }

    List<HostComment> page(long issue, Set<String> roles, Set<String> groups, int from, int count) {
        return readable(
                        SELECT + READABLE + " order by c.created_at, c.id limit :count offset :from",
                        issue,
                        roles,
                        groups)
                .param("count", count)
                .param("from", from)
                .query(this::read)
                .list();
    }

    List<HostComment> ofMany(Collection<Long> issueIds, SqlPart readable) {
        SqlPart sql = SqlPart.of(SELECT)
                .then(SqlPart.among("c.issue_id", issueIds))
                .then("and exists (select 1 from issue i where i.id = c.issue_id and")
                .then(readable)
                .then(") order by c.created_at, c.id limit " + ALL);
        return database.jdbc()
                .sql(sql.sql())
                .params(sql.params())
                .query(this::read)
                .list();
    }

    long count(long issue, Set<String> roles, Set<String> groups) {
        return readable("select count(*)" + FROM + READABLE, issue, roles, groups)
                .query(Long.class)
                .single();
    }

    private JdbcClient.StatementSpec readable(String sql, long issue, Set<String> roles, Set<String> groups) {
        return database.jdbc()
                .sql(sql)
                .param("issue", issue)
                .param("roles", orNone(roles))
                .param("groups", orNone(groups));
    }

    /** SQL knows no empty list; nothing has the empty name. */
    private static Set<String> orNone(Set<String> names) {
        return names.isEmpty() ? Set.of("") : names;
    }

    private HostComment read(ResultSet row, int number) throws SQLException {
        ApplicationUser author = PersonRow.read(row, "author");
        return new HostComment(
                issues,
                row.getLong("id"),
                row.getLong("issue_id"),
                author,
                PersonRow.read(row, "editor"),
                row.getString("body"),
                row.getObject("role_id", Long.class),
                row.getString("role_name"),
                row.getString("group_name"),
                Instant.ofEpochMilli(row.getLong("created_at")),
                Instant.ofEpochMilli(row.getLong("updated_at")));
    }
}
