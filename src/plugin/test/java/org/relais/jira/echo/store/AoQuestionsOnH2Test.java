package org.relais.jira.echo.store;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.relais.host.db.Database;
import org.relais.host.plugin.store.Stores;
import org.relais.jira.echo.Questions;

class AoQuestionsOnH2Test extends QuestionsContract.OnADatabase {
    private final Database database =
            Database.open("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "");

    @AfterEach
    void close() {
        database.close();
    }

    @Override
    Questions questions() {
        try {
            return new AoQuestions(
                    Stores.on(
                            database,
                            "org.relais.jira",
                            List.of(QuestionRow.class, KeyRow.class, AnswerRow.class, LookedRow.class)),
                    CLOCK);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
