package org.relais.jira.echo.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.relais.jira.access.IssueId;
import org.relais.jira.access.IssuePass;
import org.relais.jira.access.ProjectId;
import org.relais.jira.echo.Done;
import org.relais.jira.echo.LinkPass;
import org.relais.jira.echo.Question;
import org.relais.jira.echo.Questions;
import org.relais.jira.purpose.Outcome;
import org.relais.jira.purpose.PurposeText;

/** Rows stay in this package. */
public final class AoQuestions implements Questions {
    private static final long NEVER = Long.MAX_VALUE;
    private static final String OPEN = "open";
    private static final String CLOSED = "closed";
    /** Answered, and there is a newer question about the issue. */
    private static final String FORMER = "former";
    /** Oracle takes 1,000 values in a list. */
    private static final int AT_ONCE = 500;

    private final ActiveObjects ao;
    private final Clock clock;

    public AoQuestions(ActiveObjects ao, Clock clock) {
        this.ao = ao;
        this.clock = clock;
    }

    @Override
    public boolean ask(Done done) {
        if (!asked(List.of(done)).isEmpty()) return false;
        try {
            return ao.executeInTransaction(() -> {
                supersede(done.issue().id());
                ao.create(
                        QuestionRow.class,
                        new DBParam("MOMENT", done.moment()),
                        new DBParam("ISSUE_ID", done.issue().id().value()),
                        new DBParam("PROJECT_ID", done.issue().project().value()),
                        new DBParam("DONE_AT", done.at().toEpochMilli()),
                        new DBParam("ASKED_AT", clock.millis()),
                        new DBParam("STANDING", OPEN),
                        new DBParam("SEND_FROM", clock.millis()));
                return true;
            });
        } catch (RuntimeException beaten) { // only here, around the outermost transaction
            if (!asked(List.of(done)).isEmpty()) return false;
            throw beaten;
        }
    }

    private void supersede(IssueId issue) {
        for (QuestionRow row : ao.find(QuestionRow.class, Query.select().where("ISSUE_ID = ?", issue.value()))) {
            if (row.getStanding().equals(OPEN)) row.setStanding(CLOSED);
            else if (!row.getStanding().equals(CLOSED)) row.setStanding(FORMER);
            row.setSendFrom(NEVER);
            row.save();
        }
    }

    @Override
    public Set<String> asked(Collection<Done> ends) {
        List<String> moments = ends.stream().map(Done::moment).toList();
        Set<String> asked = new HashSet<>();
        for (int from = 0; from < moments.size(); from += AT_ONCE) {
            List<String> some = moments.subList(from, Math.min(from + AT_ONCE, moments.size()));
            String places = String.join(", ", Collections.nCopies(some.size(), "?"));
            Query query = Query.select().where("MOMENT IN (" + places + ")", some.toArray());
            for (QuestionRow row : ao.find(QuestionRow.class, query)) asked.add(row.getMoment());
        }
        return asked;
    }

    @Override
    public List<Question> toSend(Instant now, int most) {
        Query due = Query.select()
                .where("SEND_FROM <= ?", now.toEpochMilli())
                .order("SEND_FROM, ID")
                .limit(most);
        return Arrays.stream(ao.find(QuestionRow.class, due))
                .map(AoQuestions::question)
                .toList();
    }

    private static Question question(QuestionRow row) {
        return new Question(
                row.getID(),
                new IssueId(row.getIssueId()),
                new ProjectId(row.getProjectId()),
                Instant.ofEpochMilli(row.getDoneAt()),
                Instant.ofEpochMilli(row.getAskedAt()),
                switch (row.getStanding()) {
                    case OPEN -> Question.State.OPEN;
                    case CLOSED -> Question.State.CLOSED;
                    default -> Question.State.ANSWERED;
                });
    }

    @Override
    public void key(Question question, String hash, Instant until) {
        ao.executeInTransaction(() -> ao.create(
                KeyRow.class,
                new DBParam("HASH", hash),
                new DBParam("QUESTION_ID", (int) question.id()),
                new DBParam("VALID_UNTIL", until.toEpochMilli())));
    }

    @Override
    public void sent(Question question) {
        change(question.id(), row -> row.setSendFrom(NEVER));
    }

    @Override
    public void postpone(Question question, Instant until) {
        change(question.id(), row -> row.setSendFrom(until.toEpochMilli()));
    }

    @Override
    public void close(Question question) {
        change(question.id(), row -> {
            row.setSendFrom(NEVER);
            if (row.getStanding().equals(OPEN)) row.setStanding(CLOSED);
        });
    }

    private void change(long id, Consumer<QuestionRow> change) {
        ao.executeInTransaction(() -> {
            rowById(id).ifPresent(row -> {
                change.accept(row);
                row.save();
            });
            return null;
        });
    }

    private Optional<QuestionRow> rowById(long id) {
        return Arrays.stream(ao.find(QuestionRow.class, Query.select().where("ID = ?", (int) id)))
                .findFirst();
    }

    @Override
    public Optional<Opened> behind(String hash) {
        return Arrays.stream(ao.find(KeyRow.class, Query.select().where("HASH = ?", hash)))
                .findFirst()
                .flatMap(key -> rowById(key.getQuestionId())
                        .map(row -> new Opened(question(row), Instant.ofEpochMilli(key.getValidUntil()))));
    }

    @Override
    public boolean answer(LinkPass pass, Outcome outcome) {
        int question = (int) pass.question().id();
        if (answers(question).length > 0) return false;
        try {
            return ao.executeInTransaction(() -> {
                ao.create(
                        AnswerRow.class,
                        new DBParam("QUESTION_ID", question),
                        new DBParam("VERDICT", outcome.verdict().word()),
                        new DBParam(
                                "WORDS", outcome.words().map(PurposeText::value).orElse(null)),
                        new DBParam("ANSWERED_AT", outcome.at().toEpochMilli()),
                        new DBParam("TELL_FROM", clock.millis()));
                rowById(question).ifPresent(row -> {
                    row.setStanding(
                            row.getStanding().equals(OPEN) ? outcome.verdict().word() : FORMER);
                    row.save();
                });
                return true;
            });
        } catch (RuntimeException beaten) { // only here, around the outermost transaction
            if (answers(question).length > 0) return false;
            throw beaten;
        }
    }

    private AnswerRow[] answers(int question) {
        return ao.find(AnswerRow.class, Query.select().where("QUESTION_ID = ?", question));
    }

    private static Outcome outcome(AnswerRow row) {
        return new Outcome(
                Outcome.Verdict.of(row.getVerdict()).orElseThrow(),
                PurposeText.read(row.getWords(), words -> words, refusal -> Optional.empty()),
                Instant.ofEpochMilli(row.getAnsweredAt()));
    }

    @Override
    public List<Answered> toTell(Instant now, int most) {
        Query due = Query.select()
                .where("TELL_FROM <= ?", now.toEpochMilli())
                .order("TELL_FROM, ID")
                .limit(most);
        return Arrays.stream(ao.find(AnswerRow.class, due))
                .flatMap(row ->
                        rowById(row.getQuestionId())
                                .map(question -> new Answered(question(question), outcome(row)))
                                .stream())
                .toList();
    }

    @Override
    public void told(Answered answered) {
        tellFrom(answered, NEVER);
    }

    @Override
    public void tellLater(Answered answered, Instant when) {
        tellFrom(answered, when.toEpochMilli());
    }

    private void tellFrom(Answered answered, long time) {
        ao.executeInTransaction(() -> {
            for (AnswerRow row : answers((int) answered.question().id())) {
                row.setTellFrom(time);
                row.save();
            }
            return null;
        });
    }

    @Override
    public Optional<Latest> latest(IssuePass pass) {
        Query newest = Query.select()
                .where("ISSUE_ID = ?", pass.issue().value())
                .order("ID DESC")
                .limit(1);
        return Arrays.stream(ao.find(QuestionRow.class, newest))
                .findFirst()
                .map(row -> new Latest(
                        question(row),
                        Arrays.stream(answers(row.getID())).findFirst().map(AoQuestions::outcome)));
    }

    /** {@inheritDoc} Earlier questions about an issue are closed or former. */
    @Override
    public List<IssueId> unconfirmed(Optional<ProjectId> project, int most) {
        String of = project.isPresent() ? " AND PROJECT_ID = ?" : "";
        Object[] yes = project.<Object[]>map(one ->
                        new Object[] {OPEN, Outcome.Verdict.PARTLY.word(), Outcome.Verdict.NO.word(), one.value()})
                .orElseGet(() -> new Object[] {OPEN, Outcome.Verdict.PARTLY.word(), Outcome.Verdict.NO.word()});
        Query query = Query.select()
                .where("STANDING IN (?, ?, ?)" + of, yes)
                .order("ID DESC")
                .limit(most);
        Set<IssueId> issues = new LinkedHashSet<>();
        for (QuestionRow row : ao.find(QuestionRow.class, query)) issues.add(new IssueId(row.getIssueId()));
        return List.copyOf(issues);
    }

    @Override
    public Optional<Instant> lookedUpTo(ProjectId project) {
        return Arrays.stream(looked(project)).findFirst().map(row -> Instant.ofEpochMilli(row.getUpTo()));
    }

    private LookedRow[] looked(ProjectId project) {
        return ao.find(LookedRow.class, Query.select().where("PROJECT_ID = ?", project.value()));
    }

    @Override
    public void lookedUpTo(ProjectId project, Instant end) {
        try {
            look(project, end);
        } catch (RuntimeException beaten) { // only here, around the outermost transaction
            look(project, end); // the row of the other node is there now; a real fault is thrown again
        }
    }

    private void look(ProjectId project, Instant end) {
        ao.executeInTransaction(() -> {
            LookedRow[] rows = looked(project);
            if (rows.length == 0) {
                return ao.create(
                        LookedRow.class,
                        new DBParam("PROJECT_ID", project.value()),
                        new DBParam("UP_TO", end.toEpochMilli()));
            }
            rows[0].setUpTo(end.toEpochMilli());
            rows[0].save();
            return rows[0];
        });
    }
}
