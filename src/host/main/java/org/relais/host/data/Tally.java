package org.relais.host.data;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.relais.host.data.ImportReport.Failure;

/** Counts what happens during one import. */
final class Tally {
    private static final int FAILURES_NAMED = 200;
    private static final int KINDS_NAMED = 1_000;
    private static final int EXAMPLES = 5;

    private final List<Failure> failures = new ArrayList<>();
    private final Map<String, Integer> unknown = new TreeMap<>();
    private final Map<String, Note> notes = new LinkedHashMap<>();
    private int created;
    private int updated;
    private int unchanged;
    private int failed;
    private boolean complete = true;

    void count(Outcome outcome) {
        switch (outcome) {
            case CREATED -> created++;
            case UPDATED -> updated++;
            case UNCHANGED -> unchanged++;
        }
    }

    void failed(Position at, String key, String reason) {
        failed++;
        name(new Failure(at, key, reason));
    }

    /** Nothing more can be read from here. */
    void brokenOff(Position at, String reason) {
        complete = false;
        name(new Failure(at, null, reason));
    }

    private void name(Failure failure) {
        if (failures.size() < FAILURES_NAMED) failures.add(failure);
    }

    void unknown(String field) {
        if (unknown.size() < KINDS_NAMED || unknown.containsKey(field)) unknown.merge(field, 1, Integer::sum);
    }

    /** Something worth saying, told once with its number and some examples. */
    void note(String what, String example) {
        if (notes.size() < KINDS_NAMED || notes.containsKey(what))
            notes.computeIfAbsent(what, w -> new Note()).add(example);
    }

    int done() {
        return created + updated + unchanged + failed;
    }

    ImportReport report(String name, Duration took) {
        return new ImportReport(
                name,
                created,
                updated,
                unchanged,
                failed,
                List.copyOf(failures),
                new LinkedHashMap<>(unknown),
                notes.entrySet().stream()
                        .map(note -> note.getKey() + ": " + note.getValue())
                        .toList(),
                complete,
                took);
    }

    /** What became of an issue. */
    enum Outcome {
        CREATED,
        UPDATED,
        UNCHANGED
    }

    private static final class Note {
        private final List<String> examples = new ArrayList<>();
        private int count;

        void add(String example) {
            count++;
            if (examples.size() < EXAMPLES && !examples.contains(example)) examples.add(example);
        }

        @Override
        public String toString() {
            return count + " (" + String.join(", ", examples) + (count > examples.size() ? ", …)" : ")");
        }
    }
}
