package org.relais.cli.input;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.dataformat.toml.TomlFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.relais.cli.Fault;
import org.yaml.snakeyaml.LoaderOptions;

/** Reads JSON, YAML and TOML, all into the same {@link Item}s, and nothing that grows while it is read. */
public final class Trees {
    static final int DEEPEST = 200;
    static final int MOST_ITEMS = 2_000_000;
    private static final int LONGEST = 5_000_000;

    private static final StreamReadConstraints LIMITS = StreamReadConstraints.builder()
            .maxNestingDepth(DEEPEST)
            .maxStringLength(LONGEST)
            .build();
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(LIMITS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    private static final JsonFactory TOML =
            TomlFactory.builder().streamReadConstraints(LIMITS).build();

    private final Source source;
    private final String[] lines;
    private int items;

    private Trees(Source source, String[] lines) {
        this.source = source;
        this.lines = lines;
    }

    public static Item json(Source source) {
        String text = source.text();
        refuseMarkup(source, text);
        return new Trees(source, null).read(JSON, text);
    }

    public static Item yaml(Source source) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Source.MOST_MEGABYTES * 1024 * 1024);
        options.setNestingDepthLimit(DEEPEST);
        options.setAllowDuplicateKeys(false);
        JsonFactory yaml = YAMLFactory.builder()
                .loaderOptions(options)
                .streamReadConstraints(LIMITS)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        String text = source.text();
        refuseMarkup(source, text);
        return new Trees(source, null).read(yaml, text);
    }

    /** TOML is read whole before it is walked: lines are found by the names that stand in them. */
    public static Item toml(Source source) {
        String text = source.text();
        refuseMarkup(source, text);
        return new Trees(source, text.split("\n", -1)).read(TOML, text);
    }

    /** An answer for people, such as a page to log in, where data was to be. */
    private static void refuseMarkup(Source source, String text) {
        if (text.isBlank()) throw Fault.in(source.name(), "input.empty");
        if (text.stripLeading().startsWith("<")) throw Fault.at(source.name(), 1, "input.markup");
    }

    private Item read(JsonFactory factory, String text) {
        try (JsonParser parser = factory.createParser(text)) {
            if (parser.nextToken() == null) throw Fault.in(source.name(), "input.empty");
            Item whole = item(parser, "");
            if (parser.nextToken() != null) throw Fault.at(source.name(), line(parser, ""), "input.more");
            return whole;
        } catch (JsonEOFException cut) {
            throw Fault.at(source.name(), line(cut), "input.truncated");
        } catch (StreamConstraintsException beyond) {
            throw Fault.at(source.name(), line(beyond), "input.limit", beyond.getOriginalMessage());
        } catch (JsonProcessingException broken) {
            throw Fault.at(source.name(), line(broken), "input.syntax", firstLine(broken.getOriginalMessage()));
        } catch (IOException | org.yaml.snakeyaml.error.YAMLException broken) {
            throw Fault.in(source.name(), "input.syntax", firstLine(broken.getMessage()));
        }
    }

    private Item item(JsonParser parser, String path) throws IOException {
        if (++items > MOST_ITEMS) throw Fault.at(source.name(), line(parser, path), "input.items", MOST_ITEMS);
        if (parser instanceof YAMLParser yaml && yaml.isCurrentAlias()) {
            throw Fault.at(source.name(), line(parser, path), "input.alias");
        }
        int line = line(parser, path);
        return new Item(value(parser, path), source.name(), line, path);
    }

    private Object value(JsonParser parser, String path) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> map(parser, path);
            case START_ARRAY -> list(parser, path);
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            case VALUE_EMBEDDED_OBJECT -> String.valueOf(parser.getEmbeddedObject());
            default -> parser.getText();
        };
    }

    private Map<String, Item> map(JsonParser parser, String path) throws IOException {
        Map<String, Item> map = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            JsonToken next = parser.nextToken();
            if (next == null) throw Fault.at(source.name(), line(parser, path), "input.truncated");
            map.put(name, item(parser, path + "/" + name));
        }
        return map;
    }

    private List<Item> list(JsonParser parser, String path) throws IOException {
        List<Item> list = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (parser.currentToken() == null) {
                throw Fault.at(source.name(), line(parser, path), "input.truncated");
            }
            list.add(item(parser, path + "/" + list.size()));
        }
        return list;
    }

    private int line(JsonParser parser, String path) {
        if (lines == null) return parser.currentTokenLocation().getLineNr();
        String[] steps = path.split("/", -1);
        for (int step = steps.length - 1; step > 0; step--) {
            for (int i = 0; i < lines.length; i++) {
                String line = lines[i].strip();
                boolean named = line.startsWith(steps[step])
                        && line.substring(steps[step].length()).stripLeading().startsWith("=");
                if (named || line.startsWith("[" + steps[step] + "]") || line.startsWith("[[" + steps[step] + "]]")) {
                    return i + 1;
                }
            }
        }
        return 0;
    }

    private static int line(JsonProcessingException broken) {
        JsonLocation where = broken.getLocation();
        return where == null ? 0 : Math.max(0, where.getLineNr());
    }

    private static String firstLine(String message) {
        return String.valueOf(message).lines().findFirst().orElse("");
    }
}
