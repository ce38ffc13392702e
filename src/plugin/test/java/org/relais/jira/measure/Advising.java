package org.relais.jira.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.relais.jira.purpose.advice.Advice;
import org.relais.jira.purpose.advice.Adviser;

/**
 * How often the adviser is right. Reads files of texts, one to a line after {@code purpose} or {@code method} and a tab;
 * lines with {@code #} name source and licence. Prints per file what was flagged, and the lines where it was wrong.
 */
final class Advising {
    private static final Path OURS = Path.of("test/resources/advice");

    private Advising() {}

    static void run() throws IOException {
        String further = Settings.text("texts", "");
        System.out.println("| texts | label | how many | method | activity | any |");
        System.out.println("| --- | --- | --- | --- | --- | --- |");
        measure(OURS);
        if (!further.isEmpty()) measure(Path.of(further));
    }

    private static void measure(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(file -> file.toString().endsWith(".tsv"))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            List<String> lines = Files.readAllLines(file);
            for (String label : List.of("purpose", "method")) count(file, label, lines);
        }
    }

    private static void count(Path file, String label, List<String> lines) {
        Adviser adviser = new Adviser();
        Map<Advice.Reason, Integer> flagged = new EnumMap<>(Advice.Reason.class);
        int all = 0;
        int any = 0;
        StringBuilder wrong = new StringBuilder();
        for (String line : lines) {
            if (!line.startsWith(label + "\t")) continue;
            all++;
            String text = line.substring(label.length() + 1);
            List<Advice> advice = adviser.on(text, "");
            advice.forEach(one -> flagged.merge(one.reason(), 1, Integer::sum));
            if (!advice.isEmpty()) any++;
            boolean isWrong = label.equals("purpose") != advice.isEmpty();
            if (isWrong)
                wrong.append("  ").append(advice).append(' ').append(text).append('\n');
        }
        if (all == 0) return;
        System.out.printf(
                "| %s | %s | %d | %d | %d | %.1f %% |%n",
                file.getFileName(),
                label,
                all,
                flagged.getOrDefault(Advice.Reason.METHOD, 0),
                flagged.getOrDefault(Advice.Reason.ACTIVITY, 0),
                100.0 * any / all);
        if (Settings.text("wrong", "").equals("true")) System.out.print(wrong);
    }
}
