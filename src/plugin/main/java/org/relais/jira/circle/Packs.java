package org.relais.jira.circle;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What the packs say, from {@code circle/packs.properties}: {@code holacracy.fallback = lead}, and {@code holacracy.words =
 * lead policy}: the terms for which the pack has words of its own, under {@code circle.term.<term>.<pack>}; the others are
 * {@code circle.term.<term>}.
 */
public final class Packs {
    private static final Map<Pack, Says> ALL = read();

    private Packs() {}

    /** What one pack says. */
    private record Says(Fallback fallback, Set<String> own) {}

    /** What a vacant role falls to where nobody says otherwise. */
    static Fallback fallback(Pack pack) {
        return ALL.get(pack).fallback();
    }

    /** The i18n key of a term as people of this pack say it. */
    public static String key(Pack pack, Term term) {
        String plain = "circle.term." + term.word();
        return ALL.get(pack).own().contains(term.word()) ? plain + "." + pack.word() : plain;
    }

    private static Map<Pack, Says> read() {
        Properties said = new Properties();
        try (InputStream file = Packs.class.getResourceAsStream("/circle/packs.properties")) {
            said.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Arrays.stream(Pack.values()).collect(Collectors.toMap(pack -> pack, pack -> {
            String own = said.getProperty(pack.word() + ".words", "");
            return new Says(
                    Fallback.of(said.getProperty(pack.word() + ".fallback")).orElseThrow(),
                    new TreeSet<>(Arrays.asList(own.split(" "))));
        }));
    }
}
