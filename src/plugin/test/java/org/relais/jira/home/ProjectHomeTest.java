package org.relais.jira.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.relais.jira.access.FakePermissions;
import org.relais.jira.access.Gate;
import org.relais.jira.access.ProjectId;
import org.relais.jira.access.UserKey;
import org.relais.jira.access.Visitor;

class ProjectHomeTest {
    private static final ProjectId PROJECT = new ProjectId(7);
    private static final Visitor ANA = Visitor.of(new UserKey("ana"));
    private static final Visitor BEN = Visitor.of(new UserKey("ben"));
    private static final Visitor CY = Visitor.of(new UserKey("cy"));
    private static final Option WHO = Option.choice("who", List.of("keepers", "everybody"), "keepers");

    /** Ana leads the project, Ben may look, Cy sees nothing. */
    private final Gate gate =
            new Gate(new FakePermissions().lead(new UserKey("ana"), PROJECT).look(BEN, PROJECT));

    private final ProjectHome home = new ProjectHome(gate, new InMemoryOptions(), List.of(ProjectHome.SHOWN, WHO));

    @Test
    void whoever_leads_the_project_decides() {
        assertThat(home.decide(ANA, "P7", Map.of("shown", "off"), 0))
                .isInstanceOfSatisfying(Answer.Decided.class, yes -> {
                    assertThat(yes.settings().values())
                            .containsExactly(Map.entry(ProjectHome.SHOWN, "off"), Map.entry(WHO, "keepers"));
                    assertThat(yes.settings().sequence()).isEqualTo(1);
                });
        assertThat(home.read(ANA, "7")).isInstanceOf(Answer.Seen.class);
    }

    @Test
    void whoever_only_sees_it_is_refused_and_to_others_it_does_not_exist() {
        assertThat(home.read(BEN, "P7")).isEqualTo(new Answer.NotYours());
        assertThat(home.decide(BEN, "P7", Map.of("shown", "off"), 0)).isEqualTo(new Answer.NotYours());
        for (Visitor stranger : List.of(CY, Visitor.ANONYMOUS)) {
            assertThat(home.read(stranger, "P7")).isEqualTo(home.read(stranger, "P99"));
            assertThat(home.decide(stranger, "P7", Map.of("shown", "off"), 0)).isEqualTo(new Answer.Absent());
        }
        assertThat(home.read(ANA, "P7")).isInstanceOfSatisfying(Answer.Seen.class, seen -> assertThat(
                        seen.settings().values())
                .containsEntry(ProjectHome.SHOWN, "on"));
    }

    @Test
    void a_value_that_is_not_offered_is_refused_with_its_option_and_nothing_is_written() {
        assertThat(home.decide(ANA, "P7", Map.of("shown", "off", "who", "the boss"), 0))
                .isEqualTo(new Answer.Unknown(WHO));
        assertThat(home.read(ANA, "P7")).isInstanceOfSatisfying(Answer.Seen.class, seen -> assertThat(
                        seen.settings().sequence())
                .isZero());
    }

    @Test
    void whoever_comes_late_sees_what_stands_now() {
        assertThat(home.decide(ANA, "P7", Map.of("shown", "off"), 0)).isInstanceOf(Answer.Decided.class);
        assertThat(home.decide(ANA, "P7", Map.of("who", "everybody"), 0))
                .isInstanceOfSatisfying(
                        Answer.Stale.class, late -> assertThat(late.current().values())
                                .containsEntry(ProjectHome.SHOWN, "off")
                                .containsEntry(WHO, "keepers"));
    }
}
