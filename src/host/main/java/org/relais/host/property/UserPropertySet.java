package org.relais.host.property;

import com.opensymphony.module.propertyset.AbstractPropertySet;
import com.opensymphony.module.propertyset.PropertyException;
import com.opensymphony.module.propertyset.PropertySet;
import java.util.Collection;
import java.util.Date;
import java.util.Optional;
import org.relais.host.db.Database;

/** The properties of one person: texts, numbers, dates and yes or no. Each write is its own, or joins a transaction. */
@SuppressWarnings("rawtypes")
final class UserPropertySet extends AbstractPropertySet {
    private final Database database;
    private final String person;

    UserPropertySet(Database database, String person) {
        this.database = database;
        this.person = person;
    }

    private record Row(int kind, String value) {}

    @Override
    public Collection getKeys(String prefix, int type) {
        return database.jdbc()
                .sql("select property_key from user_property where user_key = ? and property_key like ? escape '\\'"
                        + " and (? = 0 or kind = ?) order by property_key limit 1000")
                .params(person, escaped(prefix) + "%", type, type)
                .query(String.class)
                .list();
    }

    private static String escaped(String prefix) {
        return prefix == null ? "" : prefix.replaceAll("[\\\\%_]", "\\\\$0");
    }

    @Override
    public int getType(String key) {
        return row(key).map(Row::kind).orElseThrow(() -> new PropertyException("There is no property " + key));
    }

    @Override
    public boolean exists(String key) {
        return row(key).isPresent();
    }

    @Override
    public void remove(String key) {
        database.jdbc()
                .sql("delete from user_property where user_key = ? and property_key = ?")
                .params(person, key)
                .update();
    }

    @Override
    protected void setImpl(int type, String key, Object value) {
        if (key.length() > 255) throw new PropertyException("A key has at most 255 characters");
        database.transactions().executeWithoutResult(tx -> {
            remove(key);
            database.jdbc()
                    .sql("insert into user_property (user_key, property_key, kind, property_value) values (?, ?, ?, ?)")
                    .params(person, key, type, written(type, value))
                    .update();
        });
    }

    @Override
    protected Object get(int type, String key) {
        return row(key).filter(row -> row.kind() == type)
                .map(row -> read(type, row.value()))
                .orElse(null);
    }

    private Optional<Row> row(String key) {
        return database.jdbc()
                .sql("select kind, property_value from user_property where user_key = ? and property_key = ?")
                .params(person, key)
                .query((row, n) -> new Row(row.getInt(1), row.getString(2)))
                .optional();
    }

    private static String written(int type, Object value) {
        return switch (type) {
            case PropertySet.STRING,
                    PropertySet.TEXT,
                    PropertySet.BOOLEAN,
                    PropertySet.INT,
                    PropertySet.LONG,
                    PropertySet.DOUBLE -> String.valueOf(value);
            case PropertySet.DATE -> Long.toString(((Date) value).getTime());
            default -> throw new PropertyException("Properties of type " + type + " are not kept here");
        };
    }

    private static Object read(int type, String value) {
        return switch (type) {
            case PropertySet.BOOLEAN -> Boolean.valueOf(value);
            case PropertySet.INT -> Integer.valueOf(value);
            case PropertySet.LONG -> Long.valueOf(value);
            case PropertySet.DOUBLE -> Double.valueOf(value);
            case PropertySet.DATE -> new Date(Long.parseLong(value));
            default -> value;
        };
    }
}
