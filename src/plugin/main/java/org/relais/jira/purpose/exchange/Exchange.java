package org.relais.jira.purpose.exchange;

import com.google.errorprone.annotations.CheckReturnValue;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.relais.jira.access.Gate;
import org.relais.jira.access.IssueId;
import org.relais.jira.access.IssuePass;
import org.relais.jira.access.Version;
import org.relais.jira.access.Visitor;
import org.relais.jira.purpose.Answer;
import org.relais.jira.purpose.Part;
import org.relais.jira.purpose.Purpose;
import org.relais.jira.purpose.PurposeService;

/**
 * Takes the purposes of many issues from a file. Each row is a write like any other: the importer's own permissions, the
 * project's limits, the version where the file carries one. Rows that are refused keep nothing of the others.
 */
@CheckReturnValue
public final class Exchange {
    private final Gate gate;
    private final PurposeService purposes;

    public Exchange(Gate gate, PurposeService purposes) {
        this.gate = gate;
        this.purposes = purposes;
    }

    /** Whether somebody may bring files at all. */
    public boolean isOpenTo(Visitor visitor) {
        return gate.administer(visitor).isPresent();
    }

    /** What would become of these rows; nothing for whoever does not administer Jira. */
    public Optional<Report> rehearse(Visitor visitor, List<Told> rows) {
        return gate.administer(visitor).map(pass -> new Run(visitor, false).through(rows));
    }

    /**
     * Writes these rows; nothing for whoever does not administer Jira.
     *
     * @param read the fingerprint of the rehearsal that the importer read; where it would be another one by now, nothing
     *     is written and the rehearsal is handed back. None: whatever comes of it
     */
    public Optional<Report> apply(Visitor visitor, List<Told> rows, Optional<Version> read) {
        return gate.administer(visitor).map(pass -> {
            if (read.isPresent()) {
                Report now = new Run(visitor, false).through(rows);
                if (!now.fingerprint().equals(read.get())) return now;
            }
            return new Run(visitor, true).through(rows);
        });
    }

    /** One way through a file. */
    private final class Run {
        private final Visitor visitor;
        private final boolean applied;
        private final Set<IssueId> met = new HashSet<>();
        private final List<Report.Change> changes = new ArrayList<>();
        private final List<Report.Refused> refusals = new ArrayList<>();
        private int changed;
        private int unchanged;
        private int refused;
        private Version fingerprint = Version.of(Optional.empty());

        Run(Visitor visitor, boolean applied) {
            this.visitor = visitor;
            this.applied = applied;
        }

        Report through(List<Told> rows) {
            for (Told row : rows) take(row);
            return new Report(applied, changed, unchanged, refused, changes, refusals, fingerprint);
        }

        private void take(Told row) {
            Optional<IssuePass> pass = row.issue().isEmpty() ? Optional.empty() : gate.open(visitor, row.issue());
            Optional<Purpose> before = pass.flatMap(
                            opened -> purposes.read(visitor, "" + opened.issue().value()))
                    .map(PurposeService.Seen::purpose);
            if (before.isEmpty()) {
                refuse(row, Optional.empty(), "absent", "purpose.refusal.absent", List.of());
                return;
            }
            String key = pass.get().ref().key();
            if (!row.key().isEmpty() && !row.key().equalsIgnoreCase(key)) {
                refuse(row, Optional.empty(), "two-issues", "purpose.exchange.two-issues", List.of());
            } else if (!met.add(pass.get().issue())) {
                refuse(row, Optional.empty(), "twice", "purpose.exchange.twice", List.of());
            } else {
                write(row, key, before.get());
            }
        }

        private void write(Told row, String key, Purpose before) {
            Optional<Version> basedOn = row.basedOn().or(() -> Optional.of(before.version()));
            String issue = "" + before.issue().value();
            Map<Part, String> texts = saying(row.texts(), before);
            Answer answer = applied
                    ? purposes.state(visitor, issue, texts, basedOn)
                    : purposes.rehearse(visitor, issue, texts, basedOn);
            Runnable counting = answer.fold(
                    after -> () -> count(row, key, before, after),
                    refusal -> () ->
                            refuse(row, refusal.part(), refusal.reason().word(), refusal.key(), refusal.figures()),
                    stale -> () -> refuse(row, Optional.empty(), "stale", "purpose.exchange.stale", List.of()),
                    () -> () -> refuse(row, Optional.empty(), "absent", "purpose.refusal.absent", List.of()));
            counting.run();
        }

        /** An empty cell takes a part back, and says nothing where there is no field for it: what goes out comes in. */
        private static Map<Part, String> saying(Map<Part, String> told, Purpose before) {
            Map<Part, String> texts = new EnumMap<>(Part.class);
            told.forEach((part, text) -> {
                if (before.parts().contains(part) || !text.isBlank()) texts.put(part, text);
            });
            return texts;
        }

        private void count(Told row, String key, Purpose before, Purpose after) {
            Map<Part, Report.Texts> parts = new TreeMap<>();
            for (Part part : row.texts().keySet()) {
                Report.Texts texts = new Report.Texts(before.part(part), after.part(part));
                if (!texts.before().equals(texts.after())) parts.put(part, texts);
            }
            if (parts.isEmpty()) {
                unchanged++;
                return;
            }
            changed++;
            Report.Change change = new Report.Change(row.line(), key, parts);
            if (changes.size() < Report.SHOWN) changes.add(change);
            mark(row.line() + key + parts);
        }

        private void refuse(Told row, Optional<Part> part, String reason, String sentence, List<Integer> figures) {
            refused++;
            Report.Refused no = new Report.Refused(row.line(), row.issue(), part, reason, sentence, figures);
            if (refusals.size() < Report.SHOWN) refusals.add(no);
            mark(no.toString());
        }

        private void mark(String what) {
            fingerprint = Version.of(Optional.of(fingerprint.value() + what));
        }
    }
}
