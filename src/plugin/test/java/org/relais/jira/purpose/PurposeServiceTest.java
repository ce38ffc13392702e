package org.relais.jira.purpose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.relais.jira.access.FakePermissions;
import org.relais.jira.access.Gate;
import org.relais.jira.access.IssueId;
import org.relais.jira.access.UserKey;
import org.relais.jira.access.Version;
import org.relais.jira.access.Visitor;

class PurposeServiceTest {
    private static final UserKey ANA = new UserKey("ana");
    private static final Visitor ANAS_VISIT = Visitor.of(ANA);
    private static final Visitor BENS_VISIT = Visitor.of(new UserKey("ben"));
    private static final Visitor CYS_VISIT = Visitor.of(new UserKey("cy"));
    private static final IssueId ISSUE = new IssueId(1);
    private static final Optional<Version> NOTHING_YET = Optional.of(Version.of(Optional.empty()));
    private static final Purpose TRUST = new Purpose(ISSUE, Map.of(Part.WHY, "trust"));

    /** Ana may edit, Ben may only look, Cy sees nothing. */
    private final FakePermissions permissions =
            new FakePermissions().edit(ANA, ISSUE).browse(BENS_VISIT, ISSUE);

    private final List<Purpose> told = new ArrayList<>();
    private final InMemoryPurposes stored = new InMemoryPurposes();
    private final PurposeService purposes =
            new PurposeService(new Gate(permissions), stored, (author, now) -> told.add(now));

    @Test
    void what_is_stated_is_read_by_whoever_sees_the_issue() {
        assertThat(purposes.state(ANAS_VISIT, "X-1", "trust", NOTHING_YET)).isEqualTo(new Answer.Stated(TRUST));
        assertThat(purposes.read(ANAS_VISIT, "X-1")).contains(new PurposeService.Seen(TRUST, true));
        assertThat(purposes.read(BENS_VISIT, "1")).contains(new PurposeService.Seen(TRUST, false));
    }

    @Test
    void what_was_stored_is_told_and_what_was_not_is_not() {
        assertThat(purposes.state(ANAS_VISIT, "X-1", "trust", NOTHING_YET)).isInstanceOf(Answer.Stated.class);
        assertThat(purposes.state(ANAS_VISIT, "X-1", "late", NOTHING_YET)).isInstanceOf(Answer.Stale.class);
        assertThat(purposes.state(BENS_VISIT, "X-1", "mine", NOTHING_YET)).isInstanceOf(Answer.Refused.class);
        assertThat(told).containsExactly(TRUST);
    }

    @Test
    void a_stranger_gets_the_same_answer_as_for_an_issue_that_is_not_there() {
        assertThat(purposes.read(CYS_VISIT, "X-1")).isEmpty();
        assertThat(purposes.state(CYS_VISIT, "X-1", "mine", NOTHING_YET)).isEqualTo(new Answer.Absent());
        assertThat(purposes.state(CYS_VISIT, "X-9", "mine", NOTHING_YET)).isEqualTo(new Answer.Absent());
        assertThat(purposes.state(Visitor.ANONYMOUS, "X-1", "mine", NOTHING_YET))
                .isEqualTo(new Answer.Absent());
    }

    @Test
    void whoever_may_only_look_is_told_so_before_anything_about_the_text() {
        assertThat(purposes.state(BENS_VISIT, "X-1", "x".repeat(9_999), Optional.empty()))
                .isEqualTo(new Answer.Refused(Refusal.of(Refusal.Reason.NOT_YOURS)));
    }

    @Test
    void a_change_says_what_it_is_based_on() {
        assertThat(purposes.state(ANAS_VISIT, "X-1", "trust", Optional.empty()))
                .isEqualTo(new Answer.Refused(Refusal.of(Refusal.Reason.VERSION_MISSING)));
    }

    @Test
    void a_stale_write_shows_both_texts_and_changes_nothing() {
        assertThat(purposes.state(ANAS_VISIT, "X-1", "trust", NOTHING_YET)).isInstanceOf(Answer.Stated.class);
        assertThat(purposes.state(ANAS_VISIT, "X-1", "hope", NOTHING_YET)).isEqualTo(new Answer.Stale(TRUST, "hope"));
        assertThat(purposes.read(ANAS_VISIT, "X-1")).contains(new PurposeService.Seen(TRUST, true));
    }

    @Test
    void writing_what_already_stands_there_is_no_conflict() {
        assertThat(purposes.state(ANAS_VISIT, "X-1", "trust", NOTHING_YET)).isInstanceOf(Answer.Stated.class);
        assertThat(purposes.state(ANAS_VISIT, "X-1", "trust", NOTHING_YET)).isEqualTo(new Answer.Stated(TRUST));
    }

    @Test
    void blank_takes_the_statement_back() {
        assertThat(purposes.state(ANAS_VISIT, "X-1", "trust", NOTHING_YET)).isInstanceOf(Answer.Stated.class);
        assertThat(purposes.state(ANAS_VISIT, "X-1", "  ", Optional.of(TRUST.version())))
                .isEqualTo(new Answer.Stated(new Purpose(ISSUE, Map.of())));
    }

    @Test
    void a_text_over_the_limit_is_refused_with_both_figures() {
        assertThat(purposes.state(ANAS_VISIT, "X-1", "x".repeat(2_044), NOTHING_YET))
                .isEqualTo(new Answer.Refused(new Refusal(Refusal.Reason.TOO_LONG, List.of(2_000, 2_044))));
    }

    @Test
    void where_no_field_applies_nothing_is_shown_and_nothing_can_be_stated() {
        stored.withoutField(ISSUE);
        assertThat(purposes.read(ANAS_VISIT, "X-1")).isEmpty();
        assertThat(purposes.state(ANAS_VISIT, "X-1", "trust", NOTHING_YET))
                .isEqualTo(new Answer.Refused(Refusal.noField()));
    }

    @Test
    void whoever_lost_sight_of_the_issue_can_no_longer_write() {
        assertThat(purposes.state(ANAS_VISIT, "X-1", "trust", NOTHING_YET)).isInstanceOf(Answer.Stated.class);
        permissions.forget(ISSUE);
        assertThat(purposes.state(ANAS_VISIT, "X-1", "hope", Optional.of(TRUST.version())))
                .isEqualTo(new Answer.Absent());
    }
}
