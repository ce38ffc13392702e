package org.relais.jira.echo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.relais.jira.access.FakePermissions;
import org.relais.jira.access.Gate;
import org.relais.jira.access.IssueId;
import org.relais.jira.access.IssueRef;
import org.relais.jira.access.ProjectId;
import org.relais.jira.access.SelfPass;
import org.relais.jira.access.UserKey;
import org.relais.jira.access.Visitor;
import org.relais.jira.home.InMemoryOptions;
import org.relais.jira.home.Option;
import org.relais.jira.notice.InMemoryNotices;
import org.relais.jira.notice.Letters;
import org.relais.jira.notice.NoticeService;
import org.relais.jira.notice.OwnHours;
import org.relais.jira.notice.Wish;
import org.relais.jira.notice.Wishes;
import org.relais.jira.purpose.Ancestry;
import org.relais.jira.purpose.InMemoryChanges;
import org.relais.jira.purpose.InMemoryPurposes;
import org.relais.jira.purpose.Outcome;
import org.relais.jira.purpose.PurposeOptions;
import org.relais.jira.purpose.PurposeService;
import org.relais.jira.purpose.PurposeText;

/** Rounds, answers and what people hear of them, with fakes in our words. */
class EchoTest {
    private static final UserKey REPORTER = new UserKey("reporter");
    private static final UserKey BEN = new UserKey("ben");
    private static final UserKey LEAD = new UserKey("lead");
    private static final UserKey ADMIN = new UserKey("admin");
    private static final ProjectId PROJECT = new ProjectId(1);
    private static final Instant START = Instant.parse("2026-11-02T09:00:00Z");
    private static final Duration DAY = Duration.ofDays(1);

    private Instant now = START;
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

    /** One mail: to whom, with which key, and what it says of the issue. */
    private record Sent(Addressee whom, IssueId issue, Token token, Optional<About> about) {}

    private final Map<IssueId, Done> done = new HashMap<>();
    private final Set<IssueId> moved = new HashSet<>();
    private final Map<IssueId, Addressee> whom = new HashMap<>();
    private final Set<UserKey> people = new LinkedHashSet<>(List.of(REPORTER, BEN));
    private final List<Sent> mails = new ArrayList<>();
    private String baseUrl = "https://jira.relais.example";
    private RuntimeException mailFault;

    private final FakePermissions permissions =
            new FakePermissions().lead(LEAD, PROJECT).administer(ADMIN);
    private final Gate gate = new Gate(permissions);
    private final InMemoryOptions options = new InMemoryOptions(clock);
    private final InMemoryQuestions questions = new InMemoryQuestions(clock);
    private final InMemoryChanges changes = new InMemoryChanges();
    private final InMemoryNotices notices = new InMemoryNotices(clock);
    private final List<Question> failed = new ArrayList<>();

    private final Work work = new Work() {
        @Override
        public List<ProjectId> projects() {
            return List.of(PROJECT, new ProjectId(2));
        }

        @Override
        public List<Done> done(ProjectId project, Instant from, Instant to, int start, int most) {
            return done.values().stream()
                    .filter(one -> one.issue().project().equals(project))
                    .filter(one -> !one.at().isBefore(from.minusSeconds(60))
                            && !one.at().isAfter(to))
                    .sorted(Comparator.comparing(Done::at)
                            .thenComparing(one -> one.issue().id().value()))
                    .skip(start)
                    .limit(most)
                    .toList();
        }

        @Override
        public Optional<Done> still(Question question) {
            return Optional.ofNullable(done.get(question.issue()))
                    .filter(one -> one.moment().equals(question.moment()));
        }

        @Override
        public Optional<IssueRef> find(IssueId issue) {
            return Optional.of(FakePermissions.ref(issue));
        }

        @Override
        public boolean movedSince(Done one) {
            return moved.contains(one.issue().id());
        }

        @Override
        public Optional<Addressee> whom(IssueRef issue) {
            return Optional.ofNullable(whom.getOrDefault(issue.id(), new Addressee.Person(REPORTER)));
        }

        @Override
        public Set<UserKey> people(IssueRef issue, int most) {
            return people;
        }
    };
    private final Invitations invitations = new Invitations() {
        @Override
        public String baseUrl() {
            return baseUrl;
        }

        @Override
        public void post(Addressee to, Question question, Token token, Optional<About> about) {
            if (mailFault != null) throw mailFault;
            mails.add(new Sent(to, question.issue(), token, about));
        }
    };

    private Rounds rounds;
    private EchoService echoes;
    private Telling telling;

    @BeforeEach
    void begin() {
        InMemoryPurposes purposesStore = new InMemoryPurposes();
        Ancestry nothingAbove = (issue, wanted) -> Optional.empty();
        PurposeService purposes = new PurposeService(
                gate,
                purposesStore,
                nothingAbove,
                foot -> List.of(),
                changes,
                issue -> List.of(),
                options,
                (editor, purpose) -> {});
        NoticeService service = new NoticeService(
                gate,
                notices,
                noWishes(),
                noLetters(),
                noHours(),
                List.of(new OutcomeTold(Outcome.Verdict.NO)),
                List.of(),
                clock);
        rounds = new Rounds(
                gate, questions, work, invitations, options, purposes, (question, e) -> failed.add(question), clock);
        echoes = new EchoService(gate, questions, work, options, purposes, clock);
        telling = new Telling(questions, work, changes, service, (question, e) -> failed.add(question), clock);
    }

    private static Wishes noWishes() {
        return new Wishes() {
            @Override
            public Wish of(UserKey person) {
                return Wish.USUAL;
            }

            @Override
            public void forget(UserKey person) {}

            @Override
            public void rekey(UserKey from, UserKey to) {}

            @Override
            public void keep(SelfPass pass, Wish wish) {}
        };
    }

    private static OwnHours noHours() {
        return person -> new OwnHours.Openings() {
            @Override
            public Optional<Instant> within(Instant from) {
                return Optional.empty();
            }

            @Override
            public Optional<Instant> next(Instant after) {
                return Optional.empty();
            }
        };
    }

    private static Letters noLetters() {
        return new Letters() {
            @Override
            public Optional<ZoneId> reach(UserKey person) {
                return Optional.empty();
            }

            @Override
            public void post(UserKey person, List<NoticeService.Shown> shown) {}
        };
    }

    private void decide(Option option, String value) {
        var pass = gate.openProject(Visitor.of(LEAD), "P1")
                .flatMap(gate::administer)
                .orElseThrow();
        assertThat(options.decide(
                        pass, Map.of(option, value), options.of(PROJECT).sequence()))
                .isTrue();
    }

    private void allowText() {
        var pass = gate.administer(Visitor.of(ADMIN)).orElseThrow();
        assertThat(options.decideForAll(
                        pass, Map.of(EchoOptions.TEXT, "on"), options.ofAll().sequence()))
                .isTrue();
    }

    private void switchOn() {
        decide(PurposeOptions.ECHO, "on");
    }

    private void end(long issue) {
        done.put(new IssueId(issue), new Done(FakePermissions.ref(new IssueId(issue)), now));
    }

    private void pass(Duration time) {
        now = now.plus(time);
    }

    private Visit visit(int mail) {
        return echoes.visit(Optional.of(mails.get(mail).token()));
    }

    private LinkPass open(int mail) {
        return ((Visit.Asked) visit(mail)).pass();
    }

    private static Optional<PurposeText> words(String text) {
        return PurposeText.read(text, words -> words, refusal -> Optional.empty());
    }

    @Test
    void nobody_is_asked_as_long_as_the_project_does_not_want_it() {
        end(1);
        pass(DAY.multipliedBy(60));
        rounds.go();
        assertThat(mails).isEmpty();
    }

    @Test
    void whoever_it_was_for_is_asked_once_when_the_days_are_over() {
        switchOn();
        pass(DAY);
        end(1);
        pass(DAY.multipliedBy(14).minusSeconds(1));
        rounds.go();
        assertThat(mails).as("not yet").isEmpty();
        pass(Duration.ofSeconds(1));
        rounds.go();
        rounds.go();
        pass(DAY);
        rounds.go();
        assertThat(mails).hasSize(1).first().satisfies(mail -> assertThat(mail.whom())
                .isEqualTo(new Addressee.Person(REPORTER)));
    }

    @Test
    void what_was_done_before_the_switch_was_set_is_never_asked_about() {
        end(1);
        pass(DAY);
        switchOn();
        end(2);
        pass(DAY.multipliedBy(20));
        rounds.go();
        assertThat(mails).extracting(Sent::issue).containsExactly(new IssueId(2));
    }

    @Test
    void what_was_done_while_it_was_off_is_not_asked_about_when_it_is_on_again() {
        switchOn();
        decide(PurposeOptions.ECHO, "off");
        pass(DAY);
        end(1);
        pass(DAY);
        switchOn();
        pass(DAY.multipliedBy(20));
        rounds.go();
        assertThat(mails).isEmpty();
    }

    @Test
    void an_issue_that_was_reopened_moved_or_deleted_is_not_asked_about() {
        switchOn();
        end(1);
        end(2);
        moved.add(new IssueId(2));
        end(3);
        pass(DAY.multipliedBy(15));
        done.remove(new IssueId(1));
        rounds.go();
        assertThat(mails).extracting(Sent::issue).containsExactly(new IssueId(3));
        done.remove(new IssueId(3));
        assertThat(visit(0)).isEqualTo(new Visit.Over());
    }

    @Test
    void an_issue_that_is_done_again_is_asked_about_again_and_the_old_link_is_over() {
        switchOn();
        end(1);
        pass(DAY.multipliedBy(15));
        rounds.go();
        end(1);
        pass(DAY.multipliedBy(15));
        rounds.go();
        assertThat(mails).hasSize(2);
        assertThat(visit(0)).isEqualTo(new Visit.Over());
        assertThat(visit(1)).isInstanceOf(Visit.Asked.class);
    }

    @Test
    void without_an_address_nobody_is_asked_and_what_fell_due_long_ago_is_let_go_when_it_is_put_right() {
        baseUrl = "http://localhost:8080";
        switchOn();
        end(1);
        pass(DAY.multipliedBy(50));
        end(2);
        pass(DAY.multipliedBy(20));
        rounds.go();
        assertThat(mails).isEmpty();
        baseUrl = "https://jira.relais.example";
        rounds.go();
        assertThat(mails).extracting(Sent::issue).containsExactly(new IssueId(2));
    }

    @Test
    void many_at_once_are_asked_about_round_by_round_and_none_is_left_out() {
        switchOn();
        for (long issue = 1; issue <= 450; issue++) end(issue);
        pass(DAY.multipliedBy(15));
        rounds.go();
        assertThat(mails).hasSize(Rounds.AT_ONCE);
        rounds.go();
        rounds.go();
        assertThat(mails).extracting(Sent::issue).doesNotHaveDuplicates().hasSize(450);
    }

    @Test
    void a_mail_that_fails_is_tried_again_later_and_holds_up_no_other() {
        switchOn();
        end(1);
        pass(DAY.multipliedBy(15));
        mailFault = new IllegalStateException("no mail today");
        rounds.go();
        assertThat(failed).hasSize(1);
        mailFault = null;
        rounds.go();
        assertThat(mails).as("not at once").isEmpty();
        pass(Duration.ofHours(1));
        rounds.go();
        assertThat(mails).hasSize(1);
    }

    @Test
    void a_link_may_be_followed_often_and_is_spent_by_one_answer() {
        switchOn();
        end(1);
        pass(DAY.multipliedBy(15));
        rounds.go();
        for (int i = 0; i < 3; i++) assertThat(visit(0)).isInstanceOf(Visit.Asked.class);
        LinkPass first = open(0);
        LinkPass second = open(0);
        assertThat(echoes.answer(first, Outcome.Verdict.PARTLY, words("Only at night")))
                .isTrue();
        assertThat(echoes.answer(second, Outcome.Verdict.YES, Optional.empty())).isFalse();
        assertThat(visit(0)).isEqualTo(new Visit.Spent());
    }

    @Test
    void a_link_ends_after_thirty_days_and_nobody_guesses_one() {
        switchOn();
        end(1);
        pass(DAY.multipliedBy(15));
        rounds.go();
        pass(DAY.multipliedBy(30).minusSeconds(1));
        assertThat(visit(0)).isInstanceOf(Visit.Asked.class);
        pass(Duration.ofSeconds(1));
        assertThat(visit(0)).isEqualTo(new Visit.Over());
        assertThat(echoes.visit(Optional.of(Token.random()))).isEqualTo(new Visit.Unknown());
        assertThat(echoes.visit(Optional.empty())).isEqualTo(new Visit.Unknown());
    }

    @Test
    void nothing_of_the_issue_is_told_unless_an_administrator_lets_it() {
        permissions.browse(Visitor.of(REPORTER), new IssueId(1));
        switchOn();
        end(1);
        pass(DAY.multipliedBy(15));
        rounds.go();
        assertThat(mails.get(0).about()).isEmpty();
        assertThat(((Visit.Asked) visit(0)).about()).isEmpty();
        allowText();
        assertThat(((Visit.Asked) visit(0)).about().orElseThrow().key()).isEqualTo("X-1");
    }

    @Test
    void even_then_a_person_reads_only_what_they_may_see() {
        allowText();
        whom.put(new IssueId(1), new Addressee.Person(BEN));
        whom.put(new IssueId(2), new Addressee.Address("someone@elsewhere.example"));
        permissions.browse(Visitor.of(REPORTER), new IssueId(1)).browse(Visitor.of(REPORTER), new IssueId(2));
        switchOn();
        end(1);
        end(2);
        pass(DAY.multipliedBy(15));
        rounds.go();
        assertThat(mails.get(0).about()).as("Ben may not see it").isEmpty();
        assertThat(mails.get(1).about()).map(About::summary).contains("Issue 2");
    }

    @Test
    void an_answer_reaches_the_panel_and_whoever_worked_on_it_once_and_not_whom_it_came_from() {
        for (UserKey person : List.of(REPORTER, BEN)) permissions.browse(Visitor.of(person), new IssueId(1));
        switchOn();
        end(1);
        pass(DAY.multipliedBy(15));
        rounds.go();
        assertThat(echoes.answer(open(0), Outcome.Verdict.NO, words("It rang all night")))
                .isTrue();
        done.clear(); // reopened at once, because of it
        telling.go();
        telling.go();
        assertThat(changes.standing(new IssueId(1)).outcome().orElseThrow().verdict())
                .isEqualTo(Outcome.Verdict.NO);
        assertThat(waiting(BEN)).isEqualTo(1);
        assertThat(waiting(REPORTER)).isZero();
        assertThat(failed).isEmpty();
    }

    private int waiting(UserKey person) {
        return notices.waiting(gate.self(Visitor.of(person)).orElseThrow(), Long.MAX_VALUE, 10)
                .size();
    }
}
