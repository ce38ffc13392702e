package org.relais.host.web.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.relais.host.i18n.I18n;
import org.relais.host.issue.HostIssue;
import org.relais.host.issue.Issues;
import org.relais.host.people.Person;
import org.relais.host.project.HostProject;
import org.relais.host.project.Kind;
import org.relais.host.project.Ranked;

class IssueFormTest {
    private static final Person ANNA = person("anna");
    private static final Person GUEST = person("guest");
    private static final Ranked HIGH = new Ranked("2", "High", 2);

    private final HostIssue issue = new Issues(null, null, null, null, null)
            .blank(new HostProject(1, "DEMO", "Demo", "", ANNA, 1, false), new Kind("1", "Task", "", false));
    private final Map<String, String[]> sent = new HashMap<>(Map.of("summary", new String[] {"Clean the pump"}));

    @Test
    void what_is_right_goes_into_the_issue() {
        type("priority", "2");
        type("description", "First.\r\nSecond.");
        type("assignee", "anna");
        type("labels", " pump  garden pump ");
        type("duedate", "2025-12-31");

        assertThat(wrong()).isEmpty();
        assertThat(IssueForm.of(issue))
                .isEqualTo(new IssueForm(
                        "Clean the pump", "2", "First.\nSecond.", "anna", "", "garden pump", "2025-12-31"));
    }

    @Test
    void a_summary_is_needed() {
        type("summary", "  ");
        assertThat(wrong()).containsExactly(Map.entry("summary", "Summary is empty. Type something in it."));
    }

    @Test
    void a_summary_that_is_too_long_is_told_how_long_it_may_be() {
        type("summary", "x".repeat(256));
        assertThat(wrong())
                .containsExactly(Map.entry("summary", "Summary has 256 characters; 255 are allowed. Shorten it."));
    }

    @Test
    void a_description_may_be_32767_characters_long() {
        type("description", "x".repeat(32_767));
        assertThat(wrong()).isEmpty();
        type("description", "x".repeat(32_768));
        assertThat(wrong())
                .containsExactly(
                        Map.entry("description", "Description has 32,768 characters; 32,767 are allowed. Shorten it."));
    }

    @Test
    void control_characters_are_refused_and_tabs_are_not() {
        type("description", "a\tb");
        assertThat(wrong()).isEmpty();
        type("description", "a\u0000b");
        assertThat(wrong().get("description")).contains("control character (U+0000)");
    }

    @Test
    void half_a_character_is_refused_and_a_whole_one_is_not() {
        type("summary", "A pump \uD83D\uDEA0");
        assertThat(wrong()).isEmpty();
        type("summary", "A pump \uD83D");
        assertThat(wrong().get("summary")).contains("half of a character (U+D83D)");
    }

    @Test
    void a_day_that_does_not_exist_is_refused() {
        type("duedate", "2025-02-30");
        assertThat(wrong()).containsOnlyKeys("duedate");
    }

    @Test
    void somebody_who_may_not_be_assigned_is_refused_by_name() {
        type("assignee", "guest");
        assertThat(wrong().get("assignee")).contains("cannot be assigned to Guest");
    }

    @Test
    void an_assignee_who_was_there_before_stays() {
        issue.setAssignee(GUEST);
        type("assignee", "guest");
        assertThat(wrong()).isEmpty();
    }

    @Test
    void an_issue_is_nobodys_only_where_the_project_allows_it() {
        issue.setAssignee(ANNA);
        type("assignee", "");
        assertThat(wrong()).containsOnlyKeys("assignee");
    }

    @Test
    void a_reporter_must_have_an_account() {
        type("reporter", "nobody");
        assertThat(wrong()).containsOnlyKeys("reporter");
    }

    @Test
    void a_priority_that_is_gone_is_refused() {
        type("priority", "99");
        assertThat(wrong()).containsOnlyKeys("priority");
    }

    private void type(String field, String value) {
        sent.put(field, new String[] {value});
    }

    private Map<String, String> wrong() {
        I18n texts = new I18n();
        texts.add("host", getClass().getClassLoader(), "host.i18n.issue");
        Problems problems = new Problems(texts.getInstance(Locale.ENGLISH));
        IssueForm.typed(sent, IssueForm.of(issue)).fill(issue, new Office(), problems);
        return problems.fields();
    }

    private static Person person(String username) {
        String name = username.substring(0, 1).toUpperCase(Locale.ROOT) + username.substring(1);
        return new Person(username, 1, username, name, "", true, null, null);
    }

    /** Anna works here; the guest only visits. */
    private static final class Office implements FormChoices {
        @Override
        public List<Ranked> priorities() {
            return List.of(HIGH);
        }

        @Override
        public Optional<Person> person(String username) {
            return List.of(ANNA, GUEST).stream()
                    .filter(person -> person.username().equals(username))
                    .findFirst();
        }

        @Override
        public boolean assignable(Person person) {
            return person.equals(ANNA);
        }

        @Override
        public boolean unassignedAllowed() {
            return false;
        }
    }
}
