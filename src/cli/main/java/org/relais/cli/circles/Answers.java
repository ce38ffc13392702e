package org.relais.cli.circles;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.relais.cli.Fault;
import org.relais.cli.Words;
import org.relais.cli.input.Source;
import org.relais.cli.input.Table;

/** The file in which questions go to people and come back answered. */
final class Answers {
    private static final int MOST_CHOICES = 60;

    private Answers() {}

    /** The answers by the id of their question; what is not answered yet is left out. */
    static Map<String, String> read(Path file) {
        Table table = Table.csv(Source.of(file)).with("id").with("answer", "réponse");
        Map<String, String> answers = new LinkedHashMap<>();
        for (Table.Row row : table.rows()) {
            String answer = row.get("answer", "réponse");
            if (answer.isEmpty()) continue;
            String before = answers.put(row.need("id"), answer);
            if (before != null && !before.equals(answer)) {
                throw Fault.at(table.name(), row.line(), "answers.twice", row.get("id"));
            }
        }
        return answers;
    }

    static byte[] write(List<Question> questions, Words words) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                "id", words.say("answers.question"), words.say("answers.choices"), words.say("answers.answer")));
        for (Question question : questions) {
            String choices = question.choices().stream()
                    .limit(MOST_CHOICES)
                    .map(choice -> choice.label().isBlank() ? choice.value() : choice.value() + " = " + choice.label())
                    .collect(Collectors.joining("\n"));
            String more = question.choices().size() > MOST_CHOICES ? "\n…" : "";
            rows.add(List.of(
                    question.id(),
                    question.in(words),
                    choices + more,
                    question.answer().orElse("")));
        }
        return Table.csv(words.reader(), rows);
    }
}
