package org.relais.jira.checklist.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.relais.jira.access.UserKey;
import org.relais.jira.checklist.Draft;
import org.relais.jira.checklist.Item;
import org.relais.jira.checklist.ItemId;
import org.relais.jira.checklist.ListId;
import org.relais.jira.checklist.Member;
import org.relais.jira.checklist.Refusal;
import org.relais.jira.checklist.Refusal.Reason;
import org.relais.jira.checklist.Who;
import org.relais.jira.circle.NodeId;

/** Reads what clients send: an object whose members we know, each of its type. */
public final class Sent {
    private static final List<String> TOLD = List.of("id", "list", "keys", "version", "note-html", "origin");

    private final JsonNode json;
    private final Directory people;

    /** Finds whom a client means. */
    public interface Directory {
        /** The person of this username whom the visitor may meet. */
        Optional<UserKey> named(String username);

        /** Whether the visitor may meet this person. */
        boolean knows(UserKey person);

        /** Whether the visitor may see this role. */
        boolean knows(NodeId role);
    }

    /** @throws Malformed where it is no object */
    public Sent(JsonNode json, Directory people) {
        if (!json.isObject()) throw malformed("");
        this.json = json;
        this.people = people;
    }

    private static Malformed malformed(String member) {
        return new Malformed(Refusal.of(Reason.UNKNOWN_MEMBER).saying(member).about(member));
    }

    /** Refuses members that are none of these. */
    public Sent only(String... members) {
        List<String> known = List.of(members);
        json.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) throw malformed(name);
        });
        return this;
    }

    public boolean has(String member) {
        return json.hasNonNull(member);
    }

    public String text(String member) {
        JsonNode value = json.path(member);
        if (!value.isTextual()) throw malformed(member);
        return value.asText();
    }

    public Optional<String> maybeText(String member) {
        return has(member) ? Optional.of(text(member)) : Optional.empty();
    }

    public int number(String member, int otherwise) {
        if (!has(member)) return otherwise;
        JsonNode value = json.path(member);
        if (!value.canConvertToInt() || !value.isIntegralNumber()) {
            throw new Malformed(Refusal.of(Reason.NOT_A_NUMBER).about(member));
        }
        return value.asInt();
    }

    public Optional<Integer> version() {
        return has("version") ? Optional.of(number("version", 0)) : Optional.empty();
    }

    /** What cannot be an id names no item, and so does an id of nothing. */
    public ItemId item(String member) {
        String id = text(member);
        if (!ItemId.fits(id)) throw new Malformed(Refusal.of(Reason.NO_SUCH_ITEM));
        return new ItemId(id);
    }

    public Optional<ItemId> maybeItem(String member) {
        return has(member) ? Optional.of(item(member)) : Optional.empty();
    }

    public ListId list(String member) {
        String id = text(member);
        if (!ListId.fits(id)) throw new Malformed(Refusal.of(Reason.NO_SUCH_LIST));
        return new ListId(id);
    }

    public Optional<ListId> maybeList(String member) {
        return has(member) ? Optional.of(list(member)) : Optional.empty();
    }

    /** The objects of an array, an absent one being empty. */
    public List<Sent> each(String member) {
        if (!has(member)) return List.of();
        if (!json.path(member).isArray()) throw malformed(member);
        List<Sent> all = new ArrayList<>();
        json.path(member).forEach(one -> all.add(new Sent(one, people)));
        return all;
    }

    /** The texts of an array. */
    public List<String> texts(String member) {
        if (!json.path(member).isArray()) throw malformed(member);
        List<String> all = new ArrayList<>();
        for (JsonNode one : json.path(member)) {
            if (!one.isTextual()) throw malformed(member);
            all.add(one.asText());
        }
        return all;
    }

    public Sent object(String member) {
        return new Sent(json.path(member), people);
    }

    // --- members of items

    /** The members of an item that are sent; what is null or left away in another way is empty. */
    public Map<Member, String> members(List<Who> known) {
        Map<Member, String> members = new EnumMap<>(Member.class);
        for (var one : json.properties()) {
            Optional<Member> member = Member.named(one.getKey());
            if (member.isEmpty() || member.get() == Member.KEYS) throw malformed(one.getKey());
            members.put(member.get(), value(member.get(), one.getValue(), known));
        }
        return members;
    }

    private String value(Member member, JsonNode value, List<Who> known) {
        if (value.isNull()) return member == Member.PRIORITY ? "normal" : "";
        return switch (member) {
            case MANDATORY, TWO_KEYS -> {
                if (!value.isBoolean())
                    throw new Malformed(
                            Refusal.of(Reason.NOT_ONE_OF).saying("true, false").about(member.word()));
                yield value.asBoolean() ? Member.YES : "";
            }
            case WHO -> who(value, known);
            case DUE -> due(value);
            case STATE -> value.isObject() ? value.path("name").asText() : plain(member, value);
            default -> plain(member, value);
        };
    }

    private static String plain(Member member, JsonNode value) {
        if (!value.isTextual()) throw malformed(member.word());
        return value.asText();
    }

    private static String due(JsonNode value) {
        if (value.isTextual()) return value.asText();
        String zone = value.path("zone").asText("UTC");
        return value.path("at").asText() + " " + zone;
    }

    private String who(JsonNode value, List<Who> known) {
        if (!value.isArray()) throw malformed(Member.WHO.word());
        List<Who> all = new ArrayList<>();
        for (JsonNode one : value) {
            Who who = who(one);
            if (!known.contains(who) && !knows(who)) throw unknown();
            all.add(who);
        }
        return Who.text(all);
    }

    private Who who(JsonNode one) {
        if (one.path("username").isTextual()) {
            return new Who.Person(people.named(one.path("username").asText()).orElseThrow(Sent::unknown));
        }
        if (one.path("person").isTextual() && !one.path("person").asText().isBlank()) {
            return new Who.Person(new UserKey(one.path("person").asText()));
        }
        String role = one.path("role").asText();
        if (!NodeId.fits(role)) throw unknown();
        return new Who.Role(new NodeId(role));
    }

    private boolean knows(Who who) {
        return who instanceof Who.Person person ? people.knows(person.key()) : people.knows(((Who.Role) who).node());
    }

    private static Malformed unknown() {
        return new Malformed(Refusal.of(Reason.UNKNOWN_PERSON).about(Member.WHO.word()));
    }

    /** An item to come. What is told of items and not taken, as its id or whose keys were turned, is passed over. */
    public Draft draft() {
        Item.Kind kind = maybeText("kind")
                .map(word -> Item.Kind.of(word)
                        .orElseThrow(() -> new Malformed(Refusal.of(Reason.NOT_ONE_OF)
                                .saying("item, heading")
                                .about("kind"))))
                .orElse(Item.Kind.ITEM);
        int indent = number("indent", 0);
        var rest = ((com.fasterxml.jackson.databind.node.ObjectNode) json).deepCopy();
        rest.remove(TOLD);
        rest.remove(List.of("kind", "indent"));
        return new Draft(ItemId.fresh(), kind, indent, new Sent(rest, people).members(List.of()), maybeText("origin"));
    }
}
