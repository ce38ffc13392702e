package org.relais.host.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.relais.host.search.Office.ANA;
import static org.relais.host.search.Office.BEN;

import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.relais.host.db.Database;
import org.relais.host.search.jql.JqlException;

/** What every database has to find in the {@link Office}. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class SearchContract {
    private Database database;
    private Search search;

    abstract Database open();

    @BeforeAll
    void moveIn() {
        database = open();
        Office office = new Office(database);
        office.moveIn();
        search = office.search(Map.of("brought", new Brought(what -> switch (what) {
            case "keys" -> List.of("DESK-1", "VAULT-1", "GONE-1");
            case "none" -> List.of();
            default -> LongStream.rangeClosed(2, 70_001).boxed().toList();
        })));
    }

    @AfterAll
    void moveOut() {
        database.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // project, key, parent
                "project = desk | 1 2 3 4",
                "project = 'Front desk' and key != DESK-1 | 2 3 4",
                "project in (1, VAULT) | 1 2 3 4 5",
                "project not in (DESK) | 5",
                "key = desk-2 | 2",
                "issue in (DESK-1, 5) | 1 5",
                "id = 3 | 3",
                "key > DESK-2 | 3 4",
                "parent = DESK-1 | 4",
                "issue is not EMPTY | 1 2 3 4 5",
                "parent != DESK-2 | 4",
                // words
                "summary ~ letter | 1 3 5",
                "summary ~ 'LETTER welcome' | 1",
                "summary ~ 'ete' | 2",
                "summary ~ 'l\\u2019\\u00e9t' | ",
                "summary ~ '100%' | 2",
                "summary ~ '\\\"100% paper_less\\\"' | 2",
                "summary ~ 'lett*s' | 5",
                "summary ~ 'letter -thanks' | 1 5",
                "summary ~ '\\\"letter of\\\"' | 3",
                "summary !~ letter | 2 4",
                "description ~ hello | 1",
                "description !~ nothing | 1",
                "description is not empty | 1",
                "comment ~ printer | 2",
                "comment ~ salary | 3",
                "text ~ guests | 1",
                "text ~ PRINTER | 2",
                "not text ~ letter | 2 4",
                // the index: stems, both languages, wildcards, phrases, words that bind
                "summary ~ letters | 1 3 5",
                "summary ~ letterheads | 4",
                "summary ~ bureaux | 2",
                "summary ~ \"l'ete\" | 2",
                "summary ~ 'lett*' | 1 3 4 5",
                "summary ~ 'LETTER*' | 1 3 4 5",
                "summary ~ 'lette?' | 1 3",
                "summary ~ 'letterh??d' | 4",
                "summary ~ 'l*r' | 1 3",
                "summary ~ 'welcome OR thanks' | 1 3",
                "summary ~ 'letter AND NOT thanks' | 1 5",
                "summary ~ 'letter !welcome -count' | 3",
                "summary ~ '(welcome OR paper) letter*' | 1 4",
                "summary ~ '+letter +welcome' | 1",
                "summary ~ '-letter' | ",
                "summary ~ '\\\"welcome letters\\\"' | 1",
                "summary ~ '\\\"letter welcome\\\"' | ",
                "summary ~ 'letter -\\\"welcome letter\\\"' | 3 5",
                "summary ~ 'paper-less' | 2",
                "text ~ 'hello letter' | ",
                "text ~ 'ask printer' | 2",
                "not summary ~ 'letter*' | 2",
                // choices
                "type = sub-task | 4",
                "issuetype in (Task) and project = DESK | 1 2 3",
                "status = 'à FAIRE' | 2 4 5",
                "status != Done and project = DESK | 1 2 4",
                "status = 3 | 1",
                "statusCategory = Done | 3",
                "statusCategory not in ('To Do', done) | 1",
                "priority = high | 1 5",
                "priority > low | 1 4 5",
                "priority <= medium | 2 4",
                "priority != high | 2 4",
                "priority is empty | 3",
                "resolution = Unresolved | 1 2 4 5",
                "resolution in (Unresolved, Fixed) | 1 2 3 4 5",
                "resolution != Unresolved | 3",
                "resolution is not empty | 3",
                "level = Staff | 1",
                "component = paper | 1",
                "component != paper | 5",
                "component is empty | 2 3 4",
                "fixVersion in (1.0, 2.0) | 1 2",
                "affectedVersion = 1.0 | 2",
                "fixVersion != 1.0 | 2",
                "fixVersion > 1.0 | 2",
                "fixVersion <= 1.0 | 1",
                "fixVersion in releasedVersions() | 1",
                "fixVersion in unreleasedVersions(DESK) | 2",
                "resolution >= Fixed | 3",
                "labels = MAIL | 1 2",
                "labels != mail | 3",
                "labels not in (other, urgent) | 2",
                "labels in (other, EMPTY) | 3 4 5",
                "labels not in (other, EMPTY) | 1 2",
                // people
                "assignee = ben | 2",
                "assignee = 'ana lebrun' | 1 5",
                "assignee != ben | 1 5",
                "not assignee = ben | 1 5",
                "assignee is empty | 3 4",
                "assignee = currentUser() | 1 5",
                "assignee in membersOf(writers) | 2",
                "assignee not in membersOf(writers) | 1 5",
                "creator is empty and reporter = ana | 1 2 3 4 5",
                "watcher = currentUser() | 1",
                "watcher = ben | 1 3",
                "watcher is empty | 2 4 5",
                "issue in watchedIssues() | 1",
                // saved queries
                "filter = 1 | 1 3 5",
                "filter = Letters | 1 3 5",
                "savedFilter in (1, 2) and status = Done | 3",
                "filter != Letters | 2 4",
                "filter = 5 | 1 2 3 4 5",
                // links
                "issueLinkType = Blocks | 1 2 3 5",
                "issueLinkType = blocks | 1 2 3 5",
                "issueLinkType = 'is blocked by' | 1 2 5",
                "issueLinkType is empty | 4",
                "issue in linkedIssues(DESK-1) | 2 3 5",
                "issue in linkedIssues(DESK-1, 'is blocked by') | 3",
                "issue in linkedIssues(DESK-1, blocks) | 2 5",
                // custom fields
                "Purpose ~ 'home guest' | 1",
                "cf[10100] is empty | 2 3 4 5",
                "stage = Offered | 1",
                "stage = offered | ",
                "stage != zzz | 1",
                "stage not in (accepted) | 1",
                "stage in (Offered, zzz) | 1 2",
                "stage is EMPTY | 3 4 5",
                "effort > 3 | 1 2",
                "effort = 3.5 | 1",
                "not effort > 3.5 | 1",
                "'review on' >= startOfDay() | 3",
                "'review on' is not empty | 3",
                "day = 2026-11-20 | 1",
                "day < 2026-11-20 | ",
                "keeper = ben | 1",
                "keeper in membersOf(writers) | 1",
                "keeper is empty | 2 3 4 5",
                "colour = red | 1",
                "colour in (Red, 72) | 1 2",
                "colour != red | 2",
                "tags = mail | 1",
                "tags not in (other) | 1",
                "'Epic Link' = DESK-1 | 2",
                "'epic link' in (desk-1, 5) | 2 3",
                "cf[10108] in linkedIssues(DESK-2) | 2",
                // words of the language
                "status = Done or assignee = ben and labels = mail | 2 3",
                "not (labels = mail or labels = other) | ",
                "not (status = Done or project = VAULT) | 1 2 4",
                "issue in brought(keys) | 1 5",
                "issue not in brought(keys) | 2 3 4",
                "issue in brought(none) | ",
                "issue not in brought(none) | 1 2 3 4 5",
                "issue in brought(many) | 2 3 4 5",
            })
    void finds(String jql, String ids) {
        assertThat(search.ids(ANA, jql, 100)).containsExactlyInAnyOrderElementsOf(numbers(ids));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "created >= -1d | 3 4 5",
                "created > '-1d 1h' | 3 4 5",
                "created < -25h | 1 2",
                "created >= 2026-11-22 and created < '2026/11/23' | 3 5",
                "created >= '2026-11-23 12:00' | 4",
                "created > '2026-11-23 12:00' | ''",
                "created <= now() | 1 2 3 4 5",
                "created >= startOfDay() | 4",
                "created < startOfWeek() | 1 2 3 5",
                "created >= startOfWeek(-1) and created <= endOfWeek(-1) | 1 2 3 5",
                "created <= endOfDay(-2d) | 1 2",
                "created >= startOfMonth() and created <= endOfYear() | 1 2 3 4 5",
                "due = 2026-11-20 | 1",
                "due < now() | 1",
                "due > 1w | ''",
                "due <= 7d | 1 4",
                "duedate is empty | 2 3 5",
                "resolved is not empty | 3",
            })
    void finds_by_time(String jql, String ids) {
        assertThat(search.ids(ANA, jql, 100)).containsExactlyInAnyOrderElementsOf(numbers(ids));
    }

    @Test
    void days_are_those_of_the_searcher() {
        // in Auckland, where Ben is, the day began at 11:00 UTC, noon in Paris
        assertThat(search.ids(BEN, "created >= startOfDay()", 100)).containsExactly(4L);
        assertThat(search.ids(BEN, "created >= 2026-11-24", 100)).containsExactly(4L);
        assertThat(search.ids(ANA, "created >= 2026-11-24", 100)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | 4 5 3 2 1",
                "order by created asc | 1 2 5 3 4",
                "order by created | 4 5 3 2 1",
                "order by key | 1 2 3 4 5",
                "order by key desc | 5 4 3 2 1",
                "order by priority | 5 1 4 2 3",
                "order by priority asc, summary | 3 2 4 5 1",
                "order by assignee asc, key | 1 5 2 3 4",
                "order by due asc, key | 1 4 2 3 5",
                "project = DESK order by stage, key | 2 1 3 4",
                "project = DESK order by cf[10102] desc, key | 3 4 2 1",
                "project = DESK order by labels, key | 1 2 3 4",
                "project = DESK order by keeper, key | 1 2 3 4",
                "project = DESK order by colour desc, key | 3 4 2 1",
                "project = DESK order by fixVersion desc, status, type, component, purpose, level, key | 3 4 2 1",
            })
    void lists_in_the_order_that_is_asked(String jql, String ids) {
        assertThat(search.ids(ANA, jql, 100)).containsExactlyElementsOf(numbers(ids));
    }

    @Test
    void a_page_says_how_much_there_is_in_all() {
        Results page = search.search(ANA, "order by key", 1, 2);
        assertThat(page.ids()).containsExactly(2L, 3L);
        assertThat(page.total()).isEqualTo(5);
        assertThat(page.order()).hasSize(1);
        assertThat(search.count(BEN, "")).isEqualTo(4);
    }

    @Test
    void what_the_searcher_may_not_see_is_not_found_by_any_query() {
        for (ApplicationUser searcher : new ApplicationUser[] {BEN, null})
            for (String jql : List.of("", "issue in brought(keys)", "project != DESK or summary ~ letters", "id != 1"))
                assertThat(search.ids(searcher, jql, 100)).doesNotContain(5L);
    }

    @Test
    void a_comment_for_others_is_not_found() {
        assertThat(search.ids(BEN, "comment ~ salary", 100)).isEmpty();
        assertThat(search.ids(BEN, "text ~ salary", 100)).isEmpty();
        assertThat(search.ids(BEN, "comment !~ nothing", 100)).containsExactly(2L);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "project = %s | VAULT | NOWHERE",
                "component = %s | gold | silver",
                "key = %s | VAULT-1 | VAULT-2",
                "id = %s | 5 | 6",
                "parent in (%s) | VAULT-1 | VAULT-2",
                "issue in linkedIssues(%s) | VAULT-1 | VAULT-2",
            })
    void what_may_not_be_seen_does_not_exist(String jql, String unseen, String missing) {
        JqlException refused = refusal(BEN, jql.formatted(unseen));
        assertThat(refused)
                .hasMessage(refusal(BEN, jql.formatted(missing)).getMessage().replace(missing, unseen));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "project = X | The value 'X' does not exist for the field 'project'.",
                "status in (Done, Nowhere) | The value 'Nowhere' does not exist for the field 'status'.",
                "assignee = nobody | The value 'nobody' does not exist for the field 'assignee'.",
                "key = DESK-99 | An issue with key 'DESK-99' does not exist for the field 'issue'.",
                "hue = red | Field 'hue' does not exist or you do not have permission to view it.",
                "cf[1] = red | Field 'cf[1]' does not exist or you do not have permission to view it.",
                "summary = x | The operator '=' is not supported by the field 'summary'. It takes: ~, !~, is, is not.",
                "status ~ x | The operator '~' is not supported by the field 'status'. It takes: =, !=, in, not in,"
                        + " is, is not.",
                "status is empty | The field 'status' does not support searching for EMPTY values.",
                "due < EMPTY | The operator '<' of the field 'due' cannot be used with EMPTY.",
                "assignee is ben | The operator 'is' asks for EMPTY or NULL, so no other value can be given to the"
                        + " field 'assignee'.",
                "status in Done | The operator 'in' of the field 'status' needs a list of values.",
                "status = (Done) | The operator '=' of the field 'status' does not take a list of values.",
                "assignee = membersOf(writers) | The operator '=' of the field 'assignee' does not take a list of"
                        + " values.",
                "created > soon | The date 'soon' for the field 'created' is invalid. Valid dates look like"
                        + " yyyy-MM-dd, yyyy-MM-dd HH:mm, yyyy/MM/dd, yyyy/MM/dd HH:mm, or a period such as -5d or 4w 2d.",
                "created > 2026-02-30 | The date '2026-02-30' for the field 'created' is invalid. Valid dates look"
                        + " like yyyy-MM-dd, yyyy-MM-dd HH:mm, yyyy/MM/dd, yyyy/MM/dd HH:mm, or a period such as -5d or 4w"
                        + " 2d.",
                "effort = much | The value 'much' for the field 'Effort' is not a number.",
                "parent is EMPTY | The operator 'is' is not supported by the field 'parent'. It takes: =, !=, in, not in.",
                "comment is EMPTY | The operator 'is' is not supported by the field 'comment'. It takes: ~, !~.",
                "text !~ letter | The operator '!~' is not supported by the field 'text'. It takes: ~.",
                "filter = 9 | A filter '9' does not exist, or you do not have permission to see it.",
                "filter = 3 | The filter '3' asks, by way of others, for itself.",
                "filter is empty | The operator 'is' is not supported by the field 'filter'. It takes: =, !=, in, not"
                        + " in.",
                "colour = green | The value 'green' does not exist for the field 'Colour'.",
                "'Epic Link' = GONE-1 | An issue with key 'GONE-1' does not exist for the field 'Epic Link'.",
                "summary ~ '*etter' | The text '*etter' for the field 'summary' is not allowed to start with '*'.",
                "summary ~ '?etter' | The text '?etter' for the field 'summary' is not allowed to start with '?'.",
                "summary ~ '\\\"_\\\"' | The text to search for in the field 'summary' holds no word.",
                "summary ~ 'letter~' | The text 'letter~' for the field 'summary' cannot be read: put quotes around"
                        + " phrases, close each parenthesis, and put a backslash before ^ ~ [ ] { }.",
                "summary ~ '(letter' | The text '(letter' for the field 'summary' cannot be read: put quotes around"
                        + " phrases, close each parenthesis, and put a backslash before ^ ~ [ ] { }.",
                "issue.property[a].b = 1 | Field 'issue.property[a].b' does not exist or you do not have permission"
                        + " to view it.",
                "summary ~ '...' | The text to search for in the field 'summary' holds no word.",
                "issue in nothing() | Unable to find the JQL function 'nothing'.",
                "created > currentUser() | The function 'currentUser' cannot be used with the field 'created'.",
                "status in brought(x) | The function 'brought' cannot be used with the field 'status'.",
                "created > startOfDay(x) | The function 'startOfDay' is written like this: startOfDay(\"-1d\").",
                "assignee in membersOf(x) | The group 'x' does not exist.",
                "issue in brought() | Tell issue {0} which ones, it's needed.",
                "order by text | The field 'text' cannot be sorted by.",
            })
    void refuses_in_words(String jql, String sentence) {
        assertThat(refusal(ANA, jql)).hasMessage(sentence);
    }

    @Test
    void a_query_as_long_as_may_be_is_answered() {
        String many = Stream.generate(() -> "id=1").limit(1_200).collect(Collectors.joining(" or "));
        assertThat(search.ids(ANA, many, 100)).containsExactly(1L);
        String listed = "id in (" + Stream.generate(() -> "1").limit(4_900).collect(Collectors.joining(",")) + ")";
        assertThat(search.ids(ANA, listed, 100)).containsExactly(1L);
    }

    @Test
    void what_is_typed_never_becomes_sql() {
        assertThat(search.ids(ANA, "summary ~ \"x' or 1=1 x\"", 100)).isEmpty();
        assertThat(search.ids(ANA, "summary ~ \"x'y*\" or summary ~ \"o'' | x:y*\"", 100))
                .isEmpty();
        assertThat(search.ids(ANA, "labels = \"' or '1'='1\" order by created", 100))
                .isEmpty();
    }

    private JqlException refusal(ApplicationUser searcher, String jql) {
        return catchThrowableOfType(JqlException.class, () -> search.validate(searcher, jql));
    }

    private static List<Long> numbers(String ids) {
        if (ids == null || ids.isBlank()) return List.of();
        return Stream.of(ids.split(" ")).map(Long::valueOf).toList();
    }
}
