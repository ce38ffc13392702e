package org.relais.cli.circles.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.relais.cli.circles.Converted.file;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relais.cli.Run;
import org.relais.cli.circles.Converted;

class KubernetesSigsTest {
    private static final String SIGS =
            """
            sigs:
              - dir: sig-wells
                name: Wells
                mission_statement: >
                  Covers all wells,
                  deep and wide.

                charter_link: charter.md
                leadership:
                  chairs:
                    - github: Ana-Lopez
                      name: Ana
                      email: ana@example.com
                      company: Water Co
                  tech_leads:
                    - github: ana-lopez
                      name: Ana
                  emeritus_leads:
                    - github: ben
                      name: Ben
                subprojects:
                  - name: pump-operator
                    description: Runs pumps
                    owners: [https://example.com/OWNERS, https://example.com/b/OWNERS]
                    leads:
                      - github: cy
                        name: Cy
            workinggroups:
              - dir: wg-rain
                name: Rain
                mission_statement: ""
                stakeholder_sigs: [Wells]
                leadership: {chairs: []}
            usergroups: []
            """;

    @TempDir
    private Path directory;

    @Test
    void groups_hold_subprojects_and_accounts_differ_in_more_than_case() {
        Converted converted = Converted.of(directory, "kubernetes-sigs", file(directory, "sigs.yaml", SIGS));
        assertThat(converted.places())
                .containsExactly("Wells < null", "pump-operator < kubernetes:sig-wells", "Rain < null");
        assertThat(converted.node("kubernetes:sig-wells").get("purpose").asText())
                .isEqualTo("Covers all wells, deep and wide.");
        assertThat(converted.seats("kubernetes:sig-wells"))
                .containsExactly("lead kubernetes:ana-lopez", "member kubernetes:ana-lopez Technical lead");
        assertThat(converted.seats("kubernetes:sig-wells:pump-operator")).containsExactly("lead kubernetes:cy");
        assertThat(converted.people()).containsExactly("kubernetes:ana-lopez ana@example.com Ana", "kubernetes:cy Cy");
    }

    @Test
    void what_is_left_out_is_told() {
        Run run = Converted.of(directory, "kubernetes-sigs", file(directory, "sigs.yaml", SIGS))
                .run();
        assertThat(run.remarked("note.k8s.owners")).isEqualTo(2);
        assertThat(run.remarked("note.k8s.company")).isEqualTo(1);
        assertThat(run.remarked("note.k8s.stakeholders")).isEqualTo(1);
        assertThat(run.remarked("note.seat.ended")).isEqualTo(1);
    }

    @Test
    void all_is_put_under_one_circle_where_that_is_wished() {
        Converted converted =
                Converted.of(directory, "kubernetes-sigs", "--under", "Kubernetes", file(directory, "sigs.yaml", SIGS));
        assertThat(converted.places())
                .containsExactly(
                        "Kubernetes < null",
                        "Wells < kubernetes:_top",
                        "pump-operator < kubernetes:sig-wells",
                        "Rain < kubernetes:_top");
    }

    @Test
    void aliases_are_not_followed() {
        Path bomb = file(
                directory,
                "bomb.yaml",
                """
                a: &a [x, x, x, x, x, x, x, x, x]
                b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]
                sigs: *b
                """);
        Run run = Run.convert("--from", "kubernetes-sigs", bomb);
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).contains("bomb.yaml, line 2", "alias");
    }

    @Test
    void a_broken_file_says_where() {
        Run run = Run.convert("--from", "kubernetes-sigs", file(directory, "b.yaml", "sigs:\n  - dir: a\n name: b\n"));
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).contains("b.yaml, line 3");
    }
}
