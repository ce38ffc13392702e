package org.relais.jira.purpose.exchange;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.relais.jira.home.InMemoryOptions;
import org.relais.jira.purpose.InMemoryChanges;
import org.relais.jira.purpose.InMemoryPurposes;
import org.relais.jira.purpose.Part;
import org.relais.jira.purpose.Purpose;
import org.relais.jira.purpose.PurposeService;

class ExchangeTest {
    private static final UserKey ADA = new UserKey("ada");
    private static final Visitor VISITOR = Visitor.of(ADA);
    private static final IssueId ONE = new IssueId(1);
    private static final IssueId TWO = new IssueId(2);
    private static final IssueId ONLY_SEEN = new IssueId(3);

    private final FakePermissions permissions = new FakePermissions()
            .edit(ADA, ONE)
            .edit(ADA, TWO)
            .browse(VISITOR, ONLY_SEEN)
            .administer(ADA);
    private final InMemoryPurposes stored = new InMemoryPurposes().stating(ONE, Part.WHY, "trust");
    private final Gate gate = new Gate(permissions);
    private final PurposeService purposes = new PurposeService(
            gate,
            stored,
            (issue, accepted) -> Optional.empty(),
            foot -> List.of(),
            new InMemoryChanges(),
            issue -> List.of(),
            new InMemoryOptions(),
            (author, now) -> {});
    private final Exchange exchange = new Exchange(gate, purposes);

    private static Told row(int line, String key, String why) {
        return new Told(line, "", key, Map.of(Part.WHY, why), Optional.empty());
    }

    private Optional<String> why(IssueId issue) {
        return purposes.read(VISITOR, "" + issue.value())
                .map(PurposeService.Seen::purpose)
                .flatMap(Purpose::why);
    }

    private Report rehearsed(Told... rows) {
        return exchange.rehearse(VISITOR, List.of(rows)).orElseThrow();
    }

    private Report applied(Told... rows) {
        return exchange.apply(VISITOR, List.of(rows), Optional.empty()).orElseThrow();
    }

    @Test
    void a_rehearsal_says_what_would_change_and_changes_nothing() {
        Report report = rehearsed(row(2, "X-1", "faith"), row(3, "X-2", "hope"));
        assertThat(report.changes())
                .containsExactly(
                        new Report.Change(
                                2,
                                "X-1",
                                Map.of(Part.WHY, new Report.Texts(Optional.of("trust"), Optional.of("faith")))),
                        new Report.Change(
                                3, "X-2", Map.of(Part.WHY, new Report.Texts(Optional.empty(), Optional.of("hope")))));
        assertThat(report.applied()).isFalse();
        assertThat(why(ONE)).contains("trust");
        assertThat(why(TWO)).isEmpty();
    }

    @Test
    void what_was_rehearsed_is_what_is_done_and_doing_it_again_changes_nothing() {
        Told[] rows = {row(2, "X-1", ""), row(3, "X-2", "hope")};
        Report before = rehearsed(rows);
        Report done = exchange.apply(VISITOR, List.of(rows), Optional.of(before.fingerprint()))
                .orElseThrow();
        assertThat(done.applied()).isTrue();
        assertThat(done.changed()).isEqualTo(2);
        assertThat(done.changes()).isEqualTo(before.changes());
        assertThat(why(ONE)).as("a blank cell takes the part back").isEmpty();
        assertThat(why(TWO)).contains("hope");
        Report again = applied(rows);
        assertThat(List.of(again.changed(), again.unchanged(), again.refused())).containsExactly(0, 2, 0);
    }

    @Test
    void what_somebody_changed_since_the_rehearsal_is_not_overwritten_unseen() {
        Version read = rehearsed(row(2, "X-1", "faith")).fingerprint();
        stored.stating(ONE, Part.WHY, "their own");
        Report report = exchange.apply(VISITOR, List.of(row(2, "X-1", "faith")), Optional.of(read))
                .orElseThrow();
        assertThat(report.applied()).isFalse();
        assertThat(report.fingerprint()).isNotEqualTo(read);
        assertThat(why(ONE)).contains("their own");
    }

    @Test
    void a_row_that_carries_the_version_of_an_older_text_is_refused() {
        Told stale = new Told(2, "1", "", Map.of(Part.WHY, "faith"), Optional.of(new Version("empty")));
        Report report = applied(stale);
        assertThat(report.refusals()).extracting(Report.Refused::reason).containsExactly("stale");
        assertThat(why(ONE)).contains("trust");
        Told same = new Told(2, "1", "", Map.of(Part.WHY, "trust"), Optional.of(new Version("empty")));
        assertThat(applied(same).unchanged()).as("it says so already").isEqualTo(1);
    }

    @Test
    void rows_that_are_refused_say_their_line_and_why_and_keep_nothing_of_the_others() {
        Report report = applied(
                row(2, "X-9", "nobody knows it"),
                row(3, "X-3", "may only be seen"),
                row(4, "X-1", "x".repeat(2_001)),
                row(5, "X-2", "half \uD83D"),
                new Told(6, "1", "X-2", Map.of(Part.WHY, "two issues"), Optional.empty()),
                row(7, "", "none"),
                new Told(8, "2", "x-2", Map.of(Part.SIGNAL, "good"), Optional.empty()));
        assertThat(report.refusals())
                .extracting(no -> no.line() + " " + no.reason() + " "
                        + no.part().map(Part::word).orElse("-") + " " + no.figures())
                .containsExactly(
                        "2 absent - []",
                        "3 not-yours - []",
                        "4 too-long why [2000, 2001]",
                        "5 broken-character why []",
                        "6 two-issues - []",
                        "7 absent - []",
                        "8 twice - []");
        assertThat(report.refused()).isEqualTo(7);
        assertThat(why(ONE)).contains("trust");
    }

    @Test
    void a_rehearsal_refuses_what_the_import_would() {
        Told[] rows = {row(2, "X-3", "a"), row(3, "X-1", "x".repeat(2_001)), row(4, "X-2", "b"), row(5, "X-2", "c")};
        assertThat(rehearsed(rows).refusals())
                .hasSize(3)
                .isEqualTo(applied(rows).refusals());
    }

    @Test
    void counts_are_whole_where_the_lists_are_not() {
        Told[] many = new Told[Report.SHOWN + 20];
        for (int i = 0; i < many.length; i++) many[i] = row(i + 2, "X-" + (i + 100), "x");
        Report report = rehearsed(many);
        assertThat(report.refused()).isEqualTo(520);
        assertThat(report.refusals()).hasSize(500);
    }

    @Test
    void whoever_does_not_administer_jira_takes_nothing_in() {
        permissions.edit(new UserKey("ben"), ONE);
        Visitor ben = Visitor.of(new UserKey("ben"));
        assertThat(exchange.rehearse(ben, List.of(row(2, "X-1", "mine")))).isEmpty();
        assertThat(exchange.apply(ben, List.of(row(2, "X-1", "mine")), Optional.empty()))
                .isEmpty();
        assertThat(why(ONE)).contains("trust");
    }
}
