package org.relais.host.plugin.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import net.java.ao.atlassian.AtlassianFieldNameConverter;
import net.java.ao.atlassian.AtlassianIndexNameConverter;
import net.java.ao.atlassian.AtlassianSequenceNameConverter;
import net.java.ao.atlassian.AtlassianTableNameConverter;
import net.java.ao.atlassian.AtlassianTriggerNameConverter;
import net.java.ao.atlassian.AtlassianUniqueNameConverter;
import net.java.ao.builder.SimpleNameConverters;
import net.java.ao.schema.NameConverters;

/**
 * How the tables of one plugin are called: {@code AO_} and the end of a digest of its namespace, as in Jira.
 *
 * @see <a href="https://developer.atlassian.com/display/DOCS/Table+names">Table names</a>
 */
record Naming(String prefix) {
    private static final int DIGITS = 6;

    static Naming of(String namespace) {
        try {
            byte[] digest = MessageDigest.getInstance("MD5").digest(namespace.getBytes(StandardCharsets.UTF_8));
            String hex = HexFormat.of().formatHex(digest);
            return new Naming("AO_" + hex.substring(hex.length() - DIGITS).toUpperCase(Locale.ENGLISH));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has MD5", e);
        }
    }

    /** The names that Active Objects makes; it refuses those over 30 characters. */
    NameConverters converters() {
        return new SimpleNameConverters(
                new AtlassianTableNameConverter(name -> prefix + "_" + name),
                new AtlassianFieldNameConverter(),
                new AtlassianSequenceNameConverter(),
                new AtlassianTriggerNameConverter(),
                new AtlassianIndexNameConverter(),
                new AtlassianUniqueNameConverter());
    }

    /** Whether a table is one of this plugin's. */
    boolean owns(String table) {
        return table.toUpperCase(Locale.ENGLISH).startsWith(prefix + "_");
    }
}
