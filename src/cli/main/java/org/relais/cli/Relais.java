package org.relais.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.relais.cli.circles.CirclesCommand;
import org.relais.cli.circles.ConvertCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The companion: what administrators do with Relais from a command line. */
@Command(
        name = "relais",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        synopsisSubcommandLabel = "COMMAND",
        versionProvider = Relais.Version.class)
public final class Relais implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    /** Read before all else by {@link #language}, and named here for the help. */
    @Option(names = "--lang", paramLabel = "en|fr", scope = ScopeType.INHERIT)
    String language;

    /** Without a command, it says which there are. */
    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return Exit.USAGE.code();
    }

    /** Starts the program, and ends the process with the number of an {@link Exit}. */
    public static void main(String[] arguments) {
        Words words = Words.in(language(List.of(arguments)));
        System.exit(run(Console.ofProcess(words), arguments));
    }

    /** Runs a command. */
    public static int run(Console console, String... arguments) {
        CommandLine commands = commands(console);
        Mistakes mistakes = new Mistakes(console);
        commands.setParameterExceptionHandler(mistakes);
        commands.setExecutionExceptionHandler(mistakes);
        return commands.execute(arguments);
    }

    static CommandLine commands(Console console) {
        CommandLine circles = new CommandLine(new CirclesCommand());
        circles.addSubcommand(new ConvertCommand(console));
        CommandLine commands = new CommandLine(new Relais());
        commands.addSubcommand(circles);
        commands.addSubcommand(new CompletionCommand(console));
        commands.setResourceBundle(console.words().bundle());
        commands.setOut(console.writer(console.out()));
        commands.setErr(console.writer(console.err()));
        commands.setColorScheme(CommandLine.Help.defaultColorScheme(console.colours()));
        commands.setUsageHelpAutoWidth(console.interactive());
        return commands;
    }

    /** What is asked for, else that of the machine. */
    static Locale language(List<String> arguments) {
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (argument.startsWith("--lang=")) return Locale.forLanguageTag(argument.substring("--lang=".length()));
            if (argument.equals("--lang") && i + 1 < arguments.size()) {
                return Locale.forLanguageTag(arguments.get(i + 1));
            }
        }
        return Locale.getDefault(Locale.Category.DISPLAY);
    }

    /** The version that was built. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            try (InputStream in = Relais.class.getResourceAsStream("version.txt")) {
                return new String[] {"relais " + new String(in.readAllBytes(), StandardCharsets.UTF_8).strip()};
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }
}
