package org.relais.jira.echo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.relais.jira.access.Gate;
import org.relais.jira.home.Choices;
import org.relais.jira.home.ProjectOptions;
import org.relais.jira.purpose.PurposeOptions;
import org.relais.jira.purpose.PurposeService;

/**
 * Looks, again and again, for issues that were done long enough ago, keeps one question for each end, and sends it. What
 * is kept in the database makes it once: a round may be cut short anywhere, and another node may go on.
 */
public final class Rounds {
    /** What fell due longer ago is not asked any more: nobody wants fifty questions because an address was put right. */
    static final Duration STALE = Duration.ofDays(30);

    static final int PAGE = 100;
    static final int AT_ONCE = 200;
    private static final Duration AGAIN = Duration.ofHours(1);

    private final Questions questions;
    private final Work work;
    private final Invitations invitations;
    private final ProjectOptions options;
    private final Quoting quoting;
    private final BiConsumer<Question, RuntimeException> failures;
    private final Clock clock;

    /** @param failures told of each question that could not be sent */
    public Rounds(
            Gate gate,
            Questions questions,
            Work work,
            Invitations invitations,
            ProjectOptions options,
            PurposeService purposes,
            BiConsumer<Question, RuntimeException> failures,
            Clock clock) {
        this.questions = questions;
        this.work = work;
        this.invitations = invitations;
        this.options = options;
        this.quoting = new Quoting(gate, options, purposes);
        this.failures = failures;
        this.clock = clock;
    }

    /** One round. Without an address that a link could lead to, nobody is asked. */
    public void go() {
        if (!BaseUrl.reachable(invitations.baseUrl())) return;
        int left = AT_ONCE;
        for (Choices project : asking(work, options)) {
            if (left > 0) left -= look(project, left);
        }
        send();
    }

    /** What is decided in those projects where people are asked. */
    static List<Choices> asking(Work work, ProjectOptions options) {
        return work.projects().stream()
                .map(options::of)
                .filter(choices -> choices.on(PurposeOptions.ECHO))
                .toList();
    }

    /** Keeps questions about what fell due in one project; how many these are. */
    private int look(Choices project, int most) {
        Optional<Instant> since = options.since(project.project(), PurposeOptions.ECHO);
        if (since.isEmpty()) return 0;
        Instant to = clock.instant().minus(EchoOptions.days(project));
        Instant from =
                latest(since.get(), questions.lookedUpTo(project.project()).orElse(Instant.EPOCH), to.minus(STALE));
        Instant first = from.truncatedTo(ChronoUnit.SECONDS); // as the ends of issues are
        int asked = 0;
        for (int start = 0; !from.isAfter(to); start += PAGE) {
            List<Done> page = work.done(project.project(), from, to, start, PAGE);
            Set<String> known = questions.asked(page);
            for (Done done : page) {
                boolean due = !done.at().isBefore(first) && !done.at().isAfter(to);
                if (!due || known.contains(done.moment()) || work.movedSince(done)) continue;
                if (questions.ask(done)) asked++;
                if (asked == most) {
                    questions.lookedUpTo(project.project(), done.at());
                    return asked;
                }
            }
            boolean last = page.size() < PAGE;
            questions.lookedUpTo(
                    project.project(), last ? to : page.get(PAGE - 1).at());
            if (last) break;
        }
        return asked;
    }

    private static Instant latest(Instant one, Instant other, Instant third) {
        Instant later = one.isAfter(other) ? one : other;
        return later.isAfter(third) ? later : third;
    }

    private void send() {
        for (Question question : questions.toSend(clock.instant(), AT_ONCE)) {
            try {
                send(question);
            } catch (RuntimeException e) {
                failures.accept(question, e);
                questions.postpone(question, clock.instant().plus(AGAIN));
            }
        }
    }

    /** Should the node die before it says that the mail is sent, another mail goes out with another key: both open it. */
    private void send(Question question) {
        Instant until = question.asked().plus(EchoService.OPEN);
        Optional<Done> still = clock.instant().isBefore(until) ? work.still(question) : Optional.empty();
        Optional<Addressee> whom = still.flatMap(done -> work.whom(done.issue()));
        if (whom.isEmpty()) {
            questions.close(question);
            return;
        }
        Token token = Token.random();
        questions.key(question, token.hash(), until);
        invitations.post(whom.get(), question, token, quoting.about(still.get(), whom.get()));
        questions.sent(question);
    }
}
