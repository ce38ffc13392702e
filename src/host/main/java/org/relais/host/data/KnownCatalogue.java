package org.relais.host.data;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.relais.host.project.Kind;
import org.relais.host.project.Ranked;
import org.relais.host.project.State;

/**
 * Issue types, statuses, priorities and resolutions. Ids mean other things in other installations, so the name decides:
 * what has the same name is the same, what is new keeps its id if that is free.
 */
final class KnownCatalogue {
    private final Installation host;
    private final Shelf<Kind> kinds;
    private final Shelf<State> states;
    private final Shelf<Ranked> priorities;
    private final Shelf<Ranked> resolutions;

    KnownCatalogue(Installation host) {
        this.host = host;
        kinds = new Shelf<>(host.catalogue().kinds(), Kind::id, kind -> kind.name() + (kind.subtask() ? "/sub" : ""));
        states = new Shelf<>(host.catalogue().states(), State::id, State::name);
        priorities = new Shelf<>(host.catalogue().priorities(), Ranked::id, Ranked::name);
        resolutions = new Shelf<>(host.catalogue().resolutions(), Ranked::id, Ranked::name);
    }

    Kind kind(Kind told) {
        return kinds.find(
                told,
                told.name() != null,
                id -> new Kind(id, orId(told.name(), id), told.description(), told.subtask()),
                host.catalogue()::add);
    }

    State state(State told) {
        return states.find(
                told,
                told.name() != null,
                id -> new State(id, orId(told.name(), id), told.description(), told.category()),
                host.catalogue()::add);
    }

    Ranked priority(Ranked told) {
        return ranked(priorities, told, host.catalogue()::addPriority);
    }

    Ranked resolution(Ranked told) {
        return ranked(resolutions, told, host.catalogue()::addResolution);
    }

    private Ranked ranked(Shelf<Ranked> shelf, Ranked told, Consumer<Ranked> add) {
        if (told == null) return null;
        return shelf.find(
                told, told.name() != null, id -> new Ranked(id, orId(told.name(), id), place(shelf, told.id())), add);
    }

    /** Jira's ids of old are in the order of urgency; what comes later stands last. */
    private static int place(Shelf<Ranked> shelf, String id) {
        return id != null && id.matches("[0-9]{1,3}")
                ? Integer.parseInt(id)
                : shelf.all.stream().mapToInt(Ranked::position).max().orElse(0) + 1;
    }

    private static String orId(String name, String id) {
        return name == null ? id : name;
    }

    private final class Shelf<T> {
        private final List<T> all;
        private final Function<T, String> id;
        private final Function<T, String> name;
        private final Map<T, T> found = new HashMap<>();

        Shelf(List<T> all, Function<T, String> id, Function<T, String> name) {
            this.all = new ArrayList<>(all);
            this.id = id;
            this.name = name;
        }

        T find(T told, boolean named, Function<String, T> make, Consumer<T> add) {
            T known = found.get(told);
            if (known != null) return known;
            known = all.stream()
                    .filter(one -> named ? sameName(one, told) : id.apply(one).equals(id.apply(told)))
                    .min(Comparator.comparing(one -> !id.apply(one).equals(id.apply(told))))
                    .orElse(null);
            if (known == null) {
                known = make.apply(freeId(id.apply(told)));
                add.accept(known);
                all.add(known);
            }
            found.put(told, known);
            return known;
        }

        private boolean sameName(T one, T other) {
            return name.apply(one).equalsIgnoreCase(name.apply(other));
        }

        private String freeId(String wanted) {
            String free = wanted;
            while (free == null || taken(free))
                free = Long.toString(host.database().nextId());
            return free;
        }

        private boolean taken(String wanted) {
            return all.stream().anyMatch(one -> id.apply(one).equals(wanted));
        }
    }
}
