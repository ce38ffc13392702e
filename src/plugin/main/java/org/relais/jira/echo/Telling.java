package org.relais.jira.echo;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.relais.jira.access.IssueRef;
import org.relais.jira.access.UserKey;
import org.relais.jira.notice.NoticeService;
import org.relais.jira.purpose.Changes;

/** Brings an answer to where people see it: into the panel of its issue, and to everybody who worked on it. */
public final class Telling {
    /** How many of those who worked on an issue hear of it. */
    static final int HEAR = 50;

    private static final int AT_ONCE = 200;
    private static final Duration AGAIN = Duration.ofHours(1);

    private final Questions questions;
    private final Work work;
    private final Changes changes;
    private final NoticeService notices;
    private final BiConsumer<Question, RuntimeException> failures;
    private final Clock clock;

    /** @param failures told of each answer that could not be told */
    public Telling(
            Questions questions,
            Work work,
            Changes changes,
            NoticeService notices,
            BiConsumer<Question, RuntimeException> failures,
            Clock clock) {
        this.questions = questions;
        this.work = work;
        this.changes = changes;
        this.notices = notices;
        this.failures = failures;
        this.clock = clock;
    }

    /** Tells what was answered since the last time. May be cut short anywhere: nobody hears the same twice. */
    public void go() {
        for (Questions.Answered answered : questions.toTell(clock.instant(), AT_ONCE)) {
            try {
                changes.came(answered.question().issue(), answered.outcome());
                work.find(answered.question().issue()).ifPresent(issue -> tell(answered, issue));
                questions.told(answered);
            } catch (RuntimeException e) {
                failures.accept(answered.question(), e);
                questions.tellLater(answered, clock.instant().plus(AGAIN));
            }
        }
    }

    /** Whoever was asked is left out: they know. */
    private void tell(Questions.Answered answered, IssueRef issue) {
        Optional<Addressee> asked = work.whom(issue);
        String kind = new OutcomeTold(answered.outcome().verdict()).word();
        work.people(issue, HEAR).stream()
                .filter(person -> !asked.equals(Optional.of(new Addressee.Person(person))))
                .forEach(person -> tell(answered.question(), kind, person));
    }

    private void tell(Question question, String kind, UserKey person) {
        String moment = "outcome:" + question.moment() + ":" + person.value();
        boolean unused = notices.tell(moment, person, kind, question.issue(), true); // false: told before a node died
    }
}
