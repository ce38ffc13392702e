package org.relais.host.people;

import java.sql.ResultSet;
import java.sql.SQLException;

/** A person as part of a wider row, so that who did something comes in the same statement as what was done. */
public final class PersonRow {
    private static final String[] COLUMNS = {
        "user_key", "id", "username", "display_name", "email", "active", "time_zone", "locale"
    };

    private PersonRow() {}

    /** The columns of a joined person, each after a comma: {@code , p.user_key as author_user_key …}. */
    public static String columns(String alias, String as) {
        StringBuilder columns = new StringBuilder();
        for (String column : COLUMNS) {
            columns.append(", ").append(alias).append('.').append(column);
            columns.append(" as ").append(as).append('_').append(column);
        }
        return columns.toString();
    }

    /** The person that was joined under this name, or null where there is none. */
    public static Person read(ResultSet row, String as) throws SQLException {
        String key = row.getString(as + "_user_key");
        return key == null
                ? null
                : new Person(
                        key,
                        row.getLong(as + "_id"),
                        row.getString(as + "_username"),
                        row.getString(as + "_display_name"),
                        row.getString(as + "_email"),
                        row.getBoolean(as + "_active"),
                        row.getString(as + "_time_zone"),
                        row.getString(as + "_locale"));
    }
}
