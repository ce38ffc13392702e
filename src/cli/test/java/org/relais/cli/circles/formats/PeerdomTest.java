package org.relais.cli.circles.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.relais.cli.circles.Converted.file;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relais.cli.Run;
import org.relais.cli.circles.Converted;

class PeerdomTest {
    @TempDir
    private Path directory;

    private Converted converted() {
        file(directory, "in/maps.json", "[{\"id\": \"m1\", \"draft\": false}, {\"id\": \"m2\", \"draft\": true}]");
        file(
                directory,
                "in/circles.json",
                """
                {"data": [
                  {"id": "c1", "name": "Eau claire", "mapId": "m1", "parentId": null, "electable": false, "external": false,
                   "customFields": [{"name": "Raison d’être", "value": "<p>Chacun boit</p>"},
                                    {"name": "Redevabilités", "value": "- Creuser\\n- Couvrir"},
                                    {"name": "Couleur", "value": "bleu"}]},
                  {"id": "c9", "name": "What if", "mapId": "m2", "parentId": null}]}
                """);
        file(
                directory,
                "in/roles.json",
                """
                [{"id": "r1", "name": "Puisatier", "mapId": "m1", "parentId": "c1", "electable": true, "external": true,
                  "customFields": {"Domains": "Le site", "Cost": 3}}]
                """);
        file(
                directory,
                "in/holders.json",
                """
                [{"roleId": "r1", "peerId": "p1", "percentage": 40, "focus": "nord"},
                 {"roleId": "r404", "peerId": "p1"}, {"roleId": "r1", "peerId": "p404"}]
                """);
        file(
                directory,
                "in/peers.json",
                """
                [{"id": "p1", "firstName": "Ana", "lastName": "Lopez", "nickName": "A", "birthdate": "1980-01-01"}]
                """);
        return Converted.of(directory, "peerdom", directory.resolve("in"));
    }

    @Test
    void custom_fields_are_known_by_their_names() {
        Converted converted = converted();
        assertThat(converted.places()).containsExactly("Eau claire < null", "Puisatier < peerdom:c1");
        assertThat(converted.node("peerdom:c1").get("purpose").asText()).isEqualTo("Chacun boit");
        assertThat(converted.clauses("peerdom:c1"))
                .containsExactly("accountability: Creuser", "accountability: Couvrir");
        assertThat(converted.clauses("peerdom:r1")).containsExactly("domain: Le site");
        assertThat(converted.run().remarked("note.peerdom.field")).isEqualTo(2);
    }

    @Test
    void neither_birthdays_nor_shares_of_time_nor_drafts_come_along() {
        Converted converted = converted();
        assertThat(converted.file().toString())
                .doesNotContain("1980")
                .doesNotContain("40")
                .doesNotContain("What if");
        assertThat(converted.seats("peerdom:r1")).containsExactly("member peerdom:p1 nord");
        for (String told : new String[] {"birthdate", "percentage", "draft", "electable"}) {
            assertThat(converted.run().remarked("note.peerdom." + told))
                    .as(told)
                    .isEqualTo(1);
        }
        assertThat(converted.run().remarked("note.assignment.roleless")).isEqualTo(1);
        assertThat(converted.run().remarked("note.seat.nobody")).isEqualTo(1);
    }

    @Test
    void a_list_in_a_file_of_any_name_says_nothing() {
        Run run = Run.convert("--from", "peerdom", file(directory, "export.json", "[]"));
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).contains("export.json", "maps, circles, roles, holders, peers");
    }
}
