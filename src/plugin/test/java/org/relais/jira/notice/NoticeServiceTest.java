package org.relais.jira.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.relais.jira.access.FakePermissions;
import org.relais.jira.access.Gate;
import org.relais.jira.access.IssueId;
import org.relais.jira.access.IssuePass;
import org.relais.jira.access.SelfPass;
import org.relais.jira.access.UserKey;
import org.relais.jira.access.Visitor;

class NoticeServiceTest {
    private static final UserKey ANA = new UserKey("ana");
    private static final UserKey BEN = new UserKey("ben");
    private static final Visitor ANAS_VISIT = Visitor.of(ANA);
    private static final IssueId ONE = new IssueId(1);
    private static final IssueId TWO = new IssueId(2);
    /** A Friday at noon. */
    private Instant now = Instant.parse("2026-11-20T12:00:00Z");

    private final Clock clock = new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    };
    private final FakePermissions permissions =
            new FakePermissions().edit(ANA, ONE).edit(ANA, TWO).edit(BEN, ONE);
    private final Map<UserKey, Wish> wished = new HashMap<>();
    private final Set<UserKey> unreachable = new HashSet<>();
    private final Set<IssueId> settledElsewhere = new HashSet<>();
    /** Who got a mail about which issues. */
    private final List<String> mails = new ArrayList<>();

    private final Wishes wishes = new Wishes() {
        @Override
        public Wish of(UserKey person) {
            return wished.getOrDefault(person, Wish.USUAL);
        }

        @Override
        public void forget(UserKey person) {}

        @Override
        public void rekey(UserKey from, UserKey to) {}

        @Override
        public void keep(SelfPass pass, Wish wish) {
            wished.put(pass.holder(), wish);
        }
    };
    private final Letters letters = new Letters() {
        @Override
        public Optional<ZoneId> reach(UserKey person) {
            return unreachable.contains(person) ? Optional.empty() : Optional.of(ZoneOffset.UTC);
        }

        @Override
        public void post(UserKey person, List<NoticeService.Shown> notices) {
            mails.add(
                    person.value() + notices.stream().map(shown -> name(shown)).toList());
        }
    };
    /** Everybody works from Monday to Friday, from 08:00 to 18:00 in UTC. */
    private final OwnHours.Openings theirs = new OwnHours.Openings() {
        private final Wish times =
                new Wish(Wish.Mode.AS_IT_COMES, Wish.USUAL.from(), Wish.USUAL.to(), Wish.USUAL.days());

        @Override
        public Optional<Instant> within(Instant from) {
            return Optional.of(times.mailFrom(from, from, ZoneOffset.UTC));
        }

        @Override
        public Optional<Instant> next(Instant after) {
            Wish digest = new Wish(Wish.Mode.DIGEST, times.from(), times.to(), times.days());
            return Optional.of(digest.mailFrom(after, after, ZoneOffset.UTC));
        }
    };

    private final NoticeKind kind = new NoticeKind() {
        @Override
        public String word() {
            return "asked";
        }

        @Override
        public boolean waits(IssuePass pass) {
            return !settledElsewhere.contains(pass.issue());
        }
    };
    /** Things that only some may see. */
    private final Set<String> hidden = new HashSet<>();

    private int asked;

    private final ThingKind thingKind = new ThingKind() {
        @Override
        public String word() {
            return "thing";
        }

        @Override
        public Map<String, Told> told(SelfPass pass, Collection<String> things) {
            asked++;
            return things.stream()
                    .filter(thing -> !hidden.contains(thing))
                    .collect(Collectors.toMap(
                            thing -> thing, thing -> new Told("/" + thing, "said", language -> List.of(thing))));
        }
    };

    private static String name(NoticeService.Shown shown) {
        return shown.told().words().apply(Locale.ENGLISH).get(0);
    }

    private final NoticeService notices = new NoticeService(
            new Gate(permissions),
            new InMemoryNotices(clock),
            wishes,
            letters,
            person -> theirs,
            List.of(kind),
            List.of(thingKind),
            clock);

    private void tell(String moment, UserKey person, IssueId issue) {
        assertThat(notices.tell(moment, person, "asked", issue, true)).isTrue();
    }

    private List<String> mine(Visitor visitor) {
        return notices.mine(visitor, Long.MAX_VALUE).orElseThrow().waiting().stream()
                .map(shown -> name(shown))
                .toList();
    }

    @Test
    void a_moment_is_told_once_and_mailed_once() {
        tell("m1", ANA, ONE);
        assertThat(notices.tell("m1", ANA, "asked", ONE, true)).isFalse();
        notices.mail();
        notices.mail();
        assertThat(mails).containsExactly("ana[X-1]");
        assertThat(mine(ANAS_VISIT)).containsExactly("X-1");
    }

    @Test
    void all_that_is_due_for_a_person_is_one_mail() {
        tell("m1", ANA, ONE);
        tell("m2", ANA, TWO);
        tell("m3", BEN, ONE);
        notices.mail();
        assertThat(mails).containsExactly("ana[X-1, X-2]", "ben[X-1]");
    }

    @Test
    void nobody_is_disturbed_outside_of_their_hours() {
        now = Instant.parse("2026-11-20T22:00:00Z");
        tell("m1", ANA, ONE);
        notices.mail();
        now = now.plus(Duration.ofHours(24));
        notices.mail();
        assertThat(mails).isEmpty();
        now = Instant.parse("2026-11-23T08:01:00Z");
        notices.mail();
        assertThat(mails).containsExactly("ana[X-1]");
    }

    @Test
    void whoever_wants_no_mail_or_cannot_be_reached_reads_it_all_the_same() {
        wished.put(ANA, new Wish(Wish.Mode.NEVER, Wish.USUAL.from(), Wish.USUAL.to(), Wish.USUAL.days()));
        unreachable.add(BEN);
        tell("m1", ANA, ONE);
        tell("m2", BEN, ONE);
        notices.mail();
        assertThat(mails).isEmpty();
        assertThat(mine(ANAS_VISIT)).containsExactly("X-1");
        assertThat(mine(Visitor.of(BEN))).containsExactly("X-1");
    }

    @Test
    void an_issue_that_one_may_not_see_any_more_is_in_no_mail_and_no_list() {
        tell("m1", ANA, ONE);
        permissions.forget(ONE);
        notices.mail();
        assertThat(mails).isEmpty();
        assertThat(mine(ANAS_VISIT)).isEmpty();
    }

    @Test
    void what_was_settled_elsewhere_waits_no_longer() {
        tell("m1", ANA, ONE);
        tell("m2", ANA, TWO);
        settledElsewhere.add(ONE);
        notices.mail();
        assertThat(mails).containsExactly("ana[X-2]");
        assertThat(mine(ANAS_VISIT)).containsExactly("X-2");
    }

    @Test
    void one_takes_only_ones_own_from_the_list() {
        tell("m1", ANA, ONE);
        assertThat(notices.settle(Visitor.of(BEN), 1)).isTrue();
        assertThat(mine(ANAS_VISIT)).containsExactly("X-1");
        assertThat(notices.settle(ANAS_VISIT, 1)).isTrue();
        assertThat(mine(ANAS_VISIT)).isEmpty();
        notices.mail();
        assertThat(mails).as("taken from the list before a mail went out").isEmpty();
        assertThat(notices.settle(Visitor.ANONYMOUS, 1)).isFalse();
        assertThat(notices.mine(Visitor.ANONYMOUS, 9)).isEmpty();
    }

    @Test
    void what_is_about_no_issue_is_told_once_and_its_kind_is_asked_once_for_all() {
        List<NoticeService.Telling> some = List.of(
                new NoticeService.Telling("t1", ANA, "thing", "well"),
                new NoticeService.Telling("t2", ANA, "thing", "pump"));
        notices.tell(some);
        tell("m1", ANA, ONE);
        notices.tell(some);
        assertThat(mine(ANAS_VISIT)).containsExactly("X-1", "pump", "well");
        assertThat(asked).isEqualTo(1);
        notices.mail();
        assertThat(mails).containsExactly("ana[well, pump, X-1]");
    }

    @Test
    void a_thing_that_one_may_not_see_or_whose_kind_is_gone_is_in_no_mail_and_no_list() {
        hidden.add("well");
        notices.tell(List.of(
                new NoticeService.Telling("t1", ANA, "thing", "well"),
                new NoticeService.Telling("t2", ANA, "gone", "pump")));
        notices.mail();
        assertThat(mails).isEmpty();
        assertThat(mine(ANAS_VISIT)).isEmpty();
    }

    @Test
    void a_long_list_is_read_in_pages() {
        for (int i = 0; i < NoticeService.PAGE + 3; i++) tell("m" + i, ANA, ONE);
        NoticeService.Mine first = notices.mine(ANAS_VISIT, Long.MAX_VALUE).orElseThrow();
        assertThat(first.waiting()).hasSize(NoticeService.PAGE);
        NoticeService.Mine second =
                notices.mine(ANAS_VISIT, first.next().orElseThrow()).orElseThrow();
        assertThat(second.waiting()).hasSize(3);
        assertThat(second.next()).isEmpty();
    }
}
