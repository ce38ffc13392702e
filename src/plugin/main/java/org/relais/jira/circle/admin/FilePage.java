package org.relais.jira.circle.admin;

import com.atlassian.jira.util.I18nHelper;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.relais.jira.circle.CircleService;
import org.relais.jira.circle.Document;
import org.relais.jira.circle.People;
import org.relais.jira.circle.Plan;
import org.relais.jira.circle.admin.FileView.CountLine;
import org.relais.jira.circle.admin.FileView.PersonLine;
import org.relais.jira.circle.words.Sentences;

/** Makes what the page says of a file. */
final class FilePage {
    /** The most people who are asked about at once; the others are left out, or said over REST. */
    private static final int MOST = 200;

    private FilePage() {}

    static FileView of(Form form, CircleService.Prepared prepared, I18nHelper words, Sentences sentences) {
        List<PersonLine> people = prepared.matching().open().entrySet().stream()
                .limit(MOST)
                .map(entry -> new PersonLine(
                        entry.getKey().id(),
                        label(entry.getKey()),
                        form.people().getOrDefault(entry.getKey().id(), ""),
                        entry.getValue().isEmpty()
                                ? words.getText("circle.admin.import.nobody")
                                : words.getText(
                                        "circle.admin.import.candidates",
                                        entry.getValue().stream()
                                                .map(People.Person::username)
                                                .collect(Collectors.joining(", ")))))
                .collect(Collectors.toCollection(ArrayList::new));
        form.people().forEach((id, typed) -> {
            boolean shown = people.stream().anyMatch(line -> line.id().equals(id));
            if (!shown) people.add(new PersonLine(id, id, typed, ""));
        });
        List<CountLine> counts = prepared.plan().counts().entrySet().stream()
                .map(entry -> new CountLine(
                        words.getText("circle.kind." + entry.getKey().word()),
                        "" + entry.getValue().added(),
                        "" + entry.getValue().changed(),
                        "" + entry.getValue().same(),
                        "" + entry.getValue().ended()))
                .toList();
        int open = prepared.matching().open().size();
        return new FileView(
                form.text("file"),
                people.isEmpty() ? "" : words.getText("circle.admin.import.unknown", "" + open),
                people,
                counts,
                prepared.plan().faults().stream()
                        .map(fault -> fault(fault, words, sentences))
                        .toList());
    }

    private static String label(Document.Somebody one) {
        return one.name().or(one::username).or(one::email).orElse(one.id());
    }

    private static String fault(Plan.Fault fault, I18nHelper words, Sentences sentences) {
        String about = fault.key() + " — " + sentences.placed(fault.why());
        return words.getText("circle.file.line", "" + fault.line(), about);
    }
}
