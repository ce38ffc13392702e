package org.relais.jira.home.rest;

import com.atlassian.sal.api.ApplicationProperties;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** What an administrator sends to whoever helps them. */
public final class Bundle {
    private final ApplicationProperties jira;
    private final Clock clock;

    public Bundle(ApplicationProperties jira, Clock clock) {
        this.jira = jira;
        this.clock = clock;
    }

    /** The given report and the versions of everything, as a zip file of a few kilobytes. */
    byte[] zip(String healthJson) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            add(zip, "health.json", healthJson);
            add(zip, "versions.txt", versions());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private String versions() {
        Map<String, String> versions = new LinkedHashMap<>();
        versions.put("made", clock.instant().toString());
        versions.put("relais", own());
        versions.put(jira.getDisplayName(), jira.getVersion());
        versions.put("java", Runtime.version().toString());
        versions.put("os", System.getProperty("os.name") + " " + System.getProperty("os.version"));
        return versions.entrySet().stream()
                .map(one -> one.getKey() + ": " + one.getValue() + "\n")
                .collect(Collectors.joining());
    }

    /** The version that the build wrote beside this class. */
    private static String own() {
        Properties properties = new Properties();
        try (var stream = Bundle.class.getResourceAsStream("/home/version.properties")) {
            properties.load(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version");
    }

    private void add(ZipOutputStream zip, String name, String text) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(clock.millis());
        zip.putNextEntry(entry);
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
