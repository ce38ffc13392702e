package org.relais.cli.circles.formats;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.relais.cli.Fault;
import org.relais.cli.circles.Assembly;
import org.relais.cli.circles.Clause;
import org.relais.cli.circles.Draft;
import org.relais.cli.circles.Part;
import org.relais.cli.circles.Seat;
import org.relais.cli.input.Markup;
import org.relais.cli.input.Plain;
import org.relais.cli.input.Sheets;
import org.relais.cli.input.Source;
import org.relais.cli.input.Table;

/**
 * Holaspirit's workbook. Which role a circle is the inside of is told there by name only: see {@link HolaspiritPlaces}.
 * Sheets and columns are found by what they are called in English or French.
 */
final class HolaspiritWorkbook implements Reader {
    static final String[] CIRCLE_ID = {"Circle ID", "ID Cercle", "ID du cercle"};
    static final String[] CIRCLE = {"Circle", "Cercle"};
    static final String[] ROLE_ID = {"Role ID", "ID Rôle", "ID du rôle"};
    static final String[] ROLE = {"Role", "Rôle"};
    static final String[] IS_CIRCLE = {"IsCircle", "Is circle", "Est un cercle"};
    private static final String[] PURPOSE = {"Purpose", "Raison d'être"};
    private static final String[] DOMAINS = {"Domains", "Domaines"};
    private static final String[] ACCOUNTABILITIES = {"Accountabilities", "Redevabilités"};
    private static final String[] STRATEGY = {"Strategy", "Stratégie"};
    private static final String[] LAST = {"Last name", "Nom"};
    private static final String[] FIRST = {"First name", "Prénom"};
    private static final String[] EMAIL = {"Email", "E-mail"};
    private static final String[] SUSPENDED = {"Suspended", "Suspendu"};
    private static final String[] SINCE = {"Since", "Depuis"};
    private static final String[] UNTIL = {"Until", "Jusqu'au", "Jusqu'à"};
    private static final String[] SCOPE = {"Scope", "Focus", "Périmètre"};
    private static final String[] POLICY = {"Policy", "Politique"};
    private static final String[] DESCRIPTION = {"Description"};
    private static final String[] DOMAIN = {"Domain", "Domaine"};
    private static final List<String> UNUSED =
            List.of("Template", "Hiring", "HasAssignation", "TimeSpent", "Decision Maker", "Circle Admin");
    private static final Set<String> YES = Set.of("true", "yes", "oui", "vrai", "1", "x");

    private Assembly into;
    private HolaspiritPeople people;
    private HolaspiritPlaces places;

    @Override
    public void read(List<Path> inputs, Assembly assembly) {
        into = assembly;
        if (inputs.size() != 1) throw Fault.usage("format.one.file", "holaspirit-xlsx");
        Source source = Source.of(inputs.get(0));
        Map<String, Table> sheets = Sheets.of(source);
        Table roles = sheet(sheets, table -> table.has(ROLE_ID) && table.has(IS_CIRCLE) && table.has(ROLE))
                .orElseThrow(() -> Fault.in(source.name(), "format.needs", "Holaspirit", "Circles & Roles"));
        into.tells(Part.PURPOSE, Part.CLAUSES, Part.LINKS);
        people = new HolaspiritPeople(into);
        sheet(sheets, table -> table.has(EMAIL) && table.has(LAST) && !table.has(ROLE))
                .ifPresent(members -> members.rows().forEach(this::member));
        places = new HolaspiritPlaces(into, roles);
        roles.rows().forEach(this::role);
        sheet(sheets, table -> table.has(EMAIL) && table.has(ROLE)).ifPresent(this::assignations);
        sheet(sheets, table -> table.has(POLICY) && table.has(CIRCLE))
                .ifPresent(table -> table.rows().forEach(this::policy));
        for (String unused : UNUSED) {
            boolean said = sheets.values().stream()
                    .flatMap(table -> table.rows().stream())
                    .anyMatch(row -> !row.get(unused).isEmpty());
            if (said) into.remark("note.holaspirit.column", unused);
        }
    }

    private static Optional<Table> sheet(Map<String, Table> sheets, Predicate<Table> wanted) {
        return sheets.values().stream().filter(wanted).findFirst();
    }

    static boolean yes(String cell) {
        return YES.contains(Plain.folded(cell));
    }

    private void member(Table.Row row) {
        String name = (row.get(FIRST) + " " + row.get(LAST)).strip();
        people.member(name, row.get(EMAIL));
        if (yes(row.get(SUSPENDED))) into.remark("note.holaspirit.suspended", name);
    }

    private void role(Table.Row row) {
        Draft node = into.node(places.key(row), places.sheet(), row.line())
                .named(places.name(row))
                .purpose(row.get(PURPOSE))
                .in(places.around(row));
        lines(node, Clause.Type.DOMAIN, row.get(DOMAINS));
        lines(node, Clause.Type.ACCOUNTABILITY, row.get(ACCOUNTABILITIES));
        node.clause(Clause.Type.STRATEGY, "", row.get(STRATEGY));
    }

    /** Several sentences in a cell are told apart by its line breaks. */
    private static void lines(Draft node, Clause.Type type, String cell) {
        Markup.text(cell).lines().map(HolaspiritWorkbook::withoutBullet).forEach(line -> node.clause(type, "", line));
    }

    private static String withoutBullet(String line) {
        return line.strip().replaceFirst("^(?:[-*•–]|\\d{1,3}[.)])\\s+", "");
    }

    private void assignations(Table table) {
        into.tells(Part.SEATS);
        for (Table.Row row : table.rows()) {
            Optional<Draft> node = places.of(row);
            if (node.isEmpty()) {
                into.remark("note.assignment.roleless", table.name() + ":" + row.line() + " " + row.get(ROLE));
                continue;
            }
            String name = (row.get(FIRST) + " " + row.get(LAST)).strip();
            Optional<String> person = people.of(name, row.get(EMAIL));
            if (person.isEmpty()) continue;
            Optional<LocalDate> since = day(table, row, SINCE);
            Optional<LocalDate> until = day(table, row, UNTIL);
            node.get().seat(person.get(), Seat.Capacity.MEMBER, row.get(SCOPE), since, until);
            CoreRole.lead(into, node.get(), person.get(), since, until);
        }
        into.drafts(draft -> CoreRole.link(into, draft));
    }

    private static Optional<LocalDate> day(Table table, Table.Row row, String... column) {
        String text = row.get(column);
        if (text.isEmpty()) return Optional.empty();
        try {
            return Optional.of(LocalDate.parse(text.substring(0, Math.min(10, text.length()))));
        } catch (DateTimeParseException other) {
            throw Fault.at(table.name(), row.line(), "input.day", column[0], text);
        }
    }

    private void policy(Table.Row row) {
        Optional<Draft> node = places.named(row.get(CIRCLE), row.get(ROLE));
        if (node.isEmpty()) into.remark("note.clause.nowhere", row.get(POLICY));
        else node.get().clause(Clause.Type.POLICY, row.get(POLICY), row.get(DESCRIPTION));
        if (!row.get(DOMAIN).isEmpty()) into.remark("note.policy.domain", row.get(POLICY));
    }
}
