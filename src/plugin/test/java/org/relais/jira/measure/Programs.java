package org.relais.jira.measure;

/** {@code mvn -Pbench -Dprogram=bench|load|kills|advice|trail|circles}: measurements that take long, run by hand. */
public final class Programs {
    private Programs() {}

    public static void main(String[] arguments) throws Exception {
        // Shorter than the server's, so that no request goes out on a connection that it is just closing
        System.setProperty("jdk.httpclient.keepalive.timeout", "5");
        String program = Settings.text("program", "bench");
        switch (program) {
            case "bench" -> Bench.run();
            case "load" -> Load.run();
            case "kills" -> Kills.run();
            case "advice" -> Advising.run();
            case "trail" -> Trails.run();
            case "circles" -> Circling.run();
            default -> {
                System.err.println("-Dprogram=" + program + " is none of bench, load, kills, advice, trail, circles");
                System.exit(2);
            }
        }
        System.exit(0); // the embedded PostgreSQL leaves threads behind
    }
}
