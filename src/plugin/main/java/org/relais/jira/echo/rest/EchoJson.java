package org.relais.jira.echo.rest;

import java.util.Optional;
import org.relais.jira.echo.EchoService;
import org.relais.jira.echo.Question;
import org.relais.jira.echo.Questions;
import org.relais.jira.purpose.Outcome;
import org.relais.jira.purpose.PurposeText;

/**
 * How an issue stands with the question whether it worked. It says nothing of whom was asked.
 *
 * @param state {@code none}, {@code asked}, {@code answered} or {@code closed}
 * @param asked an instant as ISO 8601 writes it; null where nobody was asked, and so are the others where they do not apply
 */
public record EchoJson(String state, String done, String asked, Answer answer) {
    /** What somebody whom it was for said. */
    public record Answer(String verdict, String words, String answered) {
        static Answer of(Outcome outcome) {
            return new Answer(
                    outcome.verdict().word(),
                    outcome.words().map(PurposeText::value).orElse(null),
                    outcome.at().toString());
        }
    }

    static EchoJson of(EchoService.Echo echo) {
        Optional<Questions.Latest> latest = echo.latest();
        Optional<Question> question = latest.map(Questions.Latest::question);
        return new EchoJson(
                question.map(one -> word(one.state())).orElse("none"),
                question.map(one -> one.done().toString()).orElse(null),
                question.map(one -> one.asked().toString()).orElse(null),
                latest.flatMap(Questions.Latest::outcome).map(Answer::of).orElse(null));
    }

    private static String word(Question.State state) {
        return switch (state) {
            case OPEN -> "asked";
            case ANSWERED -> "answered";
            case CLOSED -> "closed";
        };
    }
}
