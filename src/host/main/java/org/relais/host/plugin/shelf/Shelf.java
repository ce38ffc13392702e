package org.relais.host.plugin.shelf;

import java.io.BufferedInputStream;
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
import java.util.LinkedHashMap;
import java.util.Map;
import org.relais.host.db.Database;

/**
 * The jars of all apps, in the database: every node finds there what it is to run, also after a restart. A jar lies
 * there in pieces, of which one at a time is in memory.
 */
public final class Shelf {
    private static final int PIECE = 512 * 1024;

    private final Database database;
    private final ChangeNumber changes;

    public Shelf(Database database) {
        this.database = database;
        this.changes = new ChangeNumber(database);
    }

    /** What is there, in the order in which it came. */
    public Map<String, StoredJar> all() {
        Map<String, StoredJar> all = new LinkedHashMap<>();
        database.jdbc()
                .sql("select plugin_key, version, sha256, size from plugin_jar order by change_number, plugin_key")
                .query(row -> {
                    String key = row.getString(1);
                    all.put(key, new StoredJar(key, row.getString(2), row.getString(3), row.getLong(4)));
                });
        return all;
    }

    /** Puts a jar there, in the place of one of the same key. */
    public void put(String key, String version, Path jar) {
        database.transactions().executeWithoutResult(tx -> {
            long number = changes.next();
            delete(key);
            try {
                insert(key, version, jar, number);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private void insert(String key, String version, Path jar, long number) throws IOException {
        database.jdbc()
                .sql("insert into plugin_jar (plugin_key, version, sha256, size, change_number)"
                        + " values (?, ?, ?, ?, ?)")
                .params(key, version, digest(jar), Files.size(jar), number)
                .update();
        try (InputStream content = new BufferedInputStream(Files.newInputStream(jar))) {
            byte[] piece = content.readNBytes(PIECE);
            for (int position = 0; piece.length > 0; piece = content.readNBytes(PIECE)) {
                database.jdbc()
                        .sql("insert into plugin_jar_piece (plugin_key, position, content) values (?, ?, ?)")
                        .params(key, position++, piece)
                        .update();
            }
        }
    }

    /** Writes a jar into a directory, under a name that no other version of it has. */
    public Path fetch(StoredJar jar, Path directory) {
        try {
            Path file = Files.createDirectories(directory)
                    .resolve(jar.key().replaceAll("[^\\w.-]", "_") + "-"
                            + jar.sha256().substring(0, 16) + ".jar");
            try (OutputStream out = Files.newOutputStream(file)) {
                for (int position = 0; (long) position * PIECE < jar.size(); position++) {
                    out.write(database.jdbc()
                            .sql("select content from plugin_jar_piece where plugin_key = ? and position = ?")
                            .params(jar.key(), position)
                            .query((row, n) -> row.getBytes(1))
                            .single());
                }
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes a jar away, with what was decided about it. */
    public void remove(String key) {
        database.transactions().executeWithoutResult(tx -> {
            changes.next();
            delete(key);
            database.jdbc()
                    .sql("delete from plugin_decision where plugin_key = ?")
                    .param(key)
                    .update();
        });
    }

    private void delete(String key) {
        database.jdbc()
                .sql("delete from plugin_jar_piece where plugin_key = ?")
                .param(key)
                .update();
        database.jdbc()
                .sql("delete from plugin_jar where plugin_key = ?")
                .param(key)
                .update();
    }

    /** What tells a jar from any other. */
    public static String digest(Path jar) {
        try (DigestInputStream content =
                new DigestInputStream(Files.newInputStream(jar), MessageDigest.getInstance("SHA-256"))) {
            long unused = content.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(content.getMessageDigest().digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
