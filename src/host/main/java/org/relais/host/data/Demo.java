package org.relais.host.data;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.relais.host.db.Database;

/** A made-up organisation to look around in: its people and projects, then its issues. Loaded once per file. */
public final class Demo {
    private static final String LOADED = "demo.loaded";
    private static final String USERS = "demo.users";
    private static final String TOUR = "demo.tour";

    private final Importer importer;
    private final Database database;
    private final Remembered remembered;

    public Demo(Importer importer, Database database) {
        this.importer = importer;
        this.database = database;
        this.remembered = new Remembered(database);
    }

    /** Loads the file; empty if that was done before. */
    public Optional<ImportReport> load(Path file, ImportListener listener) {
        String hash = hash(file);
        if (remembered.get(LOADED).filter(hash::equals).isPresent()) return Optional.empty();
        importer.installation().workflows().installDefaults();
        var told = new IssueFile(file).frame(Set.of("organisation")).member("organisation");
        Organisation.Founded founded =
                database.transactions().execute(tx -> new Organisation(importer.installation()).found(told));
        ImportReport report = importer.importFile(file, file.getFileName().toString(), listener);
        database.transactions().executeWithoutResult(tx -> {
            remembered.put(USERS, json(founded.users()));
            remembered.put(TOUR, json(founded.tour()));
            if (report.complete()) remembered.put(LOADED, hash);
        });
        return Optional.of(report);
    }

    /** The people of the organisation, who sign in with their username as the password. None without a demo. */
    public List<DemoUser> users() {
        return remembered
                .get(USERS)
                .map(json -> read(json, new TypeReference<List<DemoUser>>() {}))
                .orElse(List.of());
    }

    /** Keys of issues that are worth a look, in the order of a tour. */
    public List<String> tour() {
        return remembered
                .get(TOUR)
                .map(json -> read(json, new TypeReference<List<String>>() {}))
                .orElse(List.of());
    }

    private static String json(Object value) {
        try {
            return IssueFile.JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> T read(String json, TypeReference<T> type) {
        try {
            return IssueFile.JSON.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What stands in the file, in short. */
    static String hash(Path file) {
        try (InputStream bytes = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            new DigestInputStream(bytes, digest).transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
