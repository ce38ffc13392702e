package org.relais.host.cluster;

import java.io.IOException;
import java.net.InetAddress;
import java.time.Instant;

/** The process that runs a node: on which machine, and told from a later one of the same number by when it started. */
record Owner(String machine, long id, long started) {
    static Owner here() {
        return new Owner(machineName(), ProcessHandle.current().pid(), started(ProcessHandle.current()));
    }

    /** Whether it runs on this machine and has certainly ended. */
    boolean hasEnded() {
        if (!machine.equals(machineName())) return false;
        return ProcessHandle.of(id)
                .map(same -> !same.isAlive() || started(same) != started)
                .orElse(true);
    }

    /** Whether it is one that certainly still runs. */
    boolean runs() {
        return machine.equals(machineName()) && !hasEnded();
    }

    private static long started(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }

    private static String machineName() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (IOException unknown) {
            return "";
        }
    }
}
