package org.relais.cli.circles.formats;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.relais.cli.circles.Assembly;
import org.relais.cli.circles.Question;
import org.relais.cli.input.Plain;

/** Who the people of Holaspirit's workbook are: their address says it; a name alone only where one person has it. */
final class HolaspiritPeople {
    private final Assembly into;
    private final Map<String, List<String>> byName = new HashMap<>();

    HolaspiritPeople(Assembly into) {
        this.into = into;
    }

    void member(String name, String email) {
        String id = id(name, email);
        into.person(id, name, email);
        List<String> same = byName.computeIfAbsent(Plain.folded(name), any -> new ArrayList<>());
        if (!same.contains(id)) same.add(id);
    }

    private static String id(String name, String email) {
        return email.isBlank() ? "name:" + Plain.folded(name) : email.strip().toLowerCase(Locale.ROOT);
    }

    /** Somebody whom a row names; nobody where that has to be asked first. */
    Optional<String> of(String name, String email) {
        if (!email.isBlank()) {
            member(name, email);
            return Optional.of(id(name, email));
        }
        List<String> same = byName.getOrDefault(Plain.folded(name), List.of());
        if (same.isEmpty()) {
            member(name, "");
            return Optional.of(id(name, ""));
        }
        if (same.size() == 1) return Optional.of(same.get(0));
        List<Question.Choice> choices =
                same.stream().map(id -> new Question.Choice(id, name)).toList();
        return into.ask("person:" + Plain.folded(name), "ask.person", List.of(name), choices);
    }
}
