package org.relais.jira.echo.store;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.relais.host.db.Database;
import org.relais.host.harness.SharedPostgres;
import org.relais.host.plugin.store.Stores;
import org.relais.jira.echo.Questions;

class AoQuestionsOnPostgresTest extends QuestionsContract.OnADatabase {
    private final Database database = Database.open(SharedPostgres.freshDatabase(), "postgres", "postgres");

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
