package org.relais.jira.echo.store;

import org.relais.jira.echo.InMemoryQuestions;
import org.relais.jira.echo.Questions;

/** The fake that other tests rest on keeps the same promises. */
class InMemoryQuestionsTest extends QuestionsContract {
    @Override
    Questions questions() {
        return new InMemoryQuestions(CLOCK);
    }
}
