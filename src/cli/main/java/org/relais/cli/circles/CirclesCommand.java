package org.relais.cli.circles;

import java.util.concurrent.Callable;
import org.relais.cli.Exit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What is done with circles and roles. */
@Command(name = "circles", synopsisSubcommandLabel = "COMMAND")
public final class CirclesCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    /** Without a command of its own, it says which there are. */
    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return Exit.USAGE.code();
    }
}
