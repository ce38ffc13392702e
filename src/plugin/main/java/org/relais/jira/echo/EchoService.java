package org.relais.jira.echo;

import com.google.errorprone.annotations.CheckReturnValue;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.relais.jira.access.Gate;
import org.relais.jira.access.Visitor;
import org.relais.jira.home.ProjectOptions;
import org.relais.jira.purpose.Outcome;
import org.relais.jira.purpose.PurposeService;
import org.relais.jira.purpose.PurposeText;

/** What people do with the question whether it worked: follow its link, answer it once, and read what came of it. */
@CheckReturnValue
public final class EchoService {
    /** The name of the job that asks and tells. */
    public static final String JOB = "echo";
    /** How long a link works. */
    public static final Duration OPEN = Duration.ofDays(30);

    private final Gate gate;
    private final Questions questions;
    private final Work work;
    private final Quoting quoting;
    private final Clock clock;

    public EchoService(
            Gate gate, Questions questions, Work work, ProjectOptions options, PurposeService purposes, Clock clock) {
        this.gate = gate;
        this.questions = questions;
        this.work = work;
        this.quoting = new Quoting(gate, options, purposes);
        this.clock = clock;
    }

    /** Follows a link. Changes nothing, however often and by whatever program it is done. */
    public Visit visit(Optional<Token> token) {
        Optional<Questions.Opened> opened = token.flatMap(secret -> questions.behind(secret.hash()));
        if (opened.isEmpty()) return new Visit.Unknown();
        Question question = opened.get().question();
        if (question.state() == Question.State.ANSWERED) return new Visit.Spent();
        boolean late = !clock.instant().isBefore(opened.get().until());
        if (late || question.state() == Question.State.CLOSED) return new Visit.Over();
        return work.still(question)
                .<Visit>map(done -> new Visit.Asked(
                        new LinkPass(question), work.whom(done.issue()).flatMap(whom -> quoting.about(done, whom))))
                .orElseGet(Visit.Over::new);
    }

    /** Answers, once for ever. False where somebody was faster with the same question. */
    public boolean answer(LinkPass pass, Outcome.Verdict verdict, Optional<PurposeText> words) {
        return questions.answer(pass, new Outcome(verdict, words, clock.instant()));
    }

    /** How an issue stands with the question: never asked, or the latest one. */
    public record Echo(Optional<Questions.Latest> latest) {}

    /** The same for an issue named by id or key; nothing if it is not to be seen. */
    public Optional<Echo> of(Visitor visitor, String issue) {
        return gate.open(visitor, issue).map(pass -> new Echo(questions.latest(pass)));
    }
}
