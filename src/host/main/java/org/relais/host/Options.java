package org.relais.host;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;

/**
 * How a host is started. Port 0 takes a free one. Without a JDBC URL the data lies in an embedded database under the
 * home directory. The node is the name under which this process joins the cluster of that database; the clock is the
 * time to which it is set when the host starts, or null.
 */
public record Options(
        int port,
        String address,
        Path home,
        boolean demo,
        Path demoData,
        List<Path> imports,
        List<Path> plugins,
        String jdbcUrl,
        String jdbcUser,
        String jdbcPassword,
        String node,
        Instant clock) {
    private static final Pattern NODE = Pattern.compile("[A-Za-z0-9_-]{1,40}");

    /** A host for a test: a free port, no demo data, everything under the given home. */
    public static Options forTest(Path home, List<Path> plugins) {
        return new Options(0, "127.0.0.1", home, false, null, List.of(), plugins, null, null, null, "node1", null);
    }

    /** The same on another database. */
    public Options on(String url, String user, String password) {
        return new Options(port, address, home, demo, demoData, imports, plugins, url, user, password, node, clock);
    }

    /** The same with a file that is loaded once, when the host first starts. */
    public Options withDemo(Path file) {
        return new Options(
                port, address, home, true, file, imports, plugins, jdbcUrl, jdbcUser, jdbcPassword, node, clock);
    }

    /** The same as another node of the cluster. */
    public Options asNode(String name) {
        return new Options(
                port, address, home, demo, demoData, imports, plugins, jdbcUrl, jdbcUser, jdbcPassword, name, clock);
    }

    /**
     * Reads {@code -Dport=…} and the like; what is missing or empty takes its usual value.
     *
     * @throws IllegalArgumentException with one sentence that names the option
     */
    static Options from(Properties given) {
        return new Options(
                port(text(given, "port", "2990")),
                text(given, "address", "127.0.0.1"),
                Path.of(text(given, "home", ".host")).toAbsolutePath(),
                Boolean.parseBoolean(text(given, "demo", "true")),
                text(given, "demo.data", null) == null ? null : Path.of(text(given, "demo.data", null)),
                paths(text(given, "import", "")),
                paths(text(given, "plugins", "")),
                text(given, "jdbc.url", null),
                text(given, "jdbc.user", null),
                text(given, "jdbc.password", null),
                node(text(given, "node", "node1")),
                clock(text(given, "clock", null)));
    }

    private static String text(Properties given, String name, String usual) {
        String value = given.getProperty(name);
        // Maven leaves an unset property as it is written
        return value == null || value.isBlank() || value.equals("${" + name + "}") ? usual : value;
    }

    private static int port(String text) {
        try {
            int port = Integer.parseInt(text);
            if (port >= 0 && port <= 65_535) return port;
        } catch (NumberFormatException notANumber) {
            // said below
        }
        throw new IllegalArgumentException("-Dport=" + text + " is not a port: use a number from 0 to 65535.");
    }

    private static String node(String text) {
        if (NODE.matcher(text).matches()) return text;
        throw new IllegalArgumentException(
                "-Dnode=" + text + " is no name of a node: use 1 to 40 letters, digits, hyphens and underscores.");
    }

    private static Instant clock(String text) {
        try {
            return text == null ? null : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException notATime) {
            throw new IllegalArgumentException(
                    "-Dclock=" + text + " is not a time: write it like 2026-12-24T08:00Z.", notATime);
        }
    }

    private static List<Path> paths(String list) {
        List<Path> paths = new ArrayList<>();
        for (String one : list.split(",", -1)) if (!one.isBlank()) paths.add(Path.of(one.strip()));
        return paths;
    }

    /** Where the data lies. */
    String databaseUrl() {
        return jdbcUrl == null
                // WRITE_DELAY 0: what was acknowledged survives a kill
                ? "jdbc:h2:file:" + home.resolve("database").resolve("jira") + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE"
                : jdbcUrl;
    }

    String databaseUser() {
        return jdbcUser == null && jdbcUrl == null ? "sa" : jdbcUser;
    }

    String databasePassword() {
        return jdbcPassword == null && jdbcUrl == null ? "" : jdbcPassword;
    }
}
