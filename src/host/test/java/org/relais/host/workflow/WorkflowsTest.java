package org.relais.host.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.opensymphony.workflow.Condition;
import com.opensymphony.workflow.FunctionProvider;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relais.host.db.Database;
import org.relais.host.workflow.Cast.Diary;
import org.relais.host.workflow.Workflows.Transition;

class WorkflowsTest {
    private static final int START = 11;
    private static final int DONE = 31;
    private static final int REOPEN = 41;
    private final Diary diary = new Diary();
    private final Map<String, Object> plugin = new HashMap<>();
    private Database database;
    private Workflows workflows;

    @BeforeEach
    void open() {
        database = Database.open("jdbc:h2:mem:wf-" + UUID.randomUUID() + "", "sa", "");
        workflows = new Workflows(database, plugin::get);
        workflows.installDefaults();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void an_issue_starts_in_to_do_and_is_worked_on() {
        var created = workflows.create(Workflows.SIMPLE, Cast.ANA, diary.variables());
        assertThat(created.statusId()).isEqualTo("10000");
        assertThat(names(created.entryId())).containsExactly("Start work");

        var moved = workflows.transition(
                Workflows.SIMPLE, created.entryId(), START, Cast.ANA, diary.variables("comment", "on it"));

        assertThat(moved.statusId()).isEqualTo("3");
        assertThat(diary.lines).containsExactly("created in 10000", "status 3", "ana says on it", "stored");
        assertThat(workflows.available(Workflows.SIMPLE, created.entryId(), Cast.ANA, diary.variables()))
                .containsExactly(
                        new Transition(21, "Send to review", "", "10001", Optional.empty()),
                        new Transition(DONE, "Done", "", "10002", Optional.empty()));
    }

    @Test
    void work_that_is_done_can_be_reopened_and_loses_its_resolution() {
        long entry = started();
        move(entry, DONE);
        assertThat(diary.lines).contains("resolution 10000", "status 10002");
        diary.lines.clear();
        assertThat(move(entry, REOPEN)).isEqualTo("10000");
        assertThat(diary.lines).containsExactly("resolution null", "status 10000", "stored");
        assertThat(count("select count(*) from os_step where entry_id = ? and not is_current", entry))
                .isEqualTo(2);
        assertThat(count(
                        "select count(*) from os_step_previous p join os_step s on s.id = p.step_id where s.entry_id ="
                                + " ?",
                        entry))
                .isEqualTo(2);
    }

    @Test
    void an_action_that_is_not_offered_is_refused() {
        long entry = started();
        assertThatThrownBy(() -> move(entry, REOPEN))
                .isInstanceOfSatisfying(
                        TransitionRefused.class, e -> assertThat(e.key()).contains(TransitionRefused.UNAVAILABLE));
        assertThatThrownBy(() -> move(entry, 999)).isInstanceOf(TransitionRefused.class);
        assertThat(names(entry)).containsExactly("Send to review", "Done");
    }

    @Test
    void a_refused_validator_leaves_everything_as_it_was() {
        long entry = started();
        plugin.put("p.No", (Validator) (variables, arguments, properties) -> {
            InvalidInputException no = new InvalidInputException("summary", "Say what it is about.");
            no.addError("Not today.");
            throw no;
        });
        edit("Send to review", "<validators>" + named("validator", "p.No") + "</validators>");
        diary.lines.clear();

        var refused = catchThrowableOfType(TransitionRefused.class, () -> move(entry, 21));

        assertThat(refused.fields()).isEqualTo(Map.of("summary", "Say what it is about."));
        assertThat(refused.messages()).containsExactly("Not today.");
        assertThat(refused.key()).isEmpty();
        assertThat(diary.lines).isEmpty();
        assertThat(names(entry)).containsExactly("Send to review", "Done");
    }

    @Test
    void a_missing_class_does_not_break_the_move() {
        long entry = started();
        edit(
                "Send to review",
                "<restrict-to><conditions type=\"AND\">" + named("condition", "gone.Condition")
                        + named("condition", "gone.Negated").replace("type=", "negate=\"true\" type=")
                        + "</conditions></restrict-to><validators>"
                        + named("validator", "gone.Validator") + "</validators><pre-functions>"
                        + named("function", "gone.Function") + "</pre-functions>");
        assertThat(move(entry, 21)).isEqualTo("10001");
        assertThat(workflows.missing())
                .containsExactly("gone.Condition", "gone.Function", "gone.Negated", "gone.Validator");

        plugin.put("gone.Condition", (Condition) (variables, arguments, properties) -> true);
        names(workflows.adopt(Workflows.SIMPLE, "3"));
        assertThat(workflows.missing()).doesNotContain("gone.Condition");
    }

    @Test
    void a_plugin_that_cannot_make_its_class_counts_as_missing() {
        Workflows broken = new Workflows(database, name -> {
            throw new NoClassDefFoundError("half of the plugin");
        });
        edit("Start work", "<pre-functions>" + named("function", "p.Broken") + "</pre-functions>");
        long entry = broken.create(Workflows.SIMPLE, null, diary.variables()).entryId();
        assertThat(broken.transition(Workflows.SIMPLE, entry, START, null, diary.variables())
                        .statusId())
                .isEqualTo("3");
        assertThat(broken.missing()).containsExactly("p.Broken");
    }

    @Test
    void a_function_that_fails_takes_back_everything_the_caller_did_too() {
        long entry = started();
        plugin.put("p.Fails", (FunctionProvider) (variables, arguments, properties) -> {
            database.jdbc().sql("update status set name = 'spoilt'").update();
            throw new IllegalStateException("no disk");
        });
        edit("Done", "<post-functions>" + named("function", "p.Fails") + "</post-functions>");

        assertThatThrownBy(() -> database.transactions().executeWithoutResult(tx -> {
                    database.jdbc()
                            .sql("insert into app_property values ('before', 'x')")
                            .update();
                    move(entry, DONE);
                }))
                .hasMessage("no disk");

        assertThat(names(entry)).containsExactly("Send to review", "Done");
        assertThat(database.jdbc()
                        .sql("select name from status where name = 'spoilt' union all select property_key from"
                                + " app_property")
                        .query(String.class)
                        .list())
                .isEmpty();
    }

    @Test
    void a_function_finds_the_variables_that_jira_gives_it() {
        List<String> seen = new ArrayList<>();
        plugin.put("p.Looks", (FunctionProvider) (variables, arguments, properties) -> {
            seen.addAll(new TreeSet<>(variables.keySet()));
            assertThat(variables.get("actionId")).isEqualTo(START);
        });
        edit("Start work", "<post-functions>" + named("function", "p.Looks") + "</post-functions>");
        long entry =
                workflows.create(Workflows.SIMPLE, Cast.ANA, diary.variables()).entryId();
        move(entry, START);
        assertThat(seen)
                .contains(
                        "issue", "context", "entry", "store", "descriptor", "actionId", "currentSteps", "createdStep");
    }

    @Test
    void conditions_ask_who_is_calling() {
        long entry = started();
        String condition = "<restrict-to><conditions type=\"AND\">%s</conditions></restrict-to>";
        edit(
                "Send to review",
                condition.formatted(named("condition", "com.atlassian.jira.workflow.condition.AllowOnlyAssignee")
                        + named("condition", "com.atlassian.jira.workflow.condition.PermissionCondition")
                                .replace("</condition>", "<arg name=\"permission\">Resolve Issue</arg></condition>")));
        assertThat(names(entry)).contains("Send to review");
        assertThat(workflows.available(Workflows.SIMPLE, entry, Cast.BEN, diary.variables()))
                .extracting(Transition::name)
                .containsExactly("Done");
        assertThat(workflows.available(Workflows.SIMPLE, entry, null, diary.variables()))
                .extracting(Transition::name)
                .containsExactly("Done");
        assertThatThrownBy(() -> workflows.transition(Workflows.SIMPLE, entry, 21, Cast.BEN, diary.variables()))
                .isInstanceOf(TransitionRefused.class);
    }

    @Test
    void a_condition_that_fails_lets_nobody_through_and_hides_nothing_else() {
        long entry = started();
        plugin.put("p.Fails", (Condition) (variables, arguments, properties) -> {
            throw new IllegalStateException("no network");
        });
        edit(
                "Send to review",
                "<restrict-to><conditions type=\"AND\">" + named("condition", "p.Fails")
                        + "</conditions></restrict-to>");
        assertThat(names(entry)).containsExactly("Done");
    }

    @Test
    void a_comment_for_some_is_never_shown_to_all() {
        long entry =
                workflows.create(Workflows.SIMPLE, Cast.ANA, diary.variables()).entryId();
        assertThatThrownBy(() -> workflows.transition(
                        Workflows.SIMPLE,
                        entry,
                        START,
                        Cast.ANA,
                        diary.variables("comment", "between us", "roleLevel", "10100")))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThat(diary.lines).noneMatch(line -> line.contains("between us"));
    }

    @Test
    void an_imported_issue_stands_at_the_step_of_its_status() {
        long entry = workflows.adopt(Workflows.SIMPLE, "10001");
        assertThat(names(entry)).containsExactly("Done");
        assertThat(move(entry, DONE)).isEqualTo("10002");
    }

    @Test
    void a_status_without_a_step_gets_one_with_ways_in_and_out() {
        database.jdbc()
                .sql("insert into status (id, name, category) values ('5', 'On <hold> & co', 'indeterminate')")
                .update();
        long other = started();
        long entry = workflows.adopt(Workflows.SIMPLE, "5");
        assertThat(names(entry)).containsExactly("On <hold> & co", "To Do", "In Progress", "In Review", "Done");

        workflows.ensureStatus(Workflows.SIMPLE, "6", "Waiting");
        workflows.ensureStatus(Workflows.SIMPLE, "6", "Waiting");
        assertThat(names(other)).containsExactly("Send to review", "Done", "On <hold> & co", "Waiting");
        var away = workflows.available(Workflows.SIMPLE, other, Cast.ANA, diary.variables()).stream()
                .filter(transition -> transition.statusId().equals("5"))
                .findFirst()
                .orElseThrow();
        assertThat(move(other, away.id())).isEqualTo("5");
        assertThat(diary.lines).contains("status 5");
    }

    @Test
    void of_two_people_who_move_an_issue_at_once_one_is_refused() throws Exception {
        plugin.put("p.Slow", (FunctionProvider) (variables, arguments, properties) -> {
            pause(300);
        });
        edit("Start work", "<post-functions>" + named("function", "p.Slow") + "</post-functions>");
        for (int round = 0; round < 5; round++) {
            long entry = workflows
                    .create(Workflows.SIMPLE, Cast.ANA, diary.variables())
                    .entryId();
            CyclicBarrier together = new CyclicBarrier(2);
            Callable<String> start = () -> {
                together.await();
                try {
                    return workflows
                            .transition(Workflows.SIMPLE, entry, START, Cast.ANA, new Diary().variables())
                            .statusId();
                } catch (TransitionRefused e) {
                    return e.key().orElseThrow();
                }
            };
            ExecutorService two = Executors.newFixedThreadPool(2);
            Future<String> one = two.submit(start);
            Future<String> another = two.submit(start);
            assertThat(List.of(one.get(), another.get())).containsExactlyInAnyOrder("3", TransitionRefused.UNAVAILABLE);
            two.shutdown();
            assertThat(count("select count(*) from os_step where entry_id = ?", entry))
                    .isEqualTo(2);
        }
    }

    @Test
    void another_node_sees_a_changed_workflow_at_once() {
        Workflows node = new Workflows(database, plugin::get);
        long entry = node.adopt(Workflows.SIMPLE, "10001");
        assertThat(names(entry)).containsExactly("Done");
        node.ensureStatus(Workflows.SIMPLE, "77", "Elsewhere");
        assertThat(names(entry)).containsExactly("Done", "Elsewhere");
    }

    @Test
    void a_workflow_cannot_read_files_or_the_network(@TempDir Path folder) throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "the secret");
        String good = stored();
        String bad =
                typed(good, "[<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]").replace("From To Do", "&x;");
        assertThat(bad).contains("&x;").contains("ENTITY");
        assertThatThrownBy(() -> workflows.save("bad", bad))
                .isInstanceOf(TransitionFailed.class)
                .hasMessageNotContaining("the secret");
        assertThat(workflows.names()).containsExactly(Workflows.SIMPLE);

        String remote = typed(good, "SYSTEM \"http://192.0.2.1/x.dtd\"");
        workflows.save("remote", remote);
        assertThat(workflows.descriptor("remote").getSteps()).hasSize(4);
    }

    @Test
    void defaults_are_installed_once() {
        workflows.installDefaults();
        assertThat(workflows.names()).containsExactly(Workflows.SIMPLE);
    }

    @Test
    void an_edited_workflow_keeps_its_document_type_and_everything_else() {
        String before = stored();
        workflows.ensureStatus(Workflows.SIMPLE, "5", "On <hold> & co");
        assertThat(stored()).contains("DTD OSWorkflow 2.8", "<common-action id=\"31\"/>", "On &lt;hold&gt; &amp; co");
        assertThat(stored().indexOf("<global-actions>")).isLessThan(stored().indexOf("<common-actions>"));
        assertThat(before).doesNotContain("<global-actions>");
    }

    @Test
    void an_entry_of_another_workflow_is_not_moved_by_this_one() {
        long entry = started();
        workflows.save("Other", stored());
        assertThatThrownBy(() -> workflows.transition("Other", entry, DONE, Cast.ANA, diary.variables()))
                .isInstanceOf(TransitionFailed.class);
    }

    private long started() {
        return workflows.adopt(Workflows.SIMPLE, "3");
    }

    private String move(long entry, int action) {
        return workflows
                .transition(Workflows.SIMPLE, entry, action, Cast.ANA, diary.variables())
                .statusId();
    }

    private List<String> names(long entry) {
        return workflows.available(Workflows.SIMPLE, entry, Cast.ANA, diary.variables()).stream()
                .map(Transition::name)
                .toList();
    }

    private long count(String sql, long entry) {
        return database.jdbc().sql(sql).param(entry).query(Long.class).single();
    }

    /** Puts a piece into the action of this name, where the document type wants it. */
    private void edit(String action, String piece) {
        String xml = stored();
        int from = xml.indexOf("name=\"" + action + "\"", xml.indexOf("<common-actions>"));
        assertThat(from).isPositive();
        int at = piece.startsWith("<post-functions>")
                ? xml.indexOf("</results>", from) + "</results>".length()
                : xml.indexOf("<results>", from);
        workflows.save(Workflows.SIMPLE, xml.substring(0, at) + piece + xml.substring(at));
    }

    private static String typed(String xml, String type) {
        return xml.replaceFirst("<!DOCTYPE[^>]*>", "<!DOCTYPE workflow " + type + ">");
    }

    private String stored() {
        return database.jdbc()
                .sql("select xml from workflow where name = ?")
                .param(Workflows.SIMPLE)
                .query(String.class)
                .single();
    }

    private static String named(String element, String className) {
        return "<" + element + " type=\"class\"><arg name=\"class.name\">" + className + "</arg></" + element + ">";
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
