package org.relais.jira.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GateTest {
    private static final UserKey ANA = new UserKey("ana");
    private static final UserKey BEN = new UserKey("ben");
    private static final IssueId ISSUE = new IssueId(1);

    private final FakePermissions permissions = new FakePermissions();
    private final Gate gate = new Gate(permissions);

    @Test
    void whoever_may_browse_gets_a_pass_for_that_issue_by_key_or_id() {
        permissions.browse(Visitor.of(ANA), ISSUE);
        assertThat(gate.open(Visitor.of(ANA), "X-1")).hasValueSatisfying(pass -> {
            assertThat(pass.issue()).isEqualTo(ISSUE);
            assertThat(pass.holder()).isEqualTo(Visitor.of(ANA));
        });
        assertThat(gate.open(Visitor.of(ANA), "1")).isPresent();
    }

    @Test
    void unseen_and_absent_are_the_same_answer() {
        permissions.browse(Visitor.of(ANA), ISSUE);
        assertThat(gate.open(Visitor.of(BEN), "X-1")).isEqualTo(gate.open(Visitor.of(BEN), "X-99"));
        assertThat(gate.open(Visitor.of(BEN), "X-1")).isEmpty();
    }

    @Test
    void an_anonymous_visitor_sees_what_jira_shows_to_anyone() {
        assertThat(gate.open(Visitor.ANONYMOUS, "X-1")).isEmpty();
        permissions.browse(Visitor.ANONYMOUS, ISSUE);
        assertThat(gate.open(Visitor.ANONYMOUS, "X-1")).isPresent();
    }

    @Test
    void seeing_is_not_editing() {
        permissions.browse(Visitor.of(ANA), ISSUE).edit(BEN, ISSUE);
        assertThat(gate.open(Visitor.of(ANA), "X-1").flatMap(gate::edit)).isEmpty();
        assertThat(gate.open(Visitor.of(BEN), "X-1").flatMap(gate::edit))
                .hasValueSatisfying(pass -> assertThat(pass.holder()).isEqualTo(BEN));
    }

    @Test
    void nobody_edits_anonymously() {
        permissions.browse(Visitor.ANONYMOUS, ISSUE);
        assertThat(gate.open(Visitor.ANONYMOUS, "X-1").flatMap(gate::edit)).isEmpty();
    }

    @Test
    void only_administrators_administer() {
        permissions.administer(ANA);
        assertThat(gate.administer(Visitor.of(ANA))).isPresent();
        assertThat(gate.administer(Visitor.of(BEN))).isEmpty();
        assertThat(gate.administer(Visitor.ANONYMOUS)).isEmpty();
    }
}
