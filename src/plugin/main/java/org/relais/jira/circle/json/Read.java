package org.relais.jira.circle.json;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.relais.jira.access.ProjectId;
import org.relais.jira.access.UserKey;
import org.relais.jira.circle.Changers;
import org.relais.jira.circle.Clause;
import org.relais.jira.circle.Fact;
import org.relais.jira.circle.Fallback;
import org.relais.jira.circle.Link;
import org.relais.jira.circle.Node;
import org.relais.jira.circle.NodeId;
import org.relais.jira.circle.Pack;
import org.relais.jira.circle.PartId;
import org.relais.jira.circle.Place;
import org.relais.jira.circle.Readers;
import org.relais.jira.circle.Refusal;
import org.relais.jira.circle.Refusal.Reason;
import org.relais.jira.circle.Rules;
import org.relais.jira.circle.Scope;
import org.relais.jira.circle.Seat;
import org.relais.jira.circle.Texts;
import org.relais.jira.circle.Turn;

/** Reads what {@link Written} writes, and what people write by hand: strictly, so that no mistake passes for a wish. */
public final class Read {
    private static final Map<Fact.Kind, Set<String>> MEMBERS = Map.of(
            Fact.Kind.CLAUSE, Set.of("id", "type", "title", "text", "review", "scope", "order"),
            Fact.Kind.SEAT, Set.of("id", "person", "capacity", "focus", "since", "until", "agreed"),
            Fact.Kind.LINK, Set.of("id", "type", "to"),
            Fact.Kind.SCOPE, Set.of("id", "project", "component", "issue-type"),
            Fact.Kind.TURN, Set.of("id", "seat", "days", "from", "to", "zone"));

    /** What is told of a part beside it, so that it may be sent back as it was read. */
    private static final Set<String> TOLD = Set.of("version", "state", "name", "sits");

    private final PlaceNames names;

    public Read(PlaceNames names) {
        this.names = names;
    }

    /**
     * A part of a node.
     *
     * @param order the position of a clause
     */
    public Fact part(Fact.Kind kind, NodeId node, int order, Members json) {
        json.only(MEMBERS.get(kind));
        return read(kind, node, order, json);
    }

    private Fact read(Fact.Kind kind, NodeId node, int order, Members json) {
        return switch (kind) {
            case CLAUSE -> clause(node, order, json);
            case SEAT -> seat(node, json);
            case LINK -> link(node, json);
            case SCOPE -> scope(node, json);
            case TURN -> turn(node, json);
            case NODE -> throw new IllegalArgumentException("a node is no part");
        };
    }

    /** A part under an id that its address says; {@code why} stands beside its members. */
    public Fact named(Fact.Kind kind, NodeId node, PartId id, int order, Members json) {
        Set<String> members = new HashSet<>(MEMBERS.get(kind));
        members.add("why");
        members.addAll(TOLD);
        json.only(members);
        Fact read = read(kind, node, order, json);
        if (read instanceof Clause one) {
            return new Clause(id, node, one.type(), one.title(), one.text(), one.order(), one.place(), one.review());
        }
        if (read instanceof Seat one) {
            return new Seat(
                    id, node, one.holder(), one.capacity(), one.focus(), one.since(), one.until(), one.agreed());
        }
        if (read instanceof Link one) return new Link(id, node, one.type(), one.to());
        if (read instanceof Turn one) {
            return new Turn(id, node, one.seat(), one.days(), one.from(), one.to(), one.zone());
        }
        return new Scope(id, node, ((Scope) read).place());
    }

    private static PartId id(Members json, NodeId node, Fact.Kind kind, String content) {
        return json.maybePart("id").orElseGet(() -> PartId.of(node.value() + "\n" + kind.word() + "\n" + content));
    }

    private Clause clause(NodeId node, int order, Members json) {
        Clause.Type type = json.word("type", List.of(Clause.Type.values()), Clause.Type::word);
        Texts text = json.texts("text");
        return new Clause(
                id(json, node, Fact.Kind.CLAUSE, type.word() + "\n" + text),
                node,
                type,
                json.maybeTexts("title").orElse(Texts.NONE),
                text,
                json.maybeNumber("order").map(Math::toIntExact).orElse(order),
                json.object("scope").map(this::place),
                json.date("review"));
    }

    private Seat seat(NodeId node, Members json) {
        UserKey person = new UserKey(json.text("person"));
        Seat.Capacity capacity = json.maybeWord("capacity", List.of(Seat.Capacity.values()), Seat.Capacity::word)
                .orElse(Seat.Capacity.MEMBER);
        Optional<String> focus = json.maybeText("focus").map(String::strip).filter(text -> !text.isEmpty());
        return new Seat(
                id(json, node, Fact.Kind.SEAT, person.value() + "\n" + capacity.word() + "\n" + focus.orElse("")),
                node,
                person,
                capacity,
                focus,
                json.date("since"),
                json.date("until"),
                json.maybeFlag("agreed").orElse(true));
    }

    private static Link link(NodeId node, Members json) {
        Link.Type type = json.word("type", List.of(Link.Type.values()), Link.Type::word);
        NodeId to = json.node("to");
        return new Link(id(json, node, Fact.Kind.LINK, type.word() + "\n" + to.value()), node, type, to);
    }

    private Scope scope(NodeId node, Members json) {
        Place place = place(json);
        return new Scope(id(json, node, Fact.Kind.SCOPE, place.toString()), node, place);
    }

    private static Turn turn(NodeId node, Members json) {
        List<DayOfWeek> all = List.of(DayOfWeek.values());
        List<String> words = all.stream().map(Read::word).toList();
        Set<DayOfWeek> days = new TreeSet<>();
        for (String said : json.textList("days")) {
            int day = words.indexOf(said);
            if (day < 0) throw json.wrong("days", Refusal.noneOf(words));
            days.add(all.get(day));
        }
        if (days.isEmpty()) throw json.wrong("days", Refusal.of(Reason.MISSING));
        PartId seat = json.part("seat");
        Turn turn = new Turn(PartId.fresh(), node, seat, days, json.time("from"), json.time("to"), json.zone("zone"));
        String content = seat.value() + "\n" + days + turn.from() + turn.to() + turn.zone();
        return new Turn(id(json, node, Fact.Kind.TURN, content), node, seat, days, turn.from(), turn.to(), turn.zone());
    }

    private static String word(DayOfWeek day) {
        return day.name().toLowerCase(Locale.ROOT);
    }

    /** A key or name counts more than an id, which another installation may have given to something else. */
    private Place place(Members json) {
        Optional<ProjectId> project = json.object("project").map(some -> some.maybeText("key")
                .map(key -> names.project(key).orElseThrow(() -> some.wrong("key", Refusal.unknown(""))))
                .orElseGet(() -> new ProjectId(some.number("id"))));
        Optional<Long> component = json.object("component").map(some -> {
            if (project.isEmpty()) throw json.wrong("project", Refusal.of(Reason.MISSING));
            return some.maybeText("name")
                    .map(name -> names.component(project.get(), name)
                            .orElseThrow(() -> some.wrong("name", Refusal.unknown(""))))
                    .orElseGet(() -> some.number("id"));
        });
        Optional<String> type = json.object("issue-type").map(some -> some.maybeText("name")
                .map(name -> names.issueType(name)
                        .or(() -> some.maybeText("id").filter(id -> names.issueTypeName(id)
                                .filter(name::equals)
                                .isPresent()))
                        .orElseThrow(() -> some.wrong("name", Refusal.unknown(""))))
                .orElseGet(() -> some.text("id")));
        if (project.isEmpty() && component.isEmpty() && type.isEmpty()) {
            throw json.wrong("project", Refusal.of(Reason.MISSING));
        }
        return new Place(project, component, type);
    }

    /** A node as a store keeps it. */
    public Node node(Members json) {
        return new Node(
                json.node("id"),
                json.maybeNode("parent"),
                json.maybeTexts("name").orElse(Texts.NONE),
                json.maybeTexts("purpose").orElse(Texts.NONE),
                tags(json),
                json.maybeFlag("closed").orElse(false),
                json.object("rules").map(this::rules).orElse(Rules.NONE));
    }

    public SortedSet<String> tags(Members json) {
        SortedSet<String> tags = new TreeSet<>();
        json.textList("tags").forEach(tag -> tags.add(tag.strip()));
        return tags;
    }

    public Rules rules(Members json) {
        json.only(Set.of("pack", "changers", "assigners", "readers", "fallback"));
        return new Rules(
                json.maybeWord("pack", List.of(Pack.values()), Pack::word),
                changers(json),
                json.maybeNode("assigners"),
                json.object("readers").map(Read::readers),
                json.maybeWord("fallback", List.of(Fallback.values()), Fallback::word));
    }

    private static Optional<Changers> changers(Members json) {
        if (!json.isText("changers")) {
            return json.object("changers")
                    .map(one -> Changers.holdersOf(one.only(Set.of("role")).node("role")));
        }
        List<Changers> all = List.of(Changers.ADMINISTRATORS, Changers.MEMBERS, Changers.LEAD);
        return json.maybeWord("changers", all, one -> one.kind().word());
    }

    private static Readers readers(Members json) {
        json.only(Set.of("members", "groups", "project-roles"));
        List<Readers.ProjectRole> roles = new ArrayList<>();
        for (Members role : json.objects("project-roles")) {
            roles.add(new Readers.ProjectRole(new ProjectId(role.number("project")), role.number("role")));
        }
        return new Readers(
                json.maybeFlag("members").orElse(false), new TreeSet<>(json.textList("groups")), new TreeSet<>(roles));
    }
}
