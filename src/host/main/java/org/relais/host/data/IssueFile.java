package org.relais.host.data;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.zip.GZIPInputStream;

/**
 * A file of issues: an object with {@code issues[]} or the list alone, plain or gzipped, in UTF-8. It is read in a
 * stream; no more than one issue is in memory.
 */
final class IssueFile {
    static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(500)
                            .maxStringLength(64_000_000)
                            .build())
                    .build())
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private final Path path;

    IssueFile(Path path) {
        this.path = path;
    }

    /** What stands beside the issues, and how many those are: as far as the file can be read. */
    record Frame(Map<String, JsonNode> members, int issues) {
        JsonNode member(String name) {
            return members.getOrDefault(name, JsonNodeFactory.instance.missingNode());
        }
    }

    /** Looks through the whole file for these members, which may come after the issues. */
    Frame frame(Set<String> names) {
        Map<String, JsonNode> members = new HashMap<>();
        int[] count = {0};
        try (Reader text = open();
                JsonParser parser = JSON.createParser(text)) {
            walk(
                    parser,
                    () -> {
                        count[0]++;
                        parser.skipChildren();
                    },
                    name -> {
                        if (names.contains(name)) members.put(name, JSON.readTree(parser));
                        else parser.skipChildren();
                    });
        } catch (IOException e) {
            // Reading the issues meets the same place, and tells.
        }
        return new Frame(members, count[0]);
    }

    /** Hands over the records one after the other. */
    void records(BiConsumer<Position, JsonNode> each) throws Unreadable {
        int[] index = {-1};
        Position[] at = {Position.NOWHERE};
        try (Reader text = open();
                JsonParser parser = JSON.createParser(text)) {
            boolean found;
            try {
                found = walk(
                        parser,
                        () -> {
                            at[0] = position(++index[0], parser.currentTokenLocation());
                            each.accept(at[0], JSON.readTree(parser));
                        },
                        name -> parser.skipChildren());
            } catch (IOException e) {
                throw Unreadable.because(e, position(index[0], parser.currentLocation()));
            }
            if (!found) throw new Unreadable(Position.NOWHERE, "there are no issues in the file");
        } catch (IOException e) {
            throw Unreadable.because(e, at[0]);
        }
    }

    /** Whether there was a list of issues. */
    private static boolean walk(JsonParser parser, Step record, Member member) throws IOException {
        boolean found = false;
        JsonToken start = parser.nextToken();
        if (start == JsonToken.START_ARRAY) {
            list(parser, record);
            found = true;
        } else if (start == JsonToken.START_OBJECT) {
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                JsonToken value = parser.nextToken();
                if (name.equals("issues") && value == JsonToken.START_ARRAY) {
                    list(parser, record);
                    found = true;
                } else member.at(name);
            }
        }
        parser.nextToken();
        return found;
    }

    private static void list(JsonParser parser, Step record) throws IOException {
        while (parser.nextToken() != JsonToken.END_ARRAY) record.run();
    }

    private static Position position(int index, JsonLocation at) {
        return new Position(index, at.getLineNr(), at.getColumnNr(), at.getCharOffset());
    }

    /** Bytes that are no UTF-8 read as U+FFFD, so that one of them does not end an import. */
    private Reader open() throws IOException {
        InputStream file = new BufferedInputStream(Files.newInputStream(path), 1 << 16);
        try {
            InputStream bytes = starts(file, 0x1F, 0x8B) ? new BufferedInputStream(new GZIPInputStream(file)) : file;
            if (starts(bytes, 0xEF, 0xBB, 0xBF)) bytes.skipNBytes(3);
            return new InputStreamReader(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            file.close();
            throw e;
        }
    }

    private static boolean starts(InputStream bytes, int... magic) throws IOException {
        bytes.mark(magic.length);
        boolean same = true;
        for (int one : magic) same &= bytes.read() == one;
        bytes.reset();
        return same;
    }

    private interface Step {
        void run() throws IOException;
    }

    private interface Member {
        void at(String name) throws IOException;
    }
}
