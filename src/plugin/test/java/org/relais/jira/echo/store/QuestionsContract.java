package org.relais.jira.echo.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.relais.jira.access.FakePermissions;
import org.relais.jira.access.Gate;
import org.relais.jira.access.IssueId;
import org.relais.jira.access.IssuePass;
import org.relais.jira.access.ProjectId;
import org.relais.jira.access.Visitor;
import org.relais.jira.echo.Done;
import org.relais.jira.echo.Question;
import org.relais.jira.echo.Questions;
import org.relais.jira.echo.TestPasses;
import org.relais.jira.purpose.Outcome;
import org.relais.jira.purpose.PurposeText;

/** What every store of questions does, on whatever it stands. */
abstract class QuestionsContract {
    static final Clock CLOCK = Clock.systemUTC();
    private static final IssueId ONE = new IssueId(1);
    private static final IssueId TWO = new IssueId(2);
    private static final ProjectId PROJECT = FakePermissions.ref(ONE).project();
    private static final Instant END = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    private static final Instant LATER = END.plusSeconds(3_600);

    private Questions questions;

    /** An empty store. */
    abstract Questions questions();

    @BeforeEach
    void open() {
        questions = questions();
    }

    private static Done done(IssueId issue, Instant at) {
        return new Done(FakePermissions.ref(issue), at);
    }

    private Question asked(IssueId issue, Instant at) {
        assertThat(questions.ask(done(issue, at))).isTrue();
        List<Question> due = questions.toSend(LATER, 10);
        return due.get(due.size() - 1);
    }

    private static Outcome outcome(Outcome.Verdict verdict, String words) {
        return new Outcome(verdict, PurposeText.read(words, text -> text, refusal -> Optional.empty()), END);
    }

    private static IssuePass pass(IssueId issue) {
        return new Gate(new FakePermissions().browse(Visitor.ANONYMOUS, issue))
                .open(Visitor.ANONYMOUS, "X-" + issue.value())
                .orElseThrow();
    }

    @Test
    void one_end_of_an_issue_is_asked_about_once_and_another_end_again() {
        assertThat(questions.ask(done(ONE, END))).isTrue();
        assertThat(questions.ask(done(ONE, END))).isFalse();
        assertThat(questions.ask(done(ONE, END.plusMillis(300))))
                .as("the same second")
                .isFalse();
        assertThat(questions.ask(done(TWO, END))).isTrue();
        assertThat(questions.ask(done(ONE, END.plusSeconds(1)))).isTrue();
        assertThat(questions.asked(List.of(done(ONE, END), done(TWO, END), done(TWO, LATER))))
                .containsExactlyInAnyOrder(
                        done(ONE, END).moment(), done(TWO, END).moment());
        assertThat(questions.asked(List.of())).isEmpty();
    }

    @Test
    void a_question_waits_for_its_mail_until_it_is_sent_and_a_newer_one_takes_its_place() {
        Question first = asked(ONE, END);
        assertThat(first.state()).isEqualTo(Question.State.OPEN);
        assertThat(first.project()).isEqualTo(PROJECT);
        assertThat(first.done()).isEqualTo(END);
        questions.postpone(first, LATER.plusSeconds(60));
        assertThat(questions.toSend(LATER, 10)).isEmpty();
        assertThat(questions.toSend(LATER.plusSeconds(60), 10)).containsExactly(first);
        Question second = asked(ONE, LATER);
        assertThat(questions.toSend(LATER.plusSeconds(60), 10)).containsExactly(second);
        questions.sent(second);
        assertThat(questions.toSend(LATER.plusSeconds(60), 10)).isEmpty();
        assertThat(questions.latest(pass(ONE)).orElseThrow().question()).isEqualTo(second);
        assertThat(questions.latest(pass(TWO))).isEmpty();
    }

    @Test
    void a_key_leads_to_its_question_and_tells_how_it_stands() {
        Question question = asked(ONE, END);
        questions.key(question, "a".repeat(64), LATER);
        questions.key(question, "b".repeat(64), LATER);
        assertThat(questions.behind("c".repeat(64))).isEmpty();
        assertThat(questions.behind("a".repeat(64))).contains(new Questions.Opened(question, LATER));
        questions.close(question);
        assertThat(questions.behind("b".repeat(64)).orElseThrow().question().state())
                .isEqualTo(Question.State.CLOSED);
    }

    @Test
    void an_answer_is_taken_once_and_waits_to_be_told() {
        Question question = asked(ONE, END);
        questions.key(question, "a".repeat(64), LATER);
        Outcome partly = outcome(Outcome.Verdict.PARTLY, "é".repeat(2_000));
        assertThat(questions.answer(TestPasses.link(question), partly)).isTrue();
        assertThat(questions.answer(TestPasses.link(question), outcome(Outcome.Verdict.YES, "")))
                .isFalse();
        assertThat(questions.behind("a".repeat(64)).orElseThrow().question().state())
                .isEqualTo(Question.State.ANSWERED);
        assertThat(questions.latest(pass(ONE)).orElseThrow().outcome()).contains(partly);
        Questions.Answered waiting = questions.toTell(LATER, 10).get(0);
        assertThat(waiting.outcome()).isEqualTo(partly);
        questions.tellLater(waiting, LATER.plusSeconds(60));
        assertThat(questions.toTell(LATER, 10)).isEmpty();
        questions.told(waiting);
        assertThat(questions.toTell(LATER.plusSeconds(60), 10)).isEmpty();
    }

    @Test
    void unconfirmed_is_what_was_asked_and_not_answered_with_yes_the_latest_time() {
        Question one = asked(ONE, END);
        Question two = asked(TWO, END);
        assertThat(questions.unconfirmed(Optional.empty(), 10)).containsExactly(TWO, ONE);
        assertThat(questions.unconfirmed(Optional.empty(), 1)).containsExactly(TWO);
        assertThat(questions.unconfirmed(Optional.of(PROJECT), 10)).containsExactly(TWO, ONE);
        assertThat(questions.unconfirmed(Optional.of(new ProjectId(99)), 10)).isEmpty();
        assertThat(questions.answer(TestPasses.link(one), outcome(Outcome.Verdict.NO, "")))
                .isTrue();
        assertThat(questions.answer(TestPasses.link(two), outcome(Outcome.Verdict.YES, "")))
                .isTrue();
        assertThat(questions.unconfirmed(Optional.empty(), 10)).containsExactly(ONE);
        Question again = asked(ONE, LATER);
        assertThat(questions.unconfirmed(Optional.empty(), 10)).containsExactly(ONE);
        assertThat(questions.answer(TestPasses.link(again), outcome(Outcome.Verdict.YES, "")))
                .isTrue();
        assertThat(questions.unconfirmed(Optional.empty(), 10))
                .as("the no was about an earlier end")
                .isEmpty();
    }

    @Test
    void of_a_question_that_is_closed_nothing_is_unconfirmed() {
        questions.close(asked(ONE, END));
        assertThat(questions.unconfirmed(Optional.empty(), 10)).isEmpty();
    }

    @Test
    void how_far_a_project_was_looked_through_is_kept() {
        assertThat(questions.lookedUpTo(PROJECT)).isEmpty();
        questions.lookedUpTo(PROJECT, END);
        questions.lookedUpTo(PROJECT, LATER);
        assertThat(questions.lookedUpTo(PROJECT)).contains(LATER);
        assertThat(questions.lookedUpTo(new ProjectId(99))).isEmpty();
    }

    /** For stores that several nodes use at once. */
    abstract static class OnADatabase extends QuestionsContract {
        @Test
        void of_two_nodes_that_ask_at_once_one_asks_and_of_two_answers_one_counts() throws Exception {
            Questions store = questions();
            for (int round = 0; round < 10; round++) {
                Done end = done(new IssueId(100 + round), END);
                assertThat(both(() -> store.ask(end))).containsExactlyInAnyOrder(true, false);
            }
            for (Question question : store.toSend(LATER, 100)) {
                assertThat(both(() -> store.answer(TestPasses.link(question), outcome(Outcome.Verdict.NO, "twice"))))
                        .containsExactlyInAnyOrder(true, false);
            }
            assertThat(store.toTell(LATER, 100)).hasSize(10);
        }

        private static List<Boolean> both(java.util.concurrent.Callable<Boolean> work) throws Exception {
            ExecutorService two = Executors.newFixedThreadPool(2);
            CyclicBarrier together = new CyclicBarrier(2);
            try {
                java.util.concurrent.Callable<Boolean> atOnce = () -> {
                    together.await();
                    return work.call();
                };
                Future<Boolean> one = two.submit(atOnce);
                Future<Boolean> other = two.submit(atOnce);
                return List.of(one.get(), other.get());
            } finally {
                two.shutdownNow();
            }
        }
    }
}
