package org.relais.jira.measure;

import java.nio.file.Path;

/** What a program is told by {@code -Dname=value}; Maven leaves what was not told as it is written. */
final class Settings {
    private Settings() {}

    static String text(String name, String usual) {
        String value = System.getProperty(name);
        return value == null || value.isBlank() || value.startsWith("${") ? usual : value;
    }

    static int number(String name, int usual) {
        return Integer.parseInt(text(name, Integer.toString(usual)));
    }

    /** The jar that the build made. */
    static Path bundle() {
        return Path.of(text("relais.bundle", "target/relais-for-jira-0.1.0-SNAPSHOT.jar"));
    }
}
