package org.relais.cli.circles.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.relais.cli.circles.Converted.file;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relais.cli.Run;
import org.relais.cli.Xlsx;
import org.relais.cli.circles.Converted;

class HolaspiritWorkbookTest {
    private static final Object[] ROLES = {
        "Circle ID",
        "Circle",
        "Role ID",
        "Role",
        "Template",
        "Hiring",
        "IsCircle",
        "Purpose",
        "Domains",
        "Accountabilities",
        "Stratégie"
    };
    private static final Object[] ROOT = {
        "", "", "r0", "Eau claire", "", "", true, "Chacun boit", "", "", "<p>Creuser</p>"
    };
    private static final Object[] SEATS = {
        "Last name",
        "First name",
        "Email",
        "Circle ID",
        "Circle",
        "Role ID",
        "Role",
        "Since",
        "Until",
        "Scope",
        "TimeSpent"
    };

    @TempDir
    private Path directory;

    private static Object[] row(Object... cells) {
        return cells;
    }

    private Path workbook() {
        return new Xlsx()
                .sheet(
                        "Circles & Roles",
                        ROLES,
                        ROOT,
                        row(
                                "c0",
                                "Eau claire",
                                "r1",
                                "Puits",
                                "",
                                "",
                                true,
                                "",
                                "Le site\nLe forage",
                                "- Creuser\n- Couvrir"),
                        row("c1", "Puits", "r2", "Puits (Leader de Cercle)", "Leader", "", false),
                        row("c1", "Puits", "r3", "Puisatier", "", true, false))
                .sheet(
                        "Members",
                        row("Last name", "First name", "Email", "Privilege", "Suspended"),
                        row("Lopez", "Ana", "Ana@Example.com", "owner", false),
                        row("Roux", "Ben", "", "member", true))
                .sheet(
                        "Assignations",
                        SEATS,
                        row(
                                "Lopez",
                                "Ana",
                                "ana@example.com",
                                "c1",
                                "Puits",
                                "r2",
                                "Puits (Leader de Cercle)",
                                LocalDate.of(2025, 3, 1),
                                LocalDate.of(2027, 2, 28)),
                        row(
                                "Lopez",
                                "Ana",
                                "ana@example.com",
                                "c1",
                                "Puits",
                                "",
                                "Puits (Leader de Cercle)",
                                LocalDate.of(2025, 3, 1),
                                LocalDate.of(2027, 2, 28)),
                        row("Roux", "Ben", "", "c1", "Puits", "", "Puisatier", "2025-03-01 10:00:00", "", "nord", 0.2),
                        row("Roux", "Ben", "", "c1", "Puits", "", ""),
                        row("Roux", "Ben", "", "c9", "Nulle part", "", "Rien"))
                .sheet(
                        "Policies",
                        row("Circle", "Role", "Domain", "Policy", "Description"),
                        row("Puits", "", "Le site", "Dépenses", "<p>Annoncer &amp; attendre</p>"),
                        row("Puits", "Puisatier", "", "Casque", ""))
                .write(directory.resolve("export.xlsx"));
    }

    private Converted converted() {
        return Converted.of(directory, "holaspirit-xlsx", workbook());
    }

    @Test
    void circles_are_joined_to_the_one_role_of_their_name_and_core_roles_lose_it() {
        assertThat(converted().places())
                .containsExactly(
                        "Eau claire < null",
                        "Puits < holaspirit:role-r0",
                        "Leader de Cercle < holaspirit:role-r1",
                        "Puisatier < holaspirit:role-r1");
    }

    @Test
    void a_cell_with_several_lines_is_several_clauses() {
        assertThat(converted().clauses("holaspirit:role-r1"))
                .containsExactly(
                        "domain: Le site",
                        "domain: Le forage",
                        "accountability: Creuser",
                        "accountability: Couvrir",
                        "policy Dépenses: Annoncer & attendre");
        assertThat(converted().clauses("holaspirit:role-r0")).containsExactly("strategy: Creuser");
        assertThat(converted().clauses("holaspirit:role-r3")).containsExactly("policy: Casque");
    }

    @Test
    void seats_have_days_and_people_their_address_in_any_case() {
        Converted converted = converted();
        assertThat(converted.people())
                .hasSize(2)
                .anyMatch(person -> person.endsWith("Ana@Example.com Ana Lopez"))
                .anyMatch(person -> person.endsWith("Ben Roux"));
        assertThat(converted.seats("holaspirit:role-r2"))
                .singleElement()
                .asString()
                .endsWith(" 2025-03-01 2027-02-28");
        assertThat(converted.seats("holaspirit:role-r3"))
                .singleElement()
                .asString()
                .endsWith(" nord 2025-03-01");
        assertThat(converted.seats("holaspirit:role-r1"))
                .as("the lead, once, and whoever is just in the circle")
                .satisfiesExactlyInAnyOrder(
                        lead -> assertThat(lead).startsWith("lead ").endsWith(" 2025-03-01 2027-02-28"),
                        member -> assertThat(member).startsWith("member "));
    }

    @Test
    void what_is_left_out_is_told() {
        Run run = converted().run();
        assertThat(run.remarked("note.seat.twice"))
                .as("the role and the lead of the circle")
                .isEqualTo(2);
        assertThat(run.remarked("note.assignment.roleless")).isEqualTo(1);
        assertThat(run.remarked("note.policy.domain")).isEqualTo(1);
        assertThat(run.remarked("note.holaspirit.suspended")).isEqualTo(1);
        assertThat(run.remarked("note.holaspirit.column"))
                .as("Template, Hiring, TimeSpent")
                .isEqualTo(3);
    }

    private Path twoCirclesOfOneName() {
        return new Xlsx()
                .sheet(
                        "Circles & Roles",
                        ROLES,
                        ROOT,
                        row("c0", "Eau claire", "r1", "Nord", "", "", true),
                        row("c0", "Eau claire", "r2", "Sud", "", "", true),
                        row("c1", "Nord", "r3", "Vente", "", "", true),
                        row("c2", "Sud", "r4", "Vente", "", "", true),
                        row("c3", "Vente", "r5", "Caisse", "", "", false),
                        row("c4", "Vente", "r6", "Caisse", "", "", false))
                .write(directory.resolve("twice.xlsx"));
    }

    @Test
    void two_circles_of_one_name_are_asked_about_and_the_answers_are_taken() {
        Run run = Run.convert("--from", "holaspirit-xlsx", "--json", twoCirclesOfOneName());
        assertThat(run.exit()).isEqualTo(4);
        assertThat(run.json().get("questions")).hasSize(2);
        assertThat(run.json().get("questions").get(0).get("choices").toString()).isEqualTo("[\"role-r3\",\"role-r4\"]");
        Path answers = file(directory, "a.csv", "id;réponse\ncircle:c3;role-r4\ncircle:c4;role-r3\n");
        assertThat(Converted.of(directory, "holaspirit-xlsx", "--answers", answers, twoCirclesOfOneName())
                        .places())
                .contains("Caisse < holaspirit:role-r4", "Caisse < holaspirit:role-r3");
    }

    @Test
    void the_same_answer_twice_contradicts_itself_and_one_that_is_no_choice_is_asked_again() {
        Path same = file(directory, "a.csv", "id,answer\ncircle:c3,role-r4\ncircle:c4,role-r4\n");
        Path none = file(directory, "b.csv", "id,answer\ncircle:c3,role-r1\ncircle:c4,role-r4\n");
        assertThat(Run.convert("--from", "holaspirit-xlsx", "--answers", same, twoCirclesOfOneName())
                        .exit())
                .isEqualTo(5);
        assertThat(Run.convert("--from", "holaspirit-xlsx", "--answers", none, twoCirclesOfOneName())
                        .exit())
                .isEqualTo(4);
    }

    @Test
    void two_people_of_one_name_are_asked_about_where_only_the_name_stands() {
        Path file = new Xlsx()
                .sheet("Cercles", ROLES, ROOT)
                .sheet(
                        "Membres",
                        row("Nom", "Prénom", "E-mail"),
                        row("Roux", "Ben", "b1@example.com"),
                        row("Roux", "Ben", "b2@example.com"))
                .sheet("Affectations", SEATS, row("Roux", "Ben", "", "", "", "r0", "Eau claire"))
                .write(directory.resolve("people.xlsx"));
        Run run = Run.convert("--from", "holaspirit-xlsx", "--json", file);
        assertThat(run.exit()).isEqualTo(4);
        assertThat(run.json().get("questions").get(0).get("choices").toString())
                .isEqualTo("[\"b1@example.com\",\"b2@example.com\"]");
        Path answers = file(directory, "a.csv", "id,answer\nperson:ben roux,b2@example.com\n");
        assertThat(Converted.of(directory, "holaspirit-xlsx", "--answers", answers, file)
                        .people())
                .singleElement()
                .asString()
                .endsWith("b2@example.com Ben Roux");
    }

    @Test
    void a_day_that_is_none_is_named_with_its_line() {
        Path file = new Xlsx()
                .sheet("Circles & Roles", ROLES, ROOT)
                .sheet(
                        "Assignations",
                        SEATS,
                        row("Roux", "Ben", "b@example.com", "", "", "r0", "Eau claire", "12/03/2025"))
                .write(directory.resolve("days.xlsx"));
        Run run = Run.convert("--from", "holaspirit-xlsx", file);
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).contains("Assignations, line 2", "12/03/2025");
    }
}
