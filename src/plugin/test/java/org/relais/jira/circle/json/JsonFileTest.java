package org.relais.jira.circle.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.relais.jira.circle.World.ADA;
import static org.relais.jira.circle.World.ANA;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.relais.jira.access.UserKey;
import org.relais.jira.access.Visitor;
import org.relais.jira.circle.AddNode;
import org.relais.jira.circle.Answer;
import org.relais.jira.circle.CircleService;
import org.relais.jira.circle.Document;
import org.relais.jira.circle.EditNode;
import org.relais.jira.circle.Fact;
import org.relais.jira.circle.Node;
import org.relais.jira.circle.NodeId;
import org.relais.jira.circle.Pack;
import org.relais.jira.circle.Plan;
import org.relais.jira.circle.Refusal;
import org.relais.jira.circle.Refusal.Reason;
import org.relais.jira.circle.Rules;
import org.relais.jira.circle.Seat;
import org.relais.jira.circle.Texts;
import org.relais.jira.circle.World;

/** Structures go into files and come out again. */
class JsonFileTest {
    private final World world = new World();
    private final JsonFile file = new JsonFile(new FakePlaces());

    private static byte[] wells() {
        try {
            return Files.readAllBytes(Path.of("test/resources/circle/wells.json"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }

    /** A file that holds these nodes. */
    private static String nodes(String nodes) {
        return "{\"format\": \"relais-circles\", \"version\": 1,\n\"nodes\": [\n" + nodes + "\n]}";
    }

    private Answer takeIn(World into, byte[] bytes) {
        return into.service().takeIn(Visitor.of(ADA), file.read(bytes), Map.of(), true, "");
    }

    private byte[] written(World from) {
        return file.write(from.structure(), from.people);
    }

    @Test
    void what_goes_in_comes_out_byte_for_byte_and_goes_in_elsewhere() {
        assertThat(takeIn(world, wells())).isInstanceOf(Answer.Changed.class);
        // the people of this world are called by their names in capitals
        String expected = new String(wells(), StandardCharsets.UTF_8).replace("\"name\": \"Ana\"", "\"name\": \"ANA\"");
        assertThat(new String(written(world), StandardCharsets.UTF_8)).isEqualTo(expected);
        World elsewhere = new World();
        assertThat(takeIn(elsewhere, written(world))).isInstanceOf(Answer.Changed.class);
        assertThat(written(elsewhere)).isEqualTo(written(world));
    }

    @Test
    void a_second_run_of_the_same_file_changes_nothing() {
        assertThat(takeIn(world, wells())).isInstanceOf(Answer.Changed.class);
        long revision = world.structure().revision();
        Plan again = world.service()
                .prepare(Visitor.of(ADA), file.read(wells()), Map.of())
                .orElseThrow()
                .plan();
        assertThat(again.counts().values()).allMatch(counts -> counts.added() + counts.changed() + counts.ended() == 0);
        assertThat(again.counts().get(Fact.Kind.NODE).same()).isEqualTo(2);
        assertThat(takeIn(world, wells())).isInstanceOf(Answer.Changed.class);
        assertThat(world.structure().revision()).isEqualTo(revision);
    }

    @Test
    void what_a_file_does_not_mention_stays_and_a_list_that_it_mentions_is_the_whole_list() {
        assertThat(takeIn(world, wells())).isInstanceOf(Answer.Changed.class);
        String some = nodes(
                "{\"id\": \"wells\", \"name\": \"Pumps\", \"clauses\": [{\"type\": \"policy\", \"text\": \"Ask\"}]}");
        Plan plan = world.service()
                .prepare(Visitor.of(ADA), file.read(bytes(some)), Map.of())
                .orElseThrow()
                .plan();
        assertThat(plan.counts().get(Fact.Kind.NODE)).isEqualTo(new Plan.Counts(0, 1, 0, 0));
        assertThat(plan.counts().get(Fact.Kind.CLAUSE)).isEqualTo(new Plan.Counts(1, 0, 0, 2));
        assertThat(plan.untouched()).isEqualTo(1);
        assertThat(takeIn(world, bytes(some))).isInstanceOf(Answer.Changed.class);
        NodeId wells = new NodeId("wells");
        assertThat(world.structure().node(wells).orElseThrow().parent()).contains(new NodeId("org"));
        assertThat(world.structure().clauses(wells)).hasSize(1);
        assertThat(world.structure().seats(wells)).hasSize(1);
        assertThat(world.structure().turns(wells)).hasSize(1);
    }

    @Test
    void a_part_without_an_id_is_the_same_part_the_next_time() {
        String some = nodes("{\"id\": \"a\", \"name\": \"A\", \"seats\": [{\"person\": \"ana\"}],"
                + " \"clauses\": [{\"type\": \"policy\", \"text\": \"Ask\"}]}");
        String known = some.replace("\"nodes\"", "\"people\": [{\"id\": \"ana\", \"username\": \"ana\"}], \"nodes\"");
        assertThat(takeIn(world, bytes(known))).isInstanceOf(Answer.Changed.class);
        assertThat(takeIn(world, bytes(known))).isInstanceOf(Answer.Changed.class);
        assertThat(world.structure().revision()).isEqualTo(1);
        assertThat(world.structure().seatsOf(ANA)).extracting(Seat::agreed).containsExactly(true);
    }

    // --- people

    private static final String WITH_PEOPLE = "{\"format\": \"relais-circles\", \"version\": 1, \"people\": ["
            + "{\"id\": \"p1\", \"email\": \"ana@example.com\"}, {\"id\": \"p2\", \"email\": \"twice@example.com\"},"
            + "{\"id\": \"p3\", \"name\": \"Nobody here\"}],"
            + "\"nodes\": [{\"id\": \"a\", \"name\": \"A\", \"seats\":"
            + " [{\"person\": \"p1\"}, {\"person\": \"p2\"}, {\"person\": \"p3\"}]}]}";

    @Test
    void nobody_is_guessed_who_might_be_two_is_asked_and_who_is_unknown_is_left_out_only_where_that_is_said() {
        world.people.shares("ben", "twice@example.com").shares("cy", "twice@example.com");
        Document document = file.read(bytes(WITH_PEOPLE));
        CircleService.Prepared prepared =
                world.service().prepare(Visitor.of(ADA), document, Map.of()).orElseThrow();
        assertThat(prepared.matching().known()).isEqualTo(Map.of("p1", ANA));
        assertThat(prepared.matching().open().values()).extracting(List::size).containsExactlyInAnyOrder(2, 0);
        assertThat(prepared.plan().seatsLeftOut()).isEqualTo(2);
        assertThat(why(world.service().takeIn(Visitor.of(ADA), document, Map.of(), true, "")))
                .isEqualTo(Refusal.Reason.WHO_IS_IT);
        Map<String, Optional<UserKey>> said = Map.of("p2", Optional.of(new UserKey("ben")));
        assertThat(why(world.service().takeIn(Visitor.of(ADA), document, said, false, "")))
                .isEqualTo(Refusal.Reason.WHO_IS_IT);
        assertThat(world.service().takeIn(Visitor.of(ADA), document, said, true, ""))
                .isInstanceOf(Answer.Changed.class);
        assertThat(world.structure().seats(new NodeId("a")))
                .extracting(Seat::holder)
                .containsExactlyInAnyOrder(ANA, new UserKey("ben"));
        Map<String, Optional<UserKey>> wrong = Map.of("p2", Optional.of(new UserKey("ghost")));
        assertThat(why(world.service().takeIn(Visitor.of(ADA), document, wrong, true, "")))
                .isEqualTo(Refusal.Reason.NO_SUCH_PERSON);
    }

    private static Reason why(Answer answer) {
        return ((Answer.Refused) answer).why().reason();
    }

    @Test
    void an_import_is_for_administrators() {
        assertThat(world.service().prepare(Visitor.of(ANA), file.read(wells()), Map.of()))
                .isEmpty();
        assertThat(why(world.service().takeIn(Visitor.of(ANA), file.read(wells()), Map.of(), true, "")))
                .isEqualTo(Reason.NOT_YOURS);
        assertThat(world.structure().size()).isZero();
    }

    // --- what is wrong is told with its line, and changes nothing

    @Test
    void a_file_of_another_kind_is_refused_with_line_and_reason() {
        wrong("", Reason.NOT_JSON, 1);
        wrong("name;parent\nA;", Reason.NOT_JSON, 1);
        String truncated = new String(wells(), StandardCharsets.UTF_8).substring(0, 500);
        wrong(truncated, Reason.NOT_JSON, (int) truncated.lines().count());
        wrong("[]", Reason.NOT_AN_OBJECT, 0);
        wrong("{\"format\": \"other\", \"version\": 1}", Reason.NOT_OUR_FILE, 1);
        wrong("{\"format\": \"relais-circles\", \"version\": 2}", Reason.NOT_OUR_FILE, 1);
        wrong("[".repeat(2_000), Reason.NOT_JSON, 1);
    }

    @Test
    void what_is_no_member_or_no_date_or_no_word_is_refused_where_it_stands() {
        wrong(nodes("{\"id\": \"a\"}"), Reason.MISSING, 3);
        wrong(nodes("{\"id\": \"a b\", \"name\": \"A\"}"), Reason.NOT_AN_ID, 3);
        wrong(
                nodes("{\"id\": \"a\", \"name\": \"A\",\n\"seats\": [\n{\"person\": \"p\", \"until\": \"soon\"}]}"),
                Reason.NOT_A_DATE,
                5);
        wrong(
                nodes("{\"id\": \"a\", \"name\": \"A\", \"clauses\": [{\"type\": \"wish\", \"text\": \"x\"}]}"),
                Reason.NONE_OF,
                3);
        wrong(nodes("{\"id\": \"a\", \"name\": \"A\", \"color\": \"red\"}"), Reason.NOT_A_MEMBER, 3);
        wrong(nodes("{\"id\": \"a\", \"name\": 7}"), Reason.NOT_TEXT, 3);
        wrong(
                nodes("{\"id\": \"a\", \"name\": \"A\", \"scopes\": [{\"project\": {\"key\": \"NOPE\"}}]}"),
                Reason.UNKNOWN,
                3);
    }

    private void wrong(String json, Reason reason, int line) {
        Malformed malformed = catchThrowableOfType(Malformed.class, () -> file.read(bytes(json)));
        assertThat(malformed).as(json).isNotNull();
        assertThat(malformed.why().reason()).as(json).isEqualTo(reason);
        assertThat(malformed.line()).as(json).isEqualTo(line);
    }

    @Test
    void loops_doubles_and_unknown_circles_in_a_file_are_faults_with_their_lines() {
        fault(
                "{\"id\": \"a\", \"name\": \"A\", \"parent\": \"b\"},\n{\"id\": \"b\", \"name\": \"B\", \"parent\": \"a\"}",
                Reason.CYCLE);
        fault("{\"id\": \"a\", \"name\": \"A\"},\n{\"id\": \"a\", \"name\": \"B\"}", Reason.ID_TAKEN);
        fault("{\"id\": \"a\", \"name\": \"A\", \"parent\": \"nowhere\"}", Reason.UNKNOWN);
        fault("{\"id\": \"a\", \"name\": \"" + "x".repeat(256) + "\"}", Reason.TOO_LONG);
        fault(
                "{\"id\": \"a\", \"name\": \"A\", \"links\": [{\"type\": \"linked\", \"to\": \"nowhere\"}]}",
                Reason.UNKNOWN);
        assertThat(world.structure().size()).isZero();
    }

    private void fault(String nodes, Reason reason) {
        Document document = file.read(bytes(nodes(nodes)));
        Plan plan = world.service()
                .prepare(Visitor.of(ADA), document, Map.of())
                .orElseThrow()
                .plan();
        assertThat(plan.faults()).as(nodes).isNotEmpty();
        assertThat(plan.faults().get(0).why().reason()).as(nodes).isEqualTo(reason);
        assertThat(plan.faults().get(0).line()).as(nodes).isBetween(3, 4);
        assertThat(why(world.service().takeIn(Visitor.of(ADA), document, Map.of(), true, "")))
                .isEqualTo(reason);
    }

    @Test
    void switching_the_pack_and_back_leaves_the_export_as_it_was() {
        assertThat(takeIn(world, wells())).isInstanceOf(Answer.Changed.class);
        byte[] before = written(world);
        Node org = world.structure().node(new NodeId("org")).orElseThrow();
        world.rule("org", org.rules().with(Pack.HOLACRACY));
        assertThat(world.structure().pack(new NodeId("wells"))).isEqualTo(Pack.HOLACRACY);
        assertThat(written(world)).isNotEqualTo(before);
        world.rule("org", org.rules());
        assertThat(written(world)).isEqualTo(before);
    }

    @Test
    void a_thousand_roles_go_in_and_come_out() {
        StringBuilder many = new StringBuilder("{\"id\": \"root\", \"name\": \"Root\"}");
        for (int i = 0; i < 1_000; i++) {
            many.append(",\n{\"id\": \"r")
                    .append(i)
                    .append("\", \"name\": \"Role ")
                    .append(i)
                    .append("\", \"parent\": \"")
                    .append(i < 50 ? "root" : "r" + (i / 20))
                    .append("\", \"clauses\": [{\"type\": \"accountability\", \"text\": \"Does ")
                    .append(i)
                    .append("\"}]}");
        }
        assertThat(takeIn(world, bytes(nodes(many.toString())))).isInstanceOf(Answer.Changed.class);
        assertThat(world.structure().size()).isEqualTo(1_001);
        World elsewhere = new World();
        assertThat(takeIn(elsewhere, written(world))).isInstanceOf(Answer.Changed.class);
        assertThat(written(elsewhere)).isEqualTo(written(world));
    }

    @Test
    void an_import_reaches_what_was_made_by_hand() {
        world.yes(ADA, new AddNode(Node.named(new NodeId("wells"), Optional.empty(), Texts.of("W"), Texts.NONE)));
        world.yes(
                ADA,
                new EditNode(
                        world.structure()
                                .node(new NodeId("wells"))
                                .orElseThrow()
                                .ruled(Rules.NONE.with(Pack.LINE)),
                        1));
        assertThat(takeIn(world, wells())).isInstanceOf(Answer.Changed.class);
        assertThat(world.structure().roots()).extracting(Node::id).containsExactly(new NodeId("org"));
    }
}
