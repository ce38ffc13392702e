package org.relais.cli.circles.formats;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.relais.cli.input.Item;

/**
 * Records of several kinds, out of several answers of an API, each by its id. The same one may come more than once; the
 * first counts, so what comes whole is put in before what others only mention.
 */
final class Records {
    private final Map<String, Map<String, Item>> kinds = new LinkedHashMap<>();

    void put(String kind, Item record) {
        records(kind).putIfAbsent(record.need("id"), record);
    }

    /** Notes that there are answers about a kind, even if it has no records. */
    void mention(String kind) {
        records(kind);
    }

    private Map<String, Item> records(String kind) {
        return kinds.computeIfAbsent(kind, any -> new LinkedHashMap<>());
    }

    boolean mentions(String kind) {
        return kinds.containsKey(kind);
    }

    Collection<Item> all(String kind) {
        return kinds.getOrDefault(kind, Map.of()).values();
    }

    Optional<Item> find(String kind, String id) {
        return Optional.ofNullable(kinds.getOrDefault(kind, Map.of()).get(id));
    }

    /** The id in a reference, which may be the id or the whole record; a record is kept. */
    String id(String kind, Item reference) {
        if (!reference.isMap()) return reference.text();
        put(kind, reference);
        return reference.need("id");
    }

    /** The ids under these names, where there may be one, several or none. */
    List<String> ids(String kind, Item in, String... names) {
        List<String> ids = new ArrayList<>();
        for (String name : names) {
            in.at(name).ifPresent(there -> {
                if (there.isList()) there.list().forEach(one -> ids.add(id(kind, one)));
                else if (there.isMap() || !there.text().isBlank()) ids.add(id(kind, there));
            });
        }
        return ids;
    }

    Optional<String> one(String kind, Item in, String name) {
        return ids(kind, in, name).stream().findFirst();
    }
}
