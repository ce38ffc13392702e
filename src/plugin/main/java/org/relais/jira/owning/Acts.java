package org.relais.jira.owning;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.relais.jira.circle.Pack;

/** What is usual in each school, from {@code owning/acts.properties}: an act for each standing, in their order. */
final class Acts {
    private static final Map<Pack, List<Act>> ALL = read();

    private Acts() {}

    static Act of(Pack pack, Standing standing) {
        return standing == Standing.NONE ? Act.UNSAID : ALL.get(pack).get(standing.ordinal());
    }

    private static Map<Pack, List<Act>> read() {
        Properties said = new Properties();
        try (InputStream file = Acts.class.getResourceAsStream("/owning/acts.properties")) {
            said.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Arrays.stream(Pack.values()).collect(Collectors.toMap(pack -> pack, pack -> {
            String line = said.getProperty(pack.word());
            return Arrays.stream(line.split(" ")).map(Act::of).toList();
        }));
    }
}
