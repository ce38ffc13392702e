package org.relais.cli.circles;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.relais.cli.Console;
import org.relais.cli.Exit;
import org.relais.cli.Fault;
import org.relais.cli.Words;
import org.relais.cli.circles.Assembly.Assembled;

/**
 * What a conversion found, for people or for scripts.
 *
 * @param written the file that was written, if one was
 * @param questions the file in which the questions are, if there is one
 */
record Report(String format, Assembled found, Optional<String> written, Optional<String> questions, Exit exit) {
    private static final int SHOWN_EXAMPLES = 3;
    private static final int SHOWN_QUESTIONS = 20;

    private Map<String, Long> counts() {
        Structure structure = found.structure();
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put("nodes", (long) structure.nodes().size());
        counts.put("circles", structure.circles());
        counts.put("closed", structure.closed());
        for (Clause.Type type : Clause.Type.values()) counts.put(type.word(), structure.clauses(type));
        counts.put("seats", structure.seats());
        counts.put("links", structure.links());
        counts.put("people", (long) structure.people().size());
        counts.put("unreachable", unreachable());
        return counts;
    }

    /** Whom the plugin will not find by itself. */
    private long unreachable() {
        return found.structure().people().stream()
                .filter(person -> person.email().isEmpty() && person.username().isEmpty())
                .count();
    }

    void print(Console console) {
        Words words = console.words();
        console.say("report.counts", format);
        counts().forEach((what, many) ->
                console.out().printf("  %9s  %s%n", words.say("report.number", many), words.say("count." + what)));
        remarks(console, "report.remarks", found.remarks());
        remarks(console, "report.conflicts", found.conflicts());
        List<Question> open = found.open();
        if (!open.isEmpty()) console.say("report.questions", open.size());
        open.stream().limit(SHOWN_QUESTIONS).forEach(question -> console.out().println("  – " + question.in(words)));
        if (open.size() > SHOWN_QUESTIONS) console.out().println("  – …");
        console.say(ending(), written.or(() -> questions).orElse(""));
    }

    private String ending() {
        return switch (exit) {
            case CONFLICTS -> "report.conflicts.end";
            case QUESTIONS -> questions.isPresent() ? "report.questions.file" : "report.questions.how";
            default -> written.isPresent() ? "report.written" : "report.dry";
        };
    }

    private static void remarks(Console console, String title, List<Remark> remarks) {
        if (remarks.isEmpty()) return;
        console.say(title);
        for (Remark remark : remarks) {
            String count = console.words().say("report.number", remark.count());
            console.out()
                    .println("  – "
                            + console.words()
                                    .say("report.remark", count, console.words().say(remark.key())));
            remark.examples().stream().limit(SHOWN_EXAMPLES).forEach(example -> console.out()
                    .println("      " + example));
            if (remark.examples().size() > SHOWN_EXAMPLES) console.out().println("      …");
        }
    }

    /** The same as JSON; its members keep their meaning, its sentences may change. */
    String json(Words words) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.setPrettyPrinter(new DefaultPrettyPrinter());
            json.writeStartObject();
            json.writeStringField("from", format);
            json.writeObjectFieldStart("counts");
            for (var count : counts().entrySet()) json.writeNumberField(count.getKey(), count.getValue());
            json.writeEndObject();
            remarks(json, "notCarried", found.remarks(), words);
            remarks(json, "conflicts", found.conflicts(), words);
            json.writeArrayFieldStart("questions");
            for (Question question : found.open()) question(json, question, words);
            json.writeEndArray();
            json.writeStringField("written", written.orElse(null));
            json.writeStringField("questionsFile", questions.orElse(null));
            json.writeNumberField("exit", exit.code());
            json.writeEndObject();
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return text.toString();
    }

    private static void remarks(JsonGenerator json, String name, List<Remark> remarks, Words words) throws IOException {
        json.writeArrayFieldStart(name);
        for (Remark remark : remarks) {
            json.writeStartObject();
            json.writeStringField("key", remark.key());
            json.writeNumberField("count", remark.count());
            json.writeStringField("sentence", words.say(remark.key()));
            json.writeArrayFieldStart("examples");
            for (String example : remark.examples()) json.writeString(example);
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void question(JsonGenerator json, Question question, Words words) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", question.id());
        json.writeStringField("question", question.in(words));
        json.writeArrayFieldStart("choices");
        for (Question.Choice choice : question.choices()) json.writeString(choice.value());
        json.writeEndArray();
        json.writeEndObject();
    }

    /** A refusal, as JSON. */
    static String json(Fault fault, Words words) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.writeStartObject();
            json.writeStringField("fault", fault.in(words));
            json.writeStringField("key", fault.getMessage());
            json.writeNumberField("exit", fault.exit().code());
            json.writeEndObject();
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return text.toString();
    }
}
