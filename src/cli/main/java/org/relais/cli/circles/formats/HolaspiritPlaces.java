package org.relais.cli.circles.formats;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.relais.cli.circles.Assembly;
import org.relais.cli.circles.Draft;
import org.relais.cli.circles.Question;
import org.relais.cli.input.Plain;
import org.relais.cli.input.Table;

/**
 * Where the roles of Holaspirit's workbook are. Each row names the circle that it is in by id, but which row that circle
 * is itself is told only by the circle's name. Where several rows have that name, it is asked.
 */
final class HolaspiritPlaces {
    private static final Pattern CORE = Pattern.compile("(.+) \\((.+)\\)");

    private final Assembly into;
    private final Table roles;
    private final Map<String, String> circles = new LinkedHashMap<>();
    private final Map<String, Table.Row> rowOfCircle = new HashMap<>();
    private final Set<Table.Row> taken = new HashSet<>();

    HolaspiritPlaces(Assembly into, Table roles) {
        this.into = into;
        this.roles = roles;
        for (Table.Row row : roles.rows()) {
            String id = circleOf(row);
            if (!id.isEmpty()) circles.putIfAbsent(id, row.get(HolaspiritWorkbook.CIRCLE));
        }
        // those that only one row can be first: what they take, no other can be
        circles.keySet().stream()
                .filter(id -> candidates(id).size() == 1)
                .toList()
                .forEach(this::settle);
        circles.keySet().stream()
                .filter(id -> !rowOfCircle.containsKey(id))
                .toList()
                .forEach(this::settle);
    }

    /** The id of the circle around a row; where there is no column of ids, its name. */
    private static String circleOf(Table.Row row) {
        String id = row.get(HolaspiritWorkbook.CIRCLE_ID);
        return id.isEmpty() ? row.get(HolaspiritWorkbook.CIRCLE) : id;
    }

    private List<Table.Row> candidates(String circle) {
        List<Table.Row> named = new ArrayList<>();
        for (Table.Row row : roles.rows()) {
            boolean inside = circleOf(row).equals(circle);
            boolean same = Plain.folded(name(row)).equals(Plain.folded(circles.get(circle)));
            boolean opens = HolaspiritWorkbook.yes(row.get(HolaspiritWorkbook.IS_CIRCLE));
            if (same && opens && !inside) named.add(row);
        }
        return named;
    }

    private void settle(String circle) {
        List<Table.Row> candidates = candidates(circle);
        if (candidates.size() == 1) take(circle, candidates.get(0));
        else ask(circle, candidates).ifPresent(row -> take(circle, row));
    }

    private void take(String circle, Table.Row row) {
        rowOfCircle.put(circle, row);
        if (!taken.add(row)) into.conflict("conflict.holaspirit.circle", circles.get(circle) + " › " + key(row));
    }

    private Optional<Table.Row> ask(String circle, List<Table.Row> candidates) {
        List<Table.Row> from = candidates.isEmpty() ? opening() : candidates;
        List<Question.Choice> choices = from.stream()
                .map(row -> new Question.Choice(key(row), name(row) + " ‹ " + row.get(HolaspiritWorkbook.CIRCLE)))
                .toList();
        Optional<String> answer =
                into.ask("circle:" + circle, "ask.circle", List.of(circles.get(circle), circle), choices);
        return answer.flatMap(said ->
                roles.rows().stream().filter(row -> key(row).equals(said)).findFirst());
    }

    private List<Table.Row> opening() {
        return roles.rows().stream()
                .filter(row -> HolaspiritWorkbook.yes(row.get(HolaspiritWorkbook.IS_CIRCLE)))
                .toList();
    }

    String sheet() {
        return roles.name();
    }

    /** By what a row is known: its role's id, else the circle and the name. */
    String key(Table.Row row) {
        String id = row.get(HolaspiritWorkbook.ROLE_ID);
        return id.isEmpty() ? "role-in-" + circleOf(row) + "-" + name(row) : "role-" + id;
    }

    /** The name of a row's role, without that of its circle, which core roles carry before theirs. */
    String name(Table.Row row) {
        return name(row.get(HolaspiritWorkbook.ROLE), row.get(HolaspiritWorkbook.CIRCLE));
    }

    private static String name(String role, String circle) {
        Matcher core = CORE.matcher(role);
        boolean carries = core.matches() && Plain.folded(core.group(1)).equals(Plain.folded(circle));
        return carries ? core.group(2) : role;
    }

    /** The node around a row; empty at the top, and while it is asked. */
    String around(Table.Row row) {
        return Optional.ofNullable(rowOfCircle.get(circleOf(row)))
                .map(this::key)
                .orElse("");
    }

    /** The node that an assignation is about: a role, or where it names none, a circle. */
    Optional<Draft> of(Table.Row row) {
        String id = row.get(HolaspiritWorkbook.ROLE_ID);
        if (!id.isEmpty()) return into.find("role-" + id);
        String circle = row.get(HolaspiritWorkbook.CIRCLE_ID);
        String role = row.get(HolaspiritWorkbook.ROLE);
        if (circle.isEmpty() || !rowOfCircle.containsKey(circle)) {
            return named(row.get(HolaspiritWorkbook.CIRCLE), role);
        }
        if (role.isEmpty()) return into.find(key(rowOfCircle.get(circle)));
        return one(
                row.get(HolaspiritWorkbook.CIRCLE),
                role,
                roles.rows().stream()
                        .filter(other -> circleOf(other).equals(circle) && sameName(other, role))
                        .toList());
    }

    private boolean sameName(Table.Row row, String role) {
        String wanted = name(role, row.get(HolaspiritWorkbook.CIRCLE));
        return Plain.folded(name(row)).equals(Plain.folded(wanted));
    }

    /** The node of a role in a circle, both known by name; of the circle itself where there is no role. */
    Optional<Draft> named(String circle, String role) {
        if (role.isEmpty()) {
            return one(
                    circle,
                    "",
                    roles.rows().stream()
                            .filter(row -> Plain.folded(name(row)).equals(Plain.folded(circle)))
                            .filter(row -> HolaspiritWorkbook.yes(row.get(HolaspiritWorkbook.IS_CIRCLE)))
                            .toList());
        }
        return one(
                circle,
                role,
                roles.rows().stream()
                        .filter(row ->
                                Plain.folded(row.get(HolaspiritWorkbook.CIRCLE)).equals(Plain.folded(circle)))
                        .filter(row -> sameName(row, role))
                        .toList());
    }

    private Optional<Draft> one(String circle, String role, List<Table.Row> rows) {
        if (rows.isEmpty()) return Optional.empty();
        if (rows.size() == 1) return into.find(key(rows.get(0)));
        List<Question.Choice> choices = rows.stream()
                .map(row -> new Question.Choice(key(row), name(row) + " ‹ " + row.get(HolaspiritWorkbook.CIRCLE)))
                .toList();
        return into.ask("role:" + circle + " / " + role, "ask.role", List.of(role, circle), choices)
                .flatMap(into::find);
    }
}
