package org.relais.host.data;

import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What ties issues together: links, and sub-tasks to their parents. Tied at the end of a file, when all of its issues
 * are there; a later file that has the other end tells of the tie again.
 */
final class Ties {
    private final Installation host;
    private final Tally tally;
    private final Map<String, String> parents = new LinkedHashMap<>();
    private final Set<Link> links = new LinkedHashSet<>();
    private final Map<String, Words> types = new HashMap<>();

    Ties(Installation host, Tally tally) {
        this.host = host;
        this.tally = tally;
    }

    private record Link(String type, String source, String destination) {}

    private record Words(String inward, String outward) {}

    private record End(long id, boolean subtask, Long parent) {}

    /** Takes note of an issue's ties. @throws BrokenRecord where they cannot be read; nothing is noted then */
    Runnable read(Incoming issue) {
        String key = issue.key().toString();
        List<Runnable> found = new ArrayList<>();
        issue.fields().part("parent").map(Ties::key).ifPresent(parent -> found.add(() -> parents.put(key, parent)));
        for (Part child : issue.fields().parts("subtasks")) {
            String childKey = key(child);
            found.add(() -> parents.putIfAbsent(childKey, key));
        }
        for (Part link : issue.fields().parts("issuelinks")) found.add(link(key, link));
        return () -> found.forEach(Runnable::run);
    }

    private Runnable link(String key, Part link) {
        Part type = link.part("type").orElseThrow(() -> new BrokenRecord("a link has no type"));
        String name = type.line("name");
        if (name == null) throw new BrokenRecord("a link's type has no name");
        Words words = new Words(orName(type.line("inward"), name), orName(type.line("outward"), name));
        String outward = link.part("outwardIssue").map(Ties::key).orElse(null);
        String inward = link.part("inwardIssue").map(Ties::key).orElse(null);
        if (outward == null && inward == null) throw new BrokenRecord("a link leads nowhere");
        return () -> {
            types.putIfAbsent(name, words);
            if (outward != null) links.add(new Link(name, key, outward));
            if (inward != null) links.add(new Link(name, inward, key));
        };
    }

    private static String orName(String words, String name) {
        return words == null ? name : words;
    }

    private static String key(Part issue) {
        String key = issue.line("key");
        if (key == null) throw new BrokenRecord("a linked issue has no key");
        return key.toUpperCase(Locale.ROOT);
    }

    void tie() {
        for (List<Map.Entry<String, String>> some : Lists.partition(new ArrayList<>(parents.entrySet()), 250))
            host.database().transactions().executeWithoutResult(tx -> tieParents(some));
        Map<String, Long> ids = new HashMap<>();
        types.forEach(
                (name, words) -> ids.put(name, host.links().types().known(name, words.inward(), words.outward())));
        for (List<Link> some : Lists.partition(new ArrayList<>(links), 250))
            host.database().transactions().executeWithoutResult(tx -> tieLinks(some, ids));
    }

    private void tieParents(List<Map.Entry<String, String>> some) {
        Map<String, End> ends = ends(some.stream()
                .flatMap(tie -> Stream.of(tie.getKey(), tie.getValue()))
                .toList());
        for (Map.Entry<String, String> tie : some) {
            End child = ends.get(tie.getKey());
            End parent = ends.get(tie.getValue());
            String example = tie.getKey() + " of " + tie.getValue();
            if (child == null || parent == null) {
                tally.note("Sub-tasks whose other end is not here", example);
            } else if (child.subtask() && parent.subtask()) {
                tally.note("Sub-tasks of sub-tasks, left without a parent", example);
            } else if (child.subtask() && !Long.valueOf(parent.id()).equals(child.parent())) {
                host.database()
                        .jdbc()
                        .sql("update issue set parent_id = ? where id = ?")
                        .params(parent.id(), child.id())
                        .update();
            }
        }
    }

    private void tieLinks(List<Link> some, Map<String, Long> typeIds) {
        Map<String, End> ends = ends(some.stream()
                .flatMap(link -> Stream.of(link.source(), link.destination()))
                .toList());
        for (Link link : some) {
            End source = ends.get(link.source());
            End destination = ends.get(link.destination());
            if (source == null || destination == null)
                tally.note("Links whose other end is not here", link.source() + " – " + link.destination());
            else host.links().add(typeIds.get(link.type()), source.id(), destination.id());
        }
    }

    private Map<String, End> ends(List<String> keys) {
        Map<String, End> ends = new HashMap<>();
        host.database()
                .jdbc()
                .sql("select i.issue_key, i.id, t.subtask, i.parent_id from issue i"
                        + " join issue_type t on t.id = i.type_id where i.issue_key in (:keys)")
                .param("keys", keys)
                .query(row -> {
                    ends.put(
                            row.getString(1), new End(row.getLong(2), row.getBoolean(3), row.getObject(4, Long.class)));
                });
        return ends;
    }
}
