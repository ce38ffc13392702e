package org.relais.host.issue;

import java.util.List;
import org.relais.host.db.Database;

/** Links between issues. */
public final class Links {
    private final Database database;

    public Links(Database database) {
        this.database = database;
    }

    /** A link as one of its issues sees it: "is blocked by", and the other issue's id. */
    public record Link(long id, String words, long other) {}

    public long type(String name, String inward, String outward) {
        return database.jdbc()
                .sql("select id from link_type where name = ?")
                .param(name)
                .query(Long.class)
                .optional()
                .orElseGet(() -> {
                    long id = database.nextId();
                    database.jdbc()
                            .sql("insert into link_type (id, name, inward, outward) values (?, ?, ?, ?)")
                            .params(id, name, inward, outward)
                            .update();
                    return id;
                });
    }

    /** Links two issues; linking them again changes nothing. */
    public void add(long type, long source, long destination) {
        boolean there = database.jdbc()
                        .sql("select count(*) from issue_link where type_id = ? and source_id = ?"
                                + " and destination_id = ?")
                        .params(type, source, destination)
                        .query(Long.class)
                        .single()
                > 0;
        if (there) return;
        database.jdbc()
                .sql("insert into issue_link (id, type_id, source_id, destination_id) values (?, ?, ?, ?)")
                .params(database.nextId(), type, source, destination)
                .update();
    }

    /** The first 200 links of an issue, both ways. */
    public List<Link> of(long issue) {
        return database.jdbc()
                .sql("select l.id, t.outward, l.destination_id from issue_link l join link_type t on t.id = l.type_id"
                        + " where l.source_id = ? union all select l.id, t.inward, l.source_id from issue_link l"
                        + " join link_type t on t.id = l.type_id where l.destination_id = ? order by 2, 1 limit 200")
                .params(issue, issue)
                .query((row, n) -> new Link(row.getLong(1), row.getString(2), row.getLong(3)))
                .list();
    }
}
