package org.relais.host.data;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.relais.host.db.Database;
import org.relais.host.field.CustomFields;
import org.relais.host.issue.Issues;
import org.relais.host.workflow.Workflows;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;

/**
 * Brings in issues in the shape of Jira's REST API v2 search. The same file twice changes nothing; what is broken is
 * told, and the rest comes in. Files are imported one after the other.
 */
public final class Importer {
    private static final int BATCH = 50;
    private static final long BATCH_CHARACTERS = 4_000_000;

    private final Installation host;

    public Importer(Database database, CustomFields fields, Issues issues, Workflows workflows, Clock clock) {
        this.host = Installation.of(database, fields, issues, workflows, clock);
    }

    Installation installation() {
        return host;
    }

    /** Never throws for what is in the file. The name is the one that people gave it. */
    public synchronized ImportReport importFile(Path path, String name, ImportListener listener) {
        long start = System.nanoTime();
        Tally tally = new Tally();
        host.workflows().installDefaults();
        IssueFile file = new IssueFile(path);
        IssueFile.Frame frame = file.frame(Set.of("names", "schema"));
        KnownFields fields = new KnownFields(host, tally, frame.member("names"), frame.member("schema"));
        Ties ties = new Ties(host, tally);
        Run run = new Run(
                tally, ties, new IssueWriter(host, tally, new Preparation(host, tally, fields)), name, frame, listener);
        listener.progress(name, 0, frame.issues());
        try {
            run.through(file);
            ties.tie();
            fields.finish();
        } catch (CannotCreateTransactionException | DataAccessResourceFailureException e) {
            tally.brokenOff(run.last, "the database does not answer: " + IssueWriter.reason(e));
        }
        listener.progress(name, tally.done(), Math.max(frame.issues(), tally.done()));
        return tally.report(name, Duration.ofNanos(System.nanoTime() - start));
    }

    /** One file on its way in. */
    private static final class Run {
        private final Tally tally;
        private final Ties ties;
        private final IssueWriter writer;
        private final String name;
        private final IssueFile.Frame frame;
        private final ImportListener listener;
        private final IssueReader reader;
        private final List<Incoming> batch = new ArrayList<>();
        private Position last = Position.NOWHERE;

        Run(Tally tally, Ties ties, IssueWriter writer, String name, IssueFile.Frame frame, ImportListener listener) {
            this.tally = tally;
            this.ties = ties;
            this.writer = writer;
            this.name = name;
            this.frame = frame;
            this.listener = listener;
            this.reader = new IssueReader(tally);
        }

        /** As far as the file can be read. */
        void through(IssueFile file) {
            try {
                file.records(this::take);
                flush();
            } catch (Unreadable e) {
                flush();
                tally.brokenOff(e.at(), e.getMessage());
            }
        }

        private void take(Position at, JsonNode record) {
            last = at;
            try {
                Incoming issue = reader.read(at, record);
                Runnable tied = ties.read(issue);
                batch.add(issue);
                tied.run();
            } catch (BrokenRecord e) {
                tally.failed(at, IssueReader.keyOf(record), e.getMessage());
            }
            if (batch.size() >= BATCH || charactersWaiting(at) > BATCH_CHARACTERS) flush();
        }

        private long charactersWaiting(Position at) {
            return batch.isEmpty() ? 0 : at.character() - batch.get(0).at().character();
        }

        private void flush() {
            if (!batch.isEmpty()) writer.write(batch);
            batch.clear();
            listener.progress(name, tally.done(), frame.issues());
        }
    }
}
