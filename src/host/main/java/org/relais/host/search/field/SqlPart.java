package org.relais.host.search.field;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** A piece of SQL and what its question marks stand for. Nothing that a person typed is ever in the SQL itself. */
public record SqlPart(String sql, List<Object> params) {
    /** The condition that every issue meets. */
    public static final SqlPart EVERYTHING = of("1 = 1");

    /** The condition that no issue meets. */
    public static final SqlPart NOTHING = of("1 = 0");

    // H2 takes 65,536 elements at most
    private static final int LONGEST_ARRAY = 50_000;

    public SqlPart {
        params = List.copyOf(params);
    }

    /** This SQL with these parameters. */
    public static SqlPart of(String sql, Object... params) {
        return new SqlPart(sql, List.of(params));
    }

    /** The condition that all of these hold. */
    public static SqlPart all(List<SqlPart> conditions) {
        return conditions.isEmpty() ? EVERYTHING : joined(conditions, " and ");
    }

    /** The condition that one of these holds. */
    public static SqlPart any(List<SqlPart> conditions) {
        return conditions.isEmpty() ? NOTHING : joined(conditions, " or ");
    }

    /** The condition that an expression has one of these values, however many they are. */
    public static SqlPart among(String expression, Collection<?> values) {
        List<Object> all = List.copyOf(values);
        List<SqlPart> parts = new ArrayList<>();
        for (int from = 0; from < all.size(); from += LONGEST_ARRAY)
            parts.add(
                    of(expression + " = any(?)", array(all.subList(from, Math.min(from + LONGEST_ARRAY, all.size())))));
        return any(parts);
    }

    /** The condition that this holds and the other as well. */
    public SqlPart and(SqlPart other) {
        return all(List.of(this, other));
    }

    /** The condition that this does not hold. */
    public SqlPart not() {
        return new SqlPart("not (" + sql + ")", params);
    }

    /** This SQL followed by more. */
    public SqlPart then(SqlPart more) {
        List<Object> both = new ArrayList<>(params);
        both.addAll(more.params);
        return new SqlPart(sql + " " + more.sql, both);
    }

    /** This SQL followed by more. */
    public SqlPart then(String more, Object... moreParams) {
        return then(of(more, moreParams));
    }

    private static SqlPart joined(List<SqlPart> conditions, String word) {
        if (conditions.size() == 1) return conditions.get(0);
        return new SqlPart(
                conditions.stream().map(SqlPart::sql).collect(Collectors.joining(")" + word + "(", "(", ")")),
                conditions.stream().flatMap(part -> part.params.stream()).toList());
    }

    // Long[], String[] or Double[]: the drivers tell the type of an SQL array by that of its elements
    private static Object array(List<Object> values) {
        Class<?> type = values.get(0).getClass().arrayType();
        return Arrays.copyOf(values.toArray(), values.size(), type.asSubclass(Object[].class));
    }
}
