package org.relais.host.data;

import java.io.PrintStream;
import java.time.Clock;

/** Says on a console how far an import is: every 500 issues, or every 2 seconds. */
public final class ConsoleProgress implements ImportListener {
    private static final int STEP = 500;
    private static final long PAUSE = 2_000;

    private final PrintStream console;
    private final Clock clock;
    private int saidDone;
    private long saidAt;

    public ConsoleProgress(PrintStream console, Clock clock) {
        this.console = console;
        this.clock = clock;
    }

    @Override
    public synchronized void progress(String name, int done, int total) {
        if (done == 0) {
            saidDone = 0;
            saidAt = clock.millis();
            return;
        }
        boolean finished = done >= total && done != saidDone;
        if (done / STEP == saidDone / STEP && clock.millis() - saidAt < PAUSE && !finished) return;
        console.println("importing " + name + ": " + done + (total < 0 ? "" : " of " + total));
        saidDone = done;
        saidAt = clock.millis();
    }
}
