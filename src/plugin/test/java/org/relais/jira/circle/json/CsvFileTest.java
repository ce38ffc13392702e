package org.relais.jira.circle.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.relais.jira.circle.World.ADA;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.relais.jira.access.Visitor;
import org.relais.jira.circle.AddNode;
import org.relais.jira.circle.Answer;
import org.relais.jira.circle.Document;
import org.relais.jira.circle.Node;
import org.relais.jira.circle.NodeId;
import org.relais.jira.circle.Refusal.Reason;
import org.relais.jira.circle.Texts;
import org.relais.jira.circle.World;

/** Structures go into tables and come out again. */
class CsvFileTest {
    private static final String HEADER = "kind,id,node,type,language,name,text,person,focus,since,until,more\r\n";

    private final World world = new World();
    private final JsonFile json = new JsonFile(new FakePlaces());
    private final CsvFile csv = new CsvFile(new FakePlaces());

    private static void takeIn(World into, Document document) {
        assertThat(into.service().takeIn(Visitor.of(ADA), document, Map.of(), true, ""))
                .isInstanceOf(Answer.Changed.class);
    }

    private byte[] table(World from) {
        return csv.write(from.structure(), from.people);
    }

    @Test
    void what_a_json_file_says_a_table_says_as_well_byte_for_byte() throws IOException {
        takeIn(world, json.read(Files.readAllBytes(Path.of("test/resources/circle/wells.json"))));
        World elsewhere = new World();
        takeIn(elsewhere, csv.read(table(world)));
        assertThat(table(elsewhere)).isEqualTo(table(world));
        assertThat(json.write(elsewhere.structure(), elsewhere.people))
                .isEqualTo(json.write(world.structure(), world.people));
    }

    @Test
    void what_a_spreadsheet_would_run_is_written_harmless_and_read_as_it_was() {
        String dangerous = "=HYPERLINK(\"x\")";
        for (String name : new String[] {dangerous, "+1", "-1", "@a", "'=x", "''x", "'plain", "a,\"b\""}) {
            NodeId id = NodeId.fresh();
            world.yes(ADA, new AddNode(Node.named(id, Optional.empty(), Texts.of(name), Texts.of("two\nlines"))));
        }
        String table = new String(table(world), StandardCharsets.UTF_8);
        assertThat(table).contains("\"'=HYPERLINK(\"\"x\"\")\"").doesNotContain(",=", "\n=", ",\"=");
        World elsewhere = new World();
        takeIn(elsewhere, csv.read(table(world)));
        assertThat(json.write(elsewhere.structure(), elsewhere.people))
                .isEqualTo(json.write(world.structure(), world.people));
    }

    @Test
    void a_table_by_hand_needs_few_cells_and_says_nothing_of_parts_that_it_has_no_line_of() throws IOException {
        takeIn(world, json.read(Files.readAllBytes(Path.of("test/resources/circle/wells.json"))));
        String byHand = HEADER + "node,wells,org,,,Pumps,,,,,,\nclause,,wells,policy,,,Ask first,,,,2027-01-01,\n";
        takeIn(world, csv.read(byHand.getBytes(StandardCharsets.UTF_8)));
        NodeId wells = new NodeId("wells");
        assertThat(world.structure().node(wells).orElseThrow().name()).isEqualTo(Texts.of("Pumps"));
        assertThat(world.structure().clauses(wells)).hasSize(1);
        assertThat(world.structure().seats(wells)).hasSize(1);
    }

    @Test
    void a_spreadsheet_may_have_written_it_with_semicolons_and_a_mark_of_the_byte_order() {
        String sheet = '\uFEFF' + HEADER.replace(',', ';') + "node;wells;;;;Wells, all of them;;;;;;\n";
        takeIn(world, csv.read(sheet.getBytes(StandardCharsets.UTF_8)));
        assertThat(world.structure().node(new NodeId("wells")).orElseThrow().name())
                .isEqualTo(Texts.of("Wells, all of them"));
    }

    @Test
    void what_is_no_such_table_is_refused_with_line_and_reason() {
        wrong("", Reason.NOT_OUR_TABLE, 1);
        wrong("{\"format\": \"relais-circles\"}", Reason.NOT_OUR_TABLE, 1);
        wrong(HEADER + "node,a\n", Reason.NOT_CSV, 2);
        wrong(HEADER + "node,a,,,,\"never ends,,,,,,\n\n", Reason.NOT_CSV, 2);
        wrong(HEADER + "node,a,,,,A,,,,,,\nwish,b,a,,,,,,,,,\n", Reason.NOT_OUR_TABLE, 3);
        wrong(HEADER + "node,a,,,,=1+1,,,,,,\n", Reason.FORMULA, 2);
        wrong(HEADER + "node,a,,,,\"two\nlines\",,,,,,\nseat,,a,,,,,p,,soon,,\n", Reason.NOT_A_DATE, 4);
        wrong(HEADER + "seat,,nowhere,,,,,p,,,,\n", Reason.UNKNOWN, 2);
        wrong(HEADER + "node,a,,,,A,,,,,,[1]\n", Reason.NOT_AN_OBJECT, 2);
    }

    private void wrong(String table, Reason reason, int line) {
        Malformed malformed =
                catchThrowableOfType(Malformed.class, () -> csv.read(table.getBytes(StandardCharsets.UTF_8)));
        assertThat(malformed).as(table).isNotNull();
        assertThat(malformed.why().reason()).as(table).isEqualTo(reason);
        assertThat(malformed.line()).as(table).isEqualTo(line);
    }
}
