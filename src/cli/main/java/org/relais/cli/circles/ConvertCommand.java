package org.relais.cli.circles;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.IllformedLocaleException;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.relais.cli.Console;
import org.relais.cli.Exit;
import org.relais.cli.Fault;
import org.relais.cli.circles.Assembly.Assembled;
import org.relais.cli.circles.formats.Format;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes of what other tools wrote the file that the plugin takes in. Without an output, it only looks. */
@Command(name = "convert", sortOptions = false)
public final class ConvertCommand implements Callable<Integer> {
    private final Console console;

    @Option(names = "--from", required = true, paramLabel = "FORMAT", completionCandidates = Formats.class)
    private String from;

    @Parameters(arity = "1..*", paramLabel = "INPUT")
    private List<Path> inputs;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE")
    private Path output;

    @Option(names = "--overwrite")
    private boolean overwrite;

    @Option(names = "--dry-run")
    private boolean dryRun;

    @Option(names = "--answers", paramLabel = "FILE")
    private Path answers;

    @Option(names = "--questions", paramLabel = "FILE")
    private Path questions;

    @Option(names = "--people", paramLabel = "FILE")
    private Path people;

    @Option(names = "--list-people", paramLabel = "FILE")
    private Path listPeople;

    @Option(names = "--source", paramLabel = "NAME")
    private String source;

    @Option(names = "--under", paramLabel = "NAME")
    private String under;

    @Option(names = "--texts-in", paramLabel = "LANGUAGE")
    private String language;

    @Option(names = "--ended-on", paramLabel = "YYYY-MM-DD")
    private LocalDate endedOn;

    @Option(names = "--json")
    private boolean json;

    public ConvertCommand(Console console) {
        this.console = console;
    }

    /** For the help and the completion. */
    static final class Formats implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Format.words().iterator();
        }
    }

    @Override
    public Integer call() {
        try {
            Report report = convert();
            if (json) console.out().println(report.json(console.words()));
            else report.print(console);
            return report.exit().code();
        } catch (Fault fault) {
            if (!json) throw fault;
            console.out().println(Report.json(fault, console.words()));
            return fault.exit().code();
        }
    }

    private Report convert() {
        Format format =
                Format.of(from).orElseThrow(() -> Fault.usage("usage.format", from, String.join(", ", Format.words())));
        if (writes()) Output.check(output, overwrite);
        if (listPeople != null && !dryRun) Output.check(listPeople, overwrite);
        Assembly assembly = new Assembly(wishes(format), (done, all) -> console.progress("progress.files", done, all));
        format.read(inputs, assembly);
        Assembled found = assembly.finish();
        if (people != null)
            found = found.with(Roster.apply(people, found.structure().people()));
        return finish(format, found);
    }

    private boolean writes() {
        return output != null && !dryRun;
    }

    private Wishes wishes(Format format) {
        String prefix = Optional.ofNullable(source).orElse(format.source());
        if (!Ids.fits(prefix)) throw Fault.usage("usage.source", prefix);
        if (language != null && !known(language)) throw Fault.usage("usage.language", language);
        Map<String, String> said = answers == null ? Map.of() : Answers.read(answers);
        return new Wishes(
                prefix,
                Optional.ofNullable(language),
                Optional.ofNullable(endedOn),
                Optional.ofNullable(under).filter(name -> !name.isBlank()),
                said);
    }

    private static boolean known(String language) {
        try {
            String tag = new Locale.Builder().setLanguageTag(language).build().toLanguageTag();
            return tag.equals(language) && !tag.equals("und");
        } catch (IllformedLocaleException unknown) {
            return false;
        }
    }

    private Report finish(Format format, Assembled found) {
        Exit exit = !found.conflicts().isEmpty() ? Exit.CONFLICTS : found.open().isEmpty() ? Exit.DONE : Exit.QUESTIONS;
        Optional<String> asked = found.questions().isEmpty() ? Optional.empty() : ask(found);
        if (listPeople != null && !dryRun) {
            byte[] list = Roster.write(found.structure().people(), console.words());
            Output.write(listPeople, list);
        }
        if (!found.sound() || !writes()) return new Report(format.word(), found, Optional.empty(), asked, exit);
        Output.write(output, Limits.BYTES, out -> Neutral.write(found.structure(), Optional.ofNullable(language), out));
        return new Report(format.word(), found, Optional.of(output.toString()), asked, exit);
    }

    /** Writes the questions with the answers so far, beside the output unless somebody says where. */
    private Optional<String> ask(Assembled found) {
        if (dryRun || found.open().isEmpty() || (questions == null && output == null)) return Optional.empty();
        Path file = Optional.ofNullable(questions).orElseGet(() -> Path.of(output + ".questions.csv"));
        boolean ours =
                answers != null && Files.exists(file) && file.toAbsolutePath().equals(answers.toAbsolutePath());
        Output.check(file, overwrite || ours);
        byte[] table = Answers.write(found.questions(), console.words());
        Output.write(file, table);
        return Optional.of(file.toString());
    }
}
