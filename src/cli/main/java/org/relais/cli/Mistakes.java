package org.relais.cli;

import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/** Answers a mistake with one sentence, and where to read more; never with a stack trace. */
final class Mistakes implements CommandLine.IParameterExceptionHandler, CommandLine.IExecutionExceptionHandler {
    private final Console console;

    Mistakes(Console console) {
        this.console = console;
    }

    /** The command was not understood. */
    @Override
    public int handleParseException(ParameterException mistake, String[] arguments) {
        console.fault(sentence(mistake));
        String command = mistake.getCommandLine().getCommandSpec().qualifiedName();
        console.err().println(console.words().say("usage.more", command));
        return Exit.USAGE.code();
    }

    private String sentence(ParameterException mistake) {
        Words words = console.words();
        if (mistake instanceof CommandLine.UnmatchedArgumentException unknown) {
            return words.say(
                    unknown.isUnknownOption() ? "usage.unknown.option" : "usage.unknown.argument",
                    unknown.getUnmatched().get(0));
        }
        if (mistake instanceof CommandLine.MissingParameterException missing) {
            return words.say(
                    "usage.missing",
                    String.join(
                            ", ",
                            missing.getMissing().stream().map(Mistakes::name).toList()));
        }
        if (mistake instanceof CommandLine.OverwrittenOptionException twice) {
            return words.say("usage.twice", name(twice.getOverwritten()));
        }
        if (mistake.getArgSpec() != null && mistake.getValue() != null) {
            return words.say("usage.value", name(mistake.getArgSpec()), mistake.getValue());
        }
        if (mistake.getArgSpec() != null) return words.say("usage.missing", name(mistake.getArgSpec()));
        return words.say("usage.unknown.argument", mistake.getMessage());
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    /** The command could not go on. */
    @Override
    public int handleExecutionException(Exception broken, CommandLine command, CommandLine.ParseResult parsed) {
        if (broken instanceof Fault fault) {
            console.fault(fault.in(console.words()));
            return fault.exit().code();
        }
        console.fault(console.words().say("failure", broken.toString()));
        return Exit.FAILURE.code();
    }
}
