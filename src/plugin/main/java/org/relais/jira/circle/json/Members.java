package org.relais.jira.circle.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.relais.jira.circle.NodeId;
import org.relais.jira.circle.PartId;
import org.relais.jira.circle.Refusal;
import org.relais.jira.circle.Refusal.Reason;
import org.relais.jira.circle.Texts;

/** An object that is read member by member; whatever is not as it should be is {@link Malformed}. Null is not there. */
public final class Members {
    private final JsonNode json;
    private final String path;
    private final ToIntFunction<JsonNode> lines;
    private final boolean strict;

    private Members(JsonNode json, String path, ToIntFunction<JsonNode> lines, boolean strict) {
        this.json = json;
        this.path = path;
        this.lines = lines;
        this.strict = strict;
    }

    /** @param lines in which line an object begins */
    public static Members of(JsonNode json, String path, ToIntFunction<JsonNode> lines) {
        if (!json.isObject())
            throw new Malformed(Refusal.of(Reason.NOT_AN_OBJECT).about(path), 0);
        return new Members(json, path, lines, true);
    }

    public static Members of(JsonNode json) {
        return of(json, "", unused -> 0);
    }

    /** What we wrote ourselves, perhaps in a later version: a member that is not known is passed over. */
    public static Members ours(JsonNode json) {
        return new Members(json, "", unused -> 0, false);
    }

    /** Refuses every member but these. */
    public Members only(Set<String> names) {
        if (!strict) return this;
        json.fieldNames().forEachRemaining(name -> {
            if (!names.contains(name))
                throw malformed(name.length() > 60 ? "…" : name, Refusal.of(Reason.NOT_A_MEMBER));
        });
        return this;
    }

    public int line() {
        return lines.applyAsInt(json);
    }

    /** Whether it is mentioned at all, be it as null. */
    public boolean mentions(String name) {
        return json.has(name);
    }

    private Malformed malformed(String name, Refusal why) {
        return new Malformed(why.about(at(name)), line());
    }

    private String at(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private Optional<JsonNode> member(String name) {
        return Optional.ofNullable(json.get(name)).filter(value -> !value.isNull());
    }

    private <T> T required(String name, Optional<T> found) {
        return found.orElseThrow(() -> malformed(name, Refusal.of(Reason.MISSING)));
    }

    // --- texts

    public Optional<String> maybeText(String name) {
        return member(name).map(value -> {
            if (!value.isTextual()) throw malformed(name, Refusal.of(Reason.NOT_TEXT));
            return value.textValue();
        });
    }

    public String text(String name) {
        return required(name, maybeText(name));
    }

    /** A text, or one for each language; blank ones are none. */
    public Optional<Texts> maybeTexts(String name) {
        return member(name).map(value -> {
            if (value.isTextual()) return Texts.of(clean(value.textValue()));
            if (!value.isObject()) throw malformed(name, Refusal.of(Reason.NOT_TEXT));
            Map<String, String> texts = new LinkedHashMap<>();
            Members inside = new Members(value, at(name), lines, strict);
            value.fieldNames().forEachRemaining(tag -> {
                String text = clean(inside.text(tag));
                if (!text.isEmpty()) texts.put(tag, text);
            });
            return Texts.of(texts);
        });
    }

    public Texts texts(String name) {
        return required(name, maybeTexts(name));
    }

    private static String clean(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n').strip();
    }

    public List<String> textList(String name) {
        List<String> texts = new ArrayList<>();
        for (JsonNode one : list(name)) {
            if (!one.isTextual()) throw malformed(name, Refusal.of(Reason.NOT_TEXT));
            texts.add(one.textValue());
        }
        return texts;
    }

    // --- what a text must be

    private <T> Optional<T> parsed(String name, Function<String, T> parse, Reason otherwise) {
        return maybeText(name).map(text -> {
            try {
                return parse.apply(text);
            } catch (DateTimeException | IllegalArgumentException e) {
                throw malformed(name, Refusal.of(otherwise));
            }
        });
    }

    public Optional<LocalDate> date(String name) {
        return parsed(name, LocalDate::parse, Reason.NOT_A_DATE).map(day -> {
            if (day.getYear() < 1 || day.getYear() > 9999) throw malformed(name, Refusal.of(Reason.NOT_A_DATE));
            return day;
        });
    }

    public LocalTime time(String name) {
        return required(name, parsed(name, LocalTime::parse, Reason.NOT_A_TIME));
    }

    public ZoneId zone(String name) {
        return required(name, parsed(name, ZoneId::of, Reason.NOT_A_ZONE));
    }

    public Optional<NodeId> maybeNode(String name) {
        return parsed(name, NodeId::new, Reason.NOT_AN_ID);
    }

    public NodeId node(String name) {
        return required(name, maybeNode(name));
    }

    public Optional<PartId> maybePart(String name) {
        return parsed(name, PartId::new, Reason.NOT_AN_ID);
    }

    public PartId part(String name) {
        return required(name, maybePart(name));
    }

    /** One word of a closed set. */
    public <T> Optional<T> maybeWord(String name, List<T> all, Function<T, String> word) {
        return maybeText(name).map(text -> all.stream()
                .filter(one -> word.apply(one).equals(text))
                .findFirst()
                .orElseThrow(() ->
                        malformed(name, Refusal.noneOf(all.stream().map(word).toList()))));
    }

    public <T> T word(String name, List<T> all, Function<T, String> word) {
        return required(name, maybeWord(name, all, word));
    }

    // --- the rest

    public Optional<Boolean> maybeFlag(String name) {
        return member(name).map(value -> {
            if (!value.isBoolean()) throw malformed(name, Refusal.of(Reason.NOT_YES_OR_NO));
            return value.booleanValue();
        });
    }

    public Optional<Long> maybeNumber(String name) {
        return member(name).map(value -> {
            if (!value.isIntegralNumber() || !value.canConvertToLong()) {
                throw malformed(name, Refusal.of(Reason.NOT_A_NUMBER));
            }
            return value.longValue();
        });
    }

    public long number(String name) {
        return required(name, maybeNumber(name));
    }

    private List<JsonNode> list(String name) {
        Optional<JsonNode> value = member(name);
        if (value.isEmpty()) return List.of();
        if (!value.get().isArray()) throw malformed(name, Refusal.of(Reason.NOT_A_LIST));
        List<JsonNode> all = new ArrayList<>();
        value.get().forEach(all::add);
        return all;
    }

    /** A list of objects. */
    public List<Members> objects(String name) {
        List<Members> all = new ArrayList<>();
        for (JsonNode one : list(name)) {
            String where = at(name) + "[" + all.size() + "]";
            if (!one.isObject())
                throw new Malformed(Refusal.of(Reason.NOT_AN_OBJECT).about(where), line());
            all.add(new Members(one, where, lines, strict));
        }
        return all;
    }

    public Optional<Members> object(String name) {
        return member(name).map(value -> {
            if (!value.isObject()) throw malformed(name, Refusal.of(Reason.NOT_AN_OBJECT));
            return new Members(value, at(name), lines, strict);
        });
    }

    /** Whether a member is a text, where it may be one or an object. */
    public boolean isText(String name) {
        return member(name).filter(JsonNode::isTextual).isPresent();
    }

    /** Says what is wrong with a member that is read elsewhere. */
    public Malformed wrong(String name, Refusal why) {
        return malformed(name, why);
    }
}
