package org.relais.host.issue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.relais.host.db.Database;

/** The kinds of links that the installation knows. */
public final class LinkTypes {
    private final Database database;

    public LinkTypes(Database database) {
        this.database = database;
    }

    /** All of them by name; asked for again within a request, from memory. */
    public List<LinkType> all() {
        return database.memory().remember("link types", () -> database.jdbc()
                .sql("select id as type_id, name, inward, outward from link_type order by name")
                .query(LinkTypes::read)
                .list());
    }

    public Optional<LinkType> byId(long id) {
        return all().stream().filter(type -> type.id() == id).findFirst();
    }

    public Optional<LinkType> byName(String name) {
        return all().stream().filter(type -> type.name().equalsIgnoreCase(name)).findFirst();
    }

    /** The id of the type of this name, which is made where it is missing. */
    public long known(String name, String inward, String outward) {
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

    /** Takes a type away, and its links with it. */
    public void remove(long id) {
        database.transactions().executeWithoutResult(tx -> {
            database.jdbc()
                    .sql("delete from issue_link where type_id = ?")
                    .param(id)
                    .update();
            database.jdbc().sql("delete from link_type where id = ?").param(id).update();
        });
    }

    /** Columns {@code type_id, name, inward, outward}. */
    static LinkType read(ResultSet row, int number) throws SQLException {
        return new LinkType(
                row.getLong("type_id"), row.getString("name"), row.getString("inward"), row.getString("outward"));
    }
}
