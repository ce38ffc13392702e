package org.relais.cli.circles.formats;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.relais.cli.Fault;
import org.relais.cli.circles.Assembly;
import org.relais.cli.circles.Clause;
import org.relais.cli.circles.Draft;
import org.relais.cli.circles.Part;
import org.relais.cli.circles.Seat;
import org.relais.cli.input.Item;
import org.relais.cli.input.Trees;

/**
 * Answers of Holaspirit's API about roles, circles, members and policies, a page or several in a file each. The inner
 * shape of members, domains and accountabilities is not published: ids and whole records are both read. Where pages are
 * missing, nothing is converted, because what is missing would look as if it had ended.
 */
final class HolaspiritRest implements Reader {
    private static final List<String> KINDS = List.of("roles", "circles", "members", "policies");

    private final Records records = new Records();
    private final Map<String, Integer> promised = new HashMap<>();
    private final Map<String, Integer> listed = new HashMap<>();
    private final Map<String, String> roleOfCircle = new HashMap<>();
    private Assembly into;

    @Override
    public void read(List<Path> inputs, Assembly assembly) {
        into = assembly;
        List<Item> files = Inputs.trees(into, inputs, ".json", Trees::json);
        files.forEach(this::take);
        files.forEach(file -> file.at("linked").ifPresent(this::linked));
        String first = inputs.get(0).getFileName().toString();
        if (!records.mentions("roles")) throw Fault.in(first, "format.needs", "Holaspirit", "roles");
        if (!records.mentions("circles")) throw Fault.in(first, "format.needs", "Holaspirit", "circles");
        for (String kind : KINDS) {
            int all = promised.getOrDefault(kind, 0);
            int here = listed.getOrDefault(kind, 0);
            if (here < all) throw Fault.in(first, "format.pages", kind, here, all);
        }
        into.tells(Part.PURPOSE, Part.CLAUSES, Part.LINKS);
        if (records.mentions("members")) into.tells(Part.SEATS);
        records.all("members").forEach(this::member);
        records.all("circles").forEach(circle -> records.one("roles", circle, "role")
                .ifPresent(role -> roleOfCircle.put(circle.need("id"), role)));
        records.all("roles").forEach(role -> records.one("circles", role, "circle")
                .ifPresent(circle -> roleOfCircle.putIfAbsent(circle, role.need("id"))));
        List.copyOf(records.all("roles")).forEach(this::role);
        List.copyOf(records.all("circles")).forEach(this::circle);
        records.all("roles").forEach(this::seats);
        records.all("policies").forEach(this::policy);
    }

    private void take(Item file) {
        Item data = file.isMap() ? file.at("data").orElseThrow(() -> other(file)) : file;
        List<Item> list = data.isList() ? data.list() : List.of(data);
        String kind = kind(file, list);
        if (kind.isEmpty()) {
            into.remark("note.holaspirit.file", file.file());
            return;
        }
        records.mention(kind);
        list.forEach(record -> records.put(kind, record));
        listed.merge(kind, list.size(), Integer::sum);
        if (file.isMap()) pages(file, kind);
    }

    private static Fault other(Item file) {
        return Fault.in(file.file(), "format.needs", "Holaspirit", "data");
    }

    private void pages(Item file, String kind) {
        Optional<Item> pagination =
                file.at("pagination").or(() -> file.at("meta").flatMap(meta -> meta.at("pagination")));
        pagination
                .flatMap(page -> page.first("totalItems", "total", "totalCount"))
                .map(Item::text)
                .filter(text -> text.matches("\\d{1,7}"))
                .ifPresent(total -> promised.merge(kind, Integer.parseInt(total), Math::max));
    }

    /** What a file is about, by its name or else by its first record; empty where it is about something else. */
    private static String kind(Item file, List<Item> list) {
        String name = file.file().toLowerCase(Locale.ROOT);
        if (name.contains("custom")) return "";
        Optional<String> named = KINDS.stream().filter(name::contains).findFirst();
        if (named.isPresent() || list.isEmpty()) return named.orElse("");
        Item first = list.get(0);
        if (first.has("subRoles") || first.has("coreRoles") || first.has("slug")) return "circles";
        if (first.has("accountabilities") || first.has("assignedMembers") || first.has("isTransversalRole")) {
            return "roles";
        }
        if (first.has("firstName") || first.has("lastName")) return "members";
        return first.has("body") && first.has("title") ? "policies" : "";
    }

    private void linked(Item linked) {
        for (String kind : KINDS) linked.list(kind).forEach(record -> records.put(kind, record));
        if (linked.has("members")) records.mention("members");
    }

    private void member(Item member) {
        String name = (member.text("firstName") + " " + member.text("lastName")).strip();
        into.person(member.need("id"), name.isEmpty() ? member.text("name") : name, member.text("email"));
        if (member.flag("suspended")) into.remark("note.holaspirit.suspended", name);
    }

    private String nodeOfCircle(String circle) {
        return Optional.ofNullable(roleOfCircle.get(circle))
                .map(role -> "role-" + role)
                .orElse("circle-" + circle);
    }

    private void role(Item role) {
        Draft node = into.node("role-" + role.need("id"), role)
                .named(role.text("name"))
                .purpose(role.text("purpose"))
                .in(records.one("circles", role, "parentCircle")
                        .map(this::nodeOfCircle)
                        .orElse(""));
        clauses(node, role, "accountabilities", Clause.Type.ACCOUNTABILITY);
        clauses(node, role, "domains", Clause.Type.DOMAIN);
        if (role.first("translatedName", "translatedPurpose").isPresent()) {
            into.remark("note.holaspirit.translated", node.name());
        }
        if (role.has("isTransversalRole") && role.flag("isTransversalRole")) {
            into.remark("note.holaspirit.transversal", node.name());
        }
        if (role.has("template")) into.remark("note.template", node.name());
        if (!role.at("customFields").map(HolaspiritRest::isEmpty).orElse(true)) {
            into.remark("note.holaspirit.fields", node.name());
        }
    }

    private static boolean isEmpty(Item list) {
        return list.isMap()
                ? list.map().isEmpty()
                : list.isList() && list.list().isEmpty();
    }

    /** Texts, or records that hold one; or all of them in one text. */
    private void clauses(Draft node, Item role, String member, Clause.Type type) {
        Optional<Item> said = role.at(member);
        if (said.isEmpty()) return;
        if (!said.get().isList()) {
            node.clauses(type, said.get().text());
            return;
        }
        for (Item one : said.get().list()) {
            if (!one.isMap()) node.clause(type, "", one.text());
            else {
                String text = one.first("description", "text", "name", "title", "body")
                        .map(Item::text)
                        .orElse("");
                if (one.has("id")) node.clause(type.word() + "-" + one.text("id"), type, "", text);
                else node.clause(type, "", text);
            }
        }
    }

    private void circle(Item circle) {
        String id = circle.need("id");
        String own = nodeOfCircle(id);
        Draft node = into.find(own).orElseGet(() -> into.node(own, circle)
                .named(circle.text("name"))
                .in(records.one("circles", circle, "parentCircle")
                        .map(this::nodeOfCircle)
                        .orElse("")));
        Optional<String> lead = circle.at("lead").map(HolaspiritRest::person);
        lead.filter(into::knows).ifPresent(person -> node.seat(person, Seat.Capacity.LEAD, ""));
    }

    private static String person(Item member) {
        if (!member.isMap()) return member.text();
        Item said = member.first("member", "memberId", "id").orElse(member);
        return said.isMap() ? said.need("id") : said.text();
    }

    private void seats(Item role) {
        Draft node = into.find("role-" + role.need("id")).orElseThrow();
        Map<String, String> focus = new HashMap<>();
        role.at("memberFocus").ifPresent(said -> focus(said, focus));
        Set<String> seated = new HashSet<>();
        for (Item member : role.lists("assignedMembers", "members")) {
            String person = person(member);
            if (!seated.add(person)) continue;
            String own = member.isMap()
                    ? member.first("focus", "scope").map(Item::text).orElse("")
                    : "";
            Optional<LocalDate> since = day(member, "since");
            Optional<LocalDate> until = day(member, "until");
            node.seat(person, Seat.Capacity.MEMBER, own.isBlank() ? focus.getOrDefault(person, "") : own, since, until);
            CoreRole.lead(into, node, person, since, until);
        }
        CoreRole.link(into, node);
    }

    private static Optional<LocalDate> day(Item member, String key) {
        return member.isMap() ? member.day(key) : Optional.empty();
    }

    private static void focus(Item said, Map<String, String> focus) {
        if (said.isMap())
            said.map().forEach((person, text) -> focus.put(person, text.value() == null ? "" : text.text()));
        else said.list().forEach(one -> focus.put(person(one), one.text("focus")));
    }

    private void policy(Item policy) {
        Optional<Draft> node = records.one("roles", policy, "domainRole")
                .flatMap(role -> into.find("role-" + role))
                .or(() -> records.one("circles", policy, "circle").flatMap(circle -> into.find(nodeOfCircle(circle))));
        if (node.isEmpty()) into.remark("note.clause.nowhere", policy.text("title"));
        else
            node.get()
                    .clause(
                            "policy-" + policy.need("id"),
                            Clause.Type.POLICY,
                            policy.text("title"),
                            policy.text("body"));
        if (policy.has("domain")) into.remark("note.policy.domain", policy.text("title"));
    }
}
