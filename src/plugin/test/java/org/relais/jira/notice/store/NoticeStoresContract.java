package org.relais.jira.notice.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.relais.jira.access.FakePermissions;
import org.relais.jira.access.Gate;
import org.relais.jira.access.IssueId;
import org.relais.jira.access.SelfPass;
import org.relais.jira.access.UserKey;
import org.relais.jira.access.Visitor;
import org.relais.jira.notice.Notice;
import org.relais.jira.notice.Notices;
import org.relais.jira.notice.Subject;
import org.relais.jira.notice.Wish;
import org.relais.jira.notice.Wishes;

/** What the stores of notices do, on whatever database they stand. */
abstract class NoticeStoresContract {
    private static final UserKey ANA = new UserKey("ana");
    private static final Subject ISSUE = new Subject.OfIssue(new IssueId(1));
    private static final Instant LATER = Instant.now().plusSeconds(3_600);

    private Notices notices;
    private Wishes wishes;

    /** Tables of these rows. */
    abstract ActiveObjects ao(List<Class<? extends net.java.ao.RawEntity<?>>> rows);

    @BeforeEach
    void open() {
        ActiveObjects ao = ao(List.of(NoticeRow.class, WishRow.class));
        ao.deleteWithSQL(NoticeRow.class, "ID > 0");
        ao.deleteWithSQL(WishRow.class, "ID > 0");
        notices = new AoNotices(ao, Clock.systemUTC());
        wishes = new AoWishes(ao);
    }

    static SelfPass self(UserKey person) {
        return new Gate(new FakePermissions()).self(Visitor.of(person)).orElseThrow();
    }

    @Test
    void a_notice_waits_until_it_is_settled_and_is_mailed_until_it_is_said_to_be() {
        assertThat(notices.decide("a", ANA, "kind", ISSUE, true)).isTrue();
        assertThat(notices.decide("b", ANA, "kind", ISSUE, false)).isTrue();
        assertThat(notices.decide("c", new UserKey("ben"), "kind", ISSUE, false))
                .isTrue();
        List<Notice> waiting = notices.waiting(self(ANA), Long.MAX_VALUE, 10);
        assertThat(waiting).hasSize(2).extracting(Notice::kind).containsOnly("kind");
        assertThat(waiting.get(0).id()).isGreaterThan(waiting.get(1).id());
        assertThat(notices.waiting(self(ANA), waiting.get(0).id(), 10)).containsExactly(waiting.get(1));
        assertThat(notices.toMail(LATER, 10)).containsExactly(waiting.get(1));
        notices.postpone(List.of(waiting.get(1)), LATER.plusSeconds(60));
        assertThat(notices.toMail(LATER, 10)).isEmpty();
        assertThat(notices.toMail(LATER.plusSeconds(60), 10)).hasSize(1);
        notices.mailed(waiting);
        assertThat(notices.toMail(LATER.plusSeconds(60), 10)).isEmpty();
        notices.settle(self(new UserKey("ben")), waiting.get(0).id());
        assertThat(notices.waiting(self(ANA), Long.MAX_VALUE, 10)).hasSize(2);
        notices.settle(self(ANA), waiting.get(0).id());
        assertThat(notices.waiting(self(ANA), Long.MAX_VALUE, 10)).containsExactly(waiting.get(1));
    }

    @Test
    void what_it_is_about_is_read_again_be_it_an_issue_or_something_else() {
        Subject thing = new Subject.OfThing("seat-1 2027-01-31 30");
        assertThat(notices.decide("a", ANA, "kind", ISSUE, false)).isTrue();
        assertThat(notices.decide("b", ANA, "term-ends", thing, true)).isTrue();
        assertThat(notices.waiting(self(ANA), Long.MAX_VALUE, 10))
                .extracting(Notice::about)
                .containsExactly(thing, ISSUE);
        assertThat(notices.toMail(LATER, 10)).extracting(Notice::about).containsExactly(thing);
    }

    @Test
    void moments_that_were_decided_are_known_however_many_are_asked_about() {
        assertThat(notices.decide("m7", ANA, "kind", ISSUE, false)).isTrue();
        List<String> many = IntStream.range(0, 1_200).mapToObj(i -> "m" + i).toList();
        assertThat(notices.decided(many)).containsExactly("m7");
        assertThat(notices.decided(List.of())).isEmpty();
    }

    @Test
    void what_somebody_was_told_and_wished_goes_with_their_key_and_then_for_good() {
        UserKey other = new UserKey("JIRAUSER10100");
        assertThat(notices.decide("a", ANA, "kind", ISSUE, true)).isTrue();
        Wish wish = new Wish(Wish.Mode.NEVER, LocalTime.of(8, 0), LocalTime.of(9, 0), Set.of(DayOfWeek.MONDAY));
        wishes.keep(self(ANA), wish);
        for (int round = 0; round < 2; round++) {
            notices.rekey(ANA, other);
            wishes.rekey(ANA, other);
            assertThat(notices.count(ANA)).isZero();
            assertThat(notices.count(other)).isEqualTo(1);
            assertThat(wishes.of(other)).isEqualTo(wish);
        }
        for (int round = 0; round < 2; round++) {
            notices.forget(other);
            wishes.forget(other);
            assertThat(notices.count(other)).isZero();
            assertThat(notices.toMail(LATER, 10)).isEmpty();
            assertThat(wishes.of(other)).isEqualTo(Wish.USUAL);
        }
    }

    @Test
    void of_many_who_decide_a_moment_at_once_one_does() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(8);
        try {
            Callable<Boolean> decide = () -> notices.decide("same", ANA, "kind", ISSUE, true);
            long decided = 0;
            for (Future<Boolean> one : pool.invokeAll(List.of(decide, decide, decide, decide, decide, decide))) {
                if (one.get()) decided++;
            }
            assertThat(decided).isEqualTo(1);
            assertThat(notices.waiting(self(ANA), Long.MAX_VALUE, 10)).hasSize(1);
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void the_last_word_about_mail_counts() {
        assertThat(wishes.of(ANA)).isEqualTo(Wish.USUAL);
        Wish nights = new Wish(
                Wish.Mode.DIGEST, LocalTime.of(22, 15), LocalTime.of(6, 0), Set.of(DayOfWeek.SUNDAY, DayOfWeek.MONDAY));
        wishes.keep(self(ANA), nights);
        assertThat(wishes.of(ANA)).isEqualTo(nights);
        wishes.keep(self(ANA), Wish.USUAL);
        assertThat(wishes.of(ANA)).isEqualTo(Wish.USUAL);
        assertThat(wishes.of(new UserKey("ben"))).isEqualTo(Wish.USUAL);
    }
}
