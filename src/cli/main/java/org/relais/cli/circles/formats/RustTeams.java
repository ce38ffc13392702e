package org.relais.cli.circles.formats;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.relais.cli.Fault;
import org.relais.cli.circles.Assembly;
import org.relais.cli.circles.Draft;
import org.relais.cli.circles.Part;
import org.relais.cli.circles.Seat;
import org.relais.cli.input.Item;
import org.relais.cli.input.Source;
import org.relais.cli.input.Trees;

/**
 * The teams of the Rust project: a directory with a TOML file for each, those in {@code archive} closed. Beside it may be
 * a directory {@code people}, which knows names and addresses. People are known by their GitHub account, whose case does
 * not matter there.
 */
final class RustTeams implements Reader {
    private static final Set<String> ALSO = Set.of("website", "roles", "people", "name", "subteam-of", "kind");

    private final Map<String, Item> people = new HashMap<>();
    private final List<Team> teams = new ArrayList<>();
    private final Map<String, Set<String>> roles = new HashMap<>();
    private Assembly into;

    private record Team(Item file, boolean archived) {}

    @Override
    public void read(List<Path> inputs, Assembly assembly) {
        into = assembly;
        inputs.forEach(this::files);
        into.tells(Part.PURPOSE, Part.TAGS, Part.CLOSED, Part.SEATS);
        teams.forEach(team -> team(team.file(), team.archived()));
        teams.forEach(team -> seats(team.file(), team.archived()));
    }

    private void files(Path input) {
        Path within = Files.isDirectory(input.resolve("teams")) ? input.resolve("teams") : input;
        Path beside = within.toAbsolutePath().resolveSibling("people");
        if (Files.isDirectory(beside)) {
            for (Item person : Inputs.trees(into, List.of(beside), ".toml", Trees::toml)) {
                people.put(person.need("github").toLowerCase(Locale.ROOT), person);
            }
        }
        List<Path> files = Inputs.files(List.of(within), ".toml");
        for (Path file : files) {
            Item team = Trees.toml(Source.of(file));
            into.progress().read(teams.size() + 1L, files.size());
            if (!team.has("people")) throw Fault.in(team.file(), "format.needs", "rust-teams", "[people]");
            boolean archived = within.relativize(file).startsWith("archive");
            teams.add(new Team(team, archived));
        }
    }

    private void team(Item team, boolean archived) {
        String name = team.need("name");
        Optional<Item> website = team.at("website");
        String called = website.map(site -> site.text("name")).orElse("");
        Draft node = into.node(name, team.file(), 0)
                .named(called.isBlank() ? name : called)
                .purpose(website.map(site -> site.text("description")).orElse(""))
                .in(team.text("subteam-of"))
                .tag(team.text("kind"))
                .closed(archived);
        Set<String> known = roles.computeIfAbsent(name, any -> new HashSet<>());
        for (Item role : team.list("roles")) {
            known.add(role.need("id"));
            String title = role.text("description");
            into.node(role(name, role.need("id")), role)
                    .named(title.isBlank() ? role.need("id") : title)
                    .in(name)
                    .closed(archived);
        }
        team.map().keySet().stream()
                .filter(key -> !ALSO.contains(key))
                .forEach(key -> into.remark("note.rust.technical", node.name() + ": " + key));
    }

    private static String role(String team, String role) {
        return team + ":" + role;
    }

    private void seats(Item team, boolean archived) {
        Item said = team.at("people").orElseThrow();
        Set<String> leads = new HashSet<>();
        said.list("leads").forEach(lead -> leads.add(person(lead)));
        for (Item lead : said.list("leads")) seat(team, lead, Seat.Capacity.LEAD, archived);
        for (Item member : said.list("members")) {
            boolean leading = leads.contains(person(member));
            if (leading) roleSeats(team, member, archived);
            else seat(team, member, Seat.Capacity.MEMBER, archived);
        }
        for (Item former : said.list("alumni")) seat(team, former, Seat.Capacity.MEMBER, true);
        said.map().keySet().stream()
                .filter(key -> key.startsWith("include"))
                .forEach(key -> into.remark("note.rust.included", team.need("name") + ": " + key));
    }

    private String person(Item member) {
        String account = member.isMap() ? member.need("github") : member.text();
        String id = account.toLowerCase(Locale.ROOT);
        Item known = people.get(id);
        String name = known == null ? "" : known.text("name");
        String email = known == null
                        || known.at("email")
                                .filter(at -> at.value() instanceof Boolean)
                                .isPresent()
                ? ""
                : known.text("email");
        into.person(id, name.isBlank() ? account : name, email);
        return id;
    }

    private void seat(Item team, Item member, Seat.Capacity capacity, boolean former) {
        String person = person(member);
        Draft node = into.find(team.need("name")).orElseThrow();
        if (former) node.formerSeat(person, capacity, "", Optional.empty());
        else node.seat(person, capacity, "");
        roleSeats(team, member, former);
    }

    private void roleSeats(Item team, Item member, boolean former) {
        if (!member.isMap()) return;
        String name = team.need("name");
        for (Item role : member.list("roles")) {
            if (!roles.get(name).contains(role.text())) {
                into.remark("note.rust.role", name + ": " + role.text());
                continue;
            }
            Draft node = into.find(role(name, role.text())).orElseThrow();
            if (former) node.formerSeat(person(member), Seat.Capacity.MEMBER, "", Optional.empty());
            else node.seat(person(member), Seat.Capacity.MEMBER, "");
        }
    }
}
