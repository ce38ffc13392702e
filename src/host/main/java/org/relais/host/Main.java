package org.relais.host;

import java.util.concurrent.CompletableFuture;
import org.relais.host.clock.HostClock;
import org.relais.host.cluster.NodeTaken;
import org.relais.host.db.Database;
import org.relais.host.web.PortTaken;
import org.slf4j.bridge.SLF4JBridgeHandler;

/** Starts the host from the command line and ends it on SIGTERM. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        long started = System.nanoTime();
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
        try {
            Options options = Options.from(System.getProperties());
            Host host = Host.start(options);
            Runtime.getRuntime().addShutdownHook(new Thread(host::close, "host-stop"));
            if (Boolean.getBoolean("ends.with.parent")) endWithParent();
            long seconds = Math.round((System.nanoTime() - started) / 1e8);
            System.out.printf("ready %s (in %d.%d s)%n", host.baseUrl(), seconds / 10, seconds % 10);
        } catch (PortTaken | Database.Unreachable | NodeTaken | HostClock.Refused | IllegalArgumentException sentence) {
            System.err.println(sentence.getMessage());
            System.exit(1); // Felix leaves threads behind that would keep us alive
        } catch (RuntimeException fault) {
            fault.printStackTrace();
            System.exit(2);
        }
    }

    /** Maven leaves what it started behind when it is told to end, so we watch it. */
    private static void endWithParent() {
        ProcessHandle.current().parent().ifPresent(parent -> {
            CompletableFuture<Void> unused = parent.onExit().thenRun(() -> System.exit(0));
        });
    }
}
