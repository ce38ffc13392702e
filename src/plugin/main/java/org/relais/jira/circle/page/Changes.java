package org.relais.jira.circle.page;

import com.atlassian.jira.datetime.DateTimeFormatter;
import java.util.Date;
import java.util.List;
import org.relais.jira.circle.Change;
import org.relais.jira.circle.CircleService;

/** The log of changes, ready to print. */
final class Changes {
    private final Reader reader;
    private final DateTimeFormatter dates;

    Changes(Reader reader, DateTimeFormatter dates) {
        this.reader = reader;
        this.dates = dates;
    }

    List<ChangeLine> lines(CircleService.Log log) {
        return log.changes().stream().map(this::line).toList();
    }

    private ChangeLine line(Change change) {
        return new ChangeLine(
                dates.format(Date.from(change.at())),
                change.by().map(reader::person).orElseGet(() -> reader.say("circle.page.by-itself")),
                change.about().map(node -> node.value()).orElse(""),
                change.about()
                        .flatMap(reader.view().structure()::node)
                        .map(reader::name)
                        .orElse(""),
                reader.sentences().of(change),
                change.why().orElse(""));
    }
}
